import type { CslName } from '$lib/papers/paper';
import { SUFFIXES } from '../lexicon/name-words';
import { plainText } from './tex';

/** Cuts a value where a separator stands outside of braces. */
function cut(value: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (const { 0: sign, index } of value.matchAll(separator)) {
		if (sign === '{') depth += 1;
		else if (sign === '}') depth = Math.max(0, depth - 1);
		else if (depth === 0) {
			parts.push(value.slice(from, index));
			from = index + sign.length;
		}
	}
	return [...parts, value.slice(from)].map((part) => part.trim());
}

const splitAnd = (value: string) => cut(value, /[{}]|\s+and(?=\s)/gi);
const splitCommas = (value: string) => cut(value, /[{},]/g);
const splitWords = (value: string) => cut(value, /[{}]|[\s~]+/g).filter(Boolean);

/** "{Ada} {Smith}" begins and ends with a brace and is no group. */
function isGroup(name: string): boolean {
	if (!name.startsWith('{')) return false;
	let depth = 0;
	for (let at = 0; at < name.length; at += 1) {
		if (name[at] === '{') depth += 1;
		if (name[at] === '}') depth -= 1;
		if (depth === 0) return at === name.length - 1;
	}
	return false;
}

/** "von", "de la": written small outside of braces. */
const isSmall = (word: string) => /^(?:\\['"`^~=.]?\{?)?\p{Ll}/u.test(word);

// A long list is wrapped within its names.
const words = (value: string) => plainText(value).replace(/\s+/g, ' ');

function person(family: string, given: string, suffix = ''): CslName {
	const whole = [words(family), words(suffix)].filter(Boolean).join(' ');
	const first = words(given);
	return first === '' ? { family: whole } : { family: whole, given: first };
}

/** `First von Last`. */
function inOrder(name: string): CslName {
	const parts = splitWords(name);
	if (parts.length < 2) return { literal: words(name) };
	const last = parts.length - 1;
	const hasSuffix = last > 1 && SUFFIXES.has((parts[last] ?? '').toLowerCase());
	const end = hasSuffix ? last : parts.length;
	const small = parts.findIndex((word, at) => at > 0 && at < end - 1 && isSmall(word));
	const start = small > 0 ? small : end - 1;
	return person(
		parts.slice(start, end).join(' '),
		parts.slice(0, start).join(' '),
		parts.slice(end).join(' ')
	);
}

// "family=Boer, given=Tim, prefix=de": BibLaTeX names the parts.
const NAMED_PART = /^(family|given|prefix|suffix)(?:-i)?\s*=\s*"?(.*?)"?$/i;

function named(parts: readonly string[]): CslName | undefined {
	const values = new Map<string, string>();
	for (const part of parts) {
		const [, name = '', value = ''] = NAMED_PART.exec(part) ?? [];
		if (name !== '') values.set(name.toLowerCase(), value);
	}
	const family = [values.get('prefix'), values.get('family')].filter(Boolean).join(' ');
	return family === ''
		? undefined
		: person(family, values.get('given') ?? '', values.get('suffix'));
}

function nameOf(name: string): CslName {
	if (isGroup(name)) return { literal: words(name) };
	const parts = splitCommas(name);
	const [family = '', second = '', third] = parts;
	if (parts.length < 2) return inOrder(name);
	const inParts = NAMED_PART.test(family) ? named(parts) : undefined;
	if (inParts) return inParts;
	return third === undefined ? person(family, second) : person(family, third, second);
}

/** The names of an author field: `and` sets them apart, a group stands in braces. */
export function authorsOf(value: string): CslName[] {
	return splitAnd(value)
		.filter((name) => name !== '' && !/^(?:\{?others\}?|\{?et al\.?\}?)$/i.test(name))
		.map(nameOf)
		.filter(({ family, literal }) => Boolean(family ?? literal));
}
