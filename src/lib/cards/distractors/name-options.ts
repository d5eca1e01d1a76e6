import { findAbbreviations } from '$lib/extraction/passes/abbreviations';
import { verbForm } from '$lib/extraction/verb-forms';
import { foldName, normalize } from '$lib/text/normalize';
import { isStopWord } from '$lib/text/stems';
import { answerOf, type CardContent, promptOf } from '../card';
import { type Name, readNames } from '../gate/names';
import { roleAsked, roleNear, roleOfFamily, shapeOf, type NameRole } from './name-role';
import type { Option } from './option';

/** How an answer spells its name: the short form, its long form, or one with the other. */
type Spelling = 'name' | 'name (long form)' | 'long form (name)';

export interface NameAnswer {
	readonly name: string;
	readonly spelling: Spelling;
	readonly role: NameRole;
}

const wholeOf = ({ text, version }: Name) => (version === undefined ? text : `${text} ${version}`);

function spellingOf(answer: string): { name: string; spelling: Spelling } | undefined {
	const [pair] = findAbbreviations(answer);
	if (pair && answer === `${pair.shortForm} (${pair.longForm})`)
		return { name: pair.shortForm, spelling: 'name (long form)' };
	if (pair && answer === `${pair.longForm} (${pair.shortForm})`)
		return { name: pair.shortForm, spelling: 'long form (name)' };
	const isName = readNames(answer).some((name) => wholeOf(name) === answer && name.isStrong);
	const isVersioned = readNames(`of ${answer}`).some((name) => wholeOf(name) === answer);
	return isName || (isVersioned && shapeOf(answer) === 'versioned')
		? { name: answer, spelling: 'name' }
		: undefined;
}

/** Prompts that several names answer: any other model may have been evaluated too. */
const OPEN_ASK =
	/\b(?:for example|for instance|e\.g\.|such as|one of|among|includ(?:es?|ing)|cover(?:s|ed)?|evaluated|tested|considered)\b/iu;

/** Whether the answer is a name of which it is known what it names. */
export function nameAnswer(card: CardContent): NameAnswer | undefined {
	const spelled = spellingOf(normalize(answerOf(card)));
	if (!spelled || OPEN_ASK.test(promptOf(card))) return undefined;
	const { name } = spelled;
	const role =
		roleAsked(promptOf(card)) ??
		roleNear(name, normalize(card.evidence?.quote ?? '')) ??
		roleOfFamily(name);
	return role && { ...spelled, role };
}

interface KnownName {
	readonly name: string;
	readonly longForm?: string;
	readonly role: NameRole | undefined;
}

/** "Between 2020" has the shape of "Claude 2" and is none; "Sonnet 4" is half of "Claude Sonnet 4". */
function isNameInFull({ text, isStrong, version, start }: Name, within: string): boolean {
	if (version === undefined) return isStrong;
	const isYear = /^(?:19|20)\d\d/.test(version);
	const isCut = /\p{Lu}\p{L}+ $/u.test(within.slice(0, start));
	// "Using 2.3 million" opens a sentence.
	if (verbForm(text.toLowerCase()) !== undefined) return false;
	return !isYear && !isCut && !isStopWord(text.toLowerCase()) && text.length > 2;
}

const known = new WeakMap<CardContent, readonly KnownName[]>();

/** The names a card holds, with what its own words say they are. */
function namesOf(card: CardContent): readonly KnownName[] {
	const found = known.get(card);
	if (found) return found;
	const quote = normalize(card.evidence?.quote ?? '');
	const answer = normalize(answerOf(card));
	const pairs = findAbbreviations(`${quote} ${answer}`);
	const own = nameAnswer(card);
	const named = readNames(`${quote} ${answer}`).filter(
		(name) =>
			isNameInFull(name, `${quote} ${answer}`) &&
			!pairs.some(({ longForm }) => longForm.includes(name.text))
	);
	const names = [...new Set(named.map(wholeOf))].map((name): KnownName => {
		const longForm = pairs.find(({ shortForm }) => shortForm === name)?.longForm;
		const role = own?.name === name ? own.role : (roleNear(name, quote) ?? roleOfFamily(name));
		return { name, role, ...(longForm === undefined ? {} : { longForm }) };
	});
	known.set(card, names);
	return names;
}

function spell({ name, longForm }: KnownName, spelling: Spelling): string | undefined {
	if (spelling === 'name') return name;
	if (longForm === undefined) return undefined;
	return spelling === 'name (long form)' ? `${name} (${longForm})` : `${longForm} (${name})`;
}

/** Names of other works that name the same kind of thing and look alike. */
export function nameOptions(
	card: CardContent,
	answer: NameAnswer,
	siblings: readonly CardContent[]
): Option[] {
	const shape = shapeOf(answer.name);
	const told = foldName(`${promptOf(card)} ${answerOf(card)} ${card.evidence?.quote ?? ''}`);
	return siblings.flatMap(namesOf).flatMap((other): Option[] => {
		const text = spell(other, answer.spelling);
		const isWrong = !told.includes(foldName(other.name));
		if (text === undefined || !isWrong || other.role !== answer.role) return [];
		if (
			shapeOf(other.name) !== shape ||
			/-\p{Ll}/u.test(other.name) !== /-\p{Ll}/u.test(answer.name)
		)
			return [];
		return [{ text, distance: Math.abs(other.name.length - answer.name.length) }];
	});
}

/** "GPT-4" and "GPT-4o" are two models, "X-ALMA" and "XALMA" one. */
export const areNamesAlike = (left: string, right: string) => foldName(left) === foldName(right);
