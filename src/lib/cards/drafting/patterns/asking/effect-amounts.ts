import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';

const ABOUT =
	/^(?:about|approximately|around|nearly|almost|roughly|only|up|to|at|least|most|more|less|than|over|as|much|an?|average|factor|mean|median|of|some|another|further|between|well|just)$/u;
const OPENS_PLACE =
	/^(?:in|after|with|during|among|over|within|across|at|under|for|following|when|while|compared|relative|until|before|on|despite|without|as|if|through|via|versus|vs|than)$/u;
const MANNER = /^(?:\p{L}+-)?dependently$/u;
const DEGREE =
	/^(?:significantly|markedly|substantially|slightly|strongly|dramatically|modestly|greatly|considerably|rapidly|gradually|progressively|linearly|exponentially|consistently|sharply|steadily|moderately|completely|partially|partly|fully|reversibly|synergistically|selectively|almost)$/u;

const BY_SO_MUCH = /^(?:amounts?|factors?|margin|magnitude|orders?|half|thirds?|quarter)$/u;

const NEARLY = /^(?:approximately|about|around|nearly|almost|on|average|only|roughly)$/u;

const isFigure = (word: Word | undefined) =>
	word?.pos === 'NUM' || /^[~<>≥≤]?\d/u.test(word?.text ?? '');

function figureAt(words: readonly Word[], at: number, limit: number): number {
	let next = at;
	while (next < limit && ABOUT.test(words[next]?.lower ?? '')) next++;
	return next < limit && isFigure(words[next]) ? next : -1;
}

/** "by about 3 points", "from 5 to 3", "2-fold", "in a dose-dependent manner": where it ends; -1 if none begins. */
function amountEnd(words: readonly Word[], at: number, limit: number): number {
	const lower = words[at]?.lower ?? '';
	if (DEGREE.test(lower) || MANNER.test(lower))
		return isPhraseOver(words, at + 1, limit) ? at + 1 : -1;
	if (lower === 'in') return mannerEnd(words, at, limit);
	const start = opensFigure(words, at, limit);
	if (start < 0) return -1;
	let end = start + 1;
	while (end < limit && !isPhraseOver(words, end, limit)) end++;
	return end;
}

/** "in a dose-dependent manner", "in both time- and dose-dependent fashions" */
function mannerEnd(words: readonly Word[], at: number, limit: number): number {
	const near = words.slice(at, Math.min(limit, at + 9));
	const manner = near.findIndex(({ lower }) => /^(?:manners?|fashions?|ways?)$/u.test(lower));
	const isTold = near
		.slice(0, manner < 0 ? 0 : manner)
		.some(({ lower }) => /dependent$/u.test(lower));
	return isTold ? at + manner + 1 : -1;
}

const isPhraseOver = (words: readonly Word[], at: number, limit: number) =>
	at >= limit || OPENS_PLACE.test(words[at]?.lower ?? '') || words[at]?.text === ',';

/** Where the last figure of an amount stands; "to 50 lamps" tells none, and "to 50%" and "to 0.5" do. */
function opensFigure(words: readonly Word[], from: number, limit: number): number {
	let at = from;
	while (at < limit && NEARLY.test(words[at]?.lower ?? '')) at++;
	const lower = words[at]?.lower ?? '';
	const isOpened = /^(?:by|from|to)$/u.test(lower);
	const figure = figureAt(words, isOpened ? at + 1 : at, limit);
	if (lower === 'by' && BY_SO_MUCH.test(words[at + 2]?.lower ?? '')) return limit - 1;
	if (!isOpened) return -1;
	if (figure < 0 || lower === 'by') return figure;
	if (lower === 'to') {
		const isShare = words.slice(figure, figure + 2).some(({ text }) => text.includes('%'));
		return isShare || isPhraseOver(words, figure + 1, limit) ? figure : -1;
	}
	const to = words.findIndex(
		(word, index) =>
			index > figure && index < limit && word.lower === 'to' && isFigure(words[index + 1])
	);
	return to < 0 ? -1 : to + 1;
}

export interface Measured {
	/** "by 30%", "dose-dependently"; empty where none is told. */
	readonly amount: string;
	/** All else of the range. */
	readonly kept: string;
}

/** "the load by 30% in spring" → "by 30%" and "the load in spring". */
export function measured(clause: Clause, { from, to }: Range): Measured {
	const { words } = clause;
	const amounts: string[] = [];
	const kept: string[] = [];
	let start = from;
	for (let at = from; at < to;) {
		const end = amountEnd(words, at, to);
		if (end < 0) {
			at++;
			continue;
		}
		kept.push(textOfRange(clause, { from: start, to: at }));
		amounts.push(textOfRange(clause, { from: at, to: end }));
		start = at = end;
	}
	kept.push(textOfRange(clause, { from: start, to }));
	const text = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
	return {
		amount: text(amounts),
		kept: text(kept)
			.replace(/\s+,/gu, ',')
			.replace(/[\s,]+$/u, '')
	};
}
