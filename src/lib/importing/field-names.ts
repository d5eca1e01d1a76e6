import type { CslName } from '$lib/papers/paper';
import { readName } from './names';
import { GROUP_WORDS, SUFFIXES } from './lexicon/name-words';

const INSTITUTION =
	/\b(?:organi[sz]ation|university|institutes?|society|department|ministry|agency|association|foundation|cent(?:er|re)|college|council|bureau|hospital|office|commission|programme?|project|inc|ltd|gmbh|of|for|the)\b|&/i;

function withSuffix(family: string, rest: readonly string[]): CslName {
	const suffix = rest.find((part) => SUFFIXES.has(part.toLowerCase()));
	const given = rest.filter((part) => part !== suffix).join(', ');
	const whole = suffix === undefined ? family : `${family} ${suffix}`;
	return given === '' ? { family: whole } : { family: whole, given };
}

/** One author of a field that holds one: `Smith, Ada B.`, `Smith AB`, `Smith, Ada, Jr.`, or a group. */
export function nameField(value: string): CslName | undefined {
	const name = value
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;]+|[\s,;]+$/g, '')
		.replace(/\s*\(ORCID[^()]*\)$/i, '');
	if (name === '' || /^(?:et al\.?|others|\[?anonymous\]?)$/i.test(name)) return undefined;
	const isGroup = GROUP_WORDS.test(name) || INSTITUTION.test(name);
	const [family = '', ...rest] = name.split(/\s*,\s*/);
	if (rest.length > 0 && rest.length < 3 && !(isGroup && rest.join(' ').length > 25))
		return withSuffix(family, rest.filter(Boolean));
	return isGroup || rest.length > 2 ? { literal: name } : readName(name);
}

export function namesFrom(values: readonly string[]): CslName[] {
	return values.flatMap((value) => nameField(value) ?? []);
}
