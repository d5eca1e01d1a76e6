import { OPENS_TAIL } from '../change-words';

const OPENS_FIGURE = /^(?:by|from|to|of)$/;
/** Stands before a figure and says how sure it is. */
const ROUGHLY =
	/^(?:about|approximately|nearly|almost|around|roughly|some|over|up|to|at|least|most|more|less|than|only|an?|the|average|mean|median|total|maximum|of|another|further|additional|as|much|its|their|~|≈)$/;
const FIGURE = /^[-−+~<>≥≤±≈]?\d[\d.,/–-]*(?:%|\p{L}*|-?fold|×)[,;]?$/u;
const YEAR = /^(?:18|19|20)\d\d[,;]?$/;
const TIME = /^(?:s|min|mins|minutes?|h|hours?|days?|weeks?|wk|months?|mo|years?|decades?)[,;]?$/;
const MANNER = /^(?:manner|fashion|way|pattern),?$/;
/** What it can come to. */
const MARK =
	/^(?:baseline|normal|zero|control|pre-\p{L}+|levels?|values?|extent|degree|maximum|minimum|plateau|range|limits?)$/u;
/** Tells how far without more: "sharply", "twofold". */
const DEGREE = /^(?:\p{L}+ly|further|little|somewhat|again|\p{L}+-?fold)$/u;
/** Words up to the figure behind "by almost", up to the mark behind "to". */
const LONGEST_WAY = 5;

const opensNext = (word = '') =>
	word === '' || OPENS_TAIL.test(word) || /^(?:and|or|but)$/.test(word);

/** Where the words of a figure end: "3 mg per day | after dinner". */
function unitEnd(words: readonly string[], figure: number): number {
	let at = figure;
	while (!/[,;]$/.test(words[at] ?? ',') && !opensNext(words[at + 1])) at++;
	return at + 1;
}

/** "by almost 20%", "from 5", "2.3-fold"; -1 where no figure stands there, or that of a time. */
function figureEnd(words: readonly string[], from: number): number {
	const isOpened = OPENS_FIGURE.test(words[from] ?? '');
	let at = from + Number(isOpened);
	while (at < from + LONGEST_WAY && ROUGHLY.test(words[at] ?? '')) at++;
	const figure = words[at] ?? '';
	if (!FIGURE.test(figure) || (YEAR.test(figure) && opensNext(words[at + 1]))) return -1;
	if (!isOpened && (TIME.test(words[at + 1] ?? '') || figure.endsWith(','))) return -1;
	// "lowers 9% oil use": what it is that is lowered, and no measure of how far.
	if (!isOpened && figure.endsWith('%') && !opensNext(words[at + 1])) return -1;
	return unitEnd(words, at);
}

/** "to baseline levels", "to a greater extent"; -1 without. */
function markEnd(words: readonly string[], from: number): number {
	if (!/^(?:to|towards?|from|near|within|below|above)$/.test(words[from] ?? '')) return -1;
	const at = words.findIndex(
		(word, index) => index > from && (MARK.test(word) || OPENS_TAIL.test(word))
	);
	if (!MARK.test(words[at] ?? '') || at > from + LONGEST_WAY) return -1;
	return MARK.test(words[at + 1] ?? '') ? at + 2 : at + 1;
}

/** "in a dose-dependent manner"; -1 without. */
function mannerEnd(words: readonly string[], from: number): number {
	if (words[from] !== 'in' || !/^an?$/.test(words[from + 1] ?? '')) return -1;
	const at = words.findIndex((word, index) => index > from && MANNER.test(word));
	return at < 0 || at > from + LONGEST_WAY ? -1 : at + 1;
}

/** How many of the words behind a verb of change tell how far: "sharply from 5 to 3 mg | after dinner". */
export function amountEnd(words: readonly string[]): number {
	let at = 0;
	for (;;) {
		const end = Math.max(figureEnd(words, at), markEnd(words, at), mannerEnd(words, at));
		if (end > at) at = end;
		else if (DEGREE.test(words[at] ?? '')) at++;
		else return at;
	}
}
