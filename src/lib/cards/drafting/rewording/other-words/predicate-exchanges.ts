import { isFree } from './conditions';
import { ADJECTIVE_EXCHANGES, BESIDE_NOUN, PHRASE_EXCHANGES } from './exchanges';
import { type Exchange, hasWord, isNew, type Setting } from './setting';
import { isAdverb } from './verb-slots';

const pairsOf = (table: string, by: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split(by) as [string, string]);

let adjectives: ReadonlyMap<string, readonly [string, string]> | undefined;

let besideNouns: ReadonlyMap<string, string> | undefined;

function besideNounTable() {
	return (besideNouns ??= new Map(pairsOf(BESIDE_NOUN, ': ')));
}

/** By the first word: the word that has to follow, and the new words. */
function adjectiveTable() {
	adjectives ??= new Map(
		pairsOf(ADJECTIVE_EXCHANGES, ': ').map(([old, words]) => {
			const [first = '', after = ''] = old.split(' ');
			return [first, [after, words]];
		})
	);
	return adjectives;
}

export const isAdjective = (word: string) =>
	adjectiveTable().has(word) || besideNounTable().has(word);

const IS = /^(?:is|are|was|were|be|been)$/;
const ENDS_PREDICATE = /^(?:to|than|[?,]|when|if|while|compared|because|and)$/;
const GRADED = /^(?:more|most|less|least|very|too|so|as)$/;
/** No "more hard". */
const UNGRADED =
	/^(?:hard|enough|needed|the same as|in line with|better than|worse than|found in|like|larger|greater|clear|rare|equal|vital)$/;

/** Whether the word at this place is what something is said to be. */
function isPredicate({ tokens }: Setting, at: number, words: string): boolean {
	let front = at - 1;
	while (isAdverb(tokens[front])) front--;
	if (GRADED.test(tokens[front]?.lower ?? '')) {
		if (UNGRADED.test(words)) return false;
		front--;
		while (isAdverb(tokens[front])) front--;
	}
	if (IS.test(tokens[front]?.lower ?? '')) return true;
	const isAsked = tokens.slice(0, front + 1).some(({ lower }) => IS.test(lower));
	return isAsked && (tokens[at + 1]?.lower === '?' || /^[?]$/.test(tokens[at + 2]?.lower ?? ''));
}

/** "what is sufficient for B?" */
export function adjectiveExchanges(setting: Setting): Exchange[] {
	const { tokens, quote } = setting;
	return tokens.flatMap((token, at): Exchange[] => {
		const [after, words] = adjectiveTable().get(token.text) ?? [];
		if (after === undefined || words === undefined || !hasWord(quote, token.text)) return [];
		const next = tokens[at + 1]?.lower ?? '?';
		if (after !== '' ? next !== after : !(ENDS_PREDICATE.test(next) || isFree(next))) return [];
		if (!isPredicate(setting, at, words) || !isNew(words, setting)) return [];
		const end = tokens[after === '' ? at : at + 1]?.end ?? token.end;
		return [{ start: token.start, end, says: words }];
	});
}

/** "what is a useful tool for B?" */
export function besideNounExchanges(setting: Setting): Exchange[] {
	const { tokens, quote } = setting;
	return tokens.flatMap((token, at): Exchange[] => {
		const words = besideNounTable().get(token.text);
		const article = tokens[at - 1];
		if (words === undefined || !/^(?:an?|the)$/.test(article?.lower ?? '') || !article) return [];
		if (!/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') || !IS.test(tokens[at - 2]?.lower ?? ''))
			return [];
		if (!hasWord(quote, token.text) || !isNew(words, setting)) return [];
		const said = article.lower === 'the' ? 'the' : /^(?:[aeio]|un)/.test(words) ? 'an' : 'a';
		return [{ start: article.start, end: token.end, says: `${said} ${words}` }];
	});
}

let phrases: readonly (readonly [RegExp, string])[] | undefined;

/** Something of each phrase, found faster than the phrases. */
const ANY_PHRASE =
	/majority|relation|association|impact|utili[sz]|usage|in order|due to|owing|prior|subsequent|means/;

/** Their words stand in any text. */
const EVERYWHERE = /^(?:to|before|after|through)$/;

/** "due to" → "because of" */
export function phraseExchanges(setting: Setting): Exchange[] {
	if (!ANY_PHRASE.test(setting.asked.body)) return [];
	phrases ??= pairsOf(PHRASE_EXCHANGES, ' = ').map(([old, words]) => [
		new RegExp(String.raw`(?<![\p{L}-])(?:${old})(?![\p{L}-])`, 'u'),
		words
	]);
	return phrases.flatMap(([finds, says]) => {
		const found = finds.exec(setting.asked.body);
		if (!found || !setting.quote.includes(found[0].trim())) return [];
		if (!EVERYWHERE.test(says) && !isNew(says, setting)) return [];
		const gap = found[0].endsWith(' ') ? ' ' : '';
		return [{ start: found.index, end: found.index + found[0].length, says: says + gap }];
	});
}
