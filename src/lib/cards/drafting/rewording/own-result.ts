import { DELETION } from '../../card';
import { FIG } from './figure-words';
import { MEASURED, METRIC } from './measured';

const G = String.raw`\{\{c1::(?:(?!\}\}).)*\}\}`;
const VALUE = String.raw`(?:(?:up to|close to|around) )?(?:${G}|${FIG}(?: to ${FIG})?)(?![\p{L}\d-])`;
/** Verbs, and the words of a remark, behind which results stand in a row. */
const ATTAINS =
	/\b(?:achiev(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?|yield(?:s|ed|ing)?|deliver(?:s|ed|ing)?|gets?|got|gains?|gained|g[ai]ve|gives|giving|provid(?:e[sd]?|ing)|produc(?:e[sd]?|ing)|show(?:s|ed|ing)?|report(?:s|ed)?|record(?:s|ed)?|demonstrated?s?|has|have|had|result(?:s|ed|ing)? in|with|at|reduc(?:e[sd]?|ing)|sav(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?) (?=(?:an? |the )?(?:\p{L}|[\d{<>~∼]))/gu;
const TAIL = String.raw`(?<tail> (?:on|in|for|with|over|at|when|using|without|under|from|after|to|across|against|than|compared|as|by|within|among|during)\b[^;{}]*)?`;
const WORD = String.raw`(?!(?:an?|the|with|and|for|in|on|at|to|from|by|over|under|when|\p{Ll}+ing)\b)[\p{L}\d@/-]+`;
const WORDS = String.raw`(?:${WORD} ){0,6}?${WORD}(?: \([^()\d{}]*\))?`;
const NAME = `(?<measure>${WORDS})`;

const FORMS: readonly RegExp[] = [
	String.raw`^(?:in )?(?<article>an? |the )?${NAME} of (?<value>${VALUE})${TAIL}$`,
	String.raw`^(?<value>${VALUE}) in terms of (?<measure>[\p{L} -]+?)(?<tail> (?:on|in|for|over|at|with) [^;{}]*)?$`,
	String.raw`^(?<lead>an? )?(?<value>${VALUE}) (?<behind>${WORDS})${TAIL}$`,
	String.raw`^(?<article>an? |the )?${NAME} (?<value>${VALUE})${TAIL}$`,
	String.raw`^(?<value>${VALUE}) of (?<part>[^,;{}\d]+)$`,
	String.raw`^(?<value>${VALUE})${TAIL}$`
].map((form) => new RegExp(form, 'u'));

const METRIC_ALONE = new RegExp(
	String.raw`(?:^|\s)(?:${METRIC}|\p{Lu}[\p{Lu}\d]+s?)(?: scores?)?$`,
	'u'
);
const namesMeasure = (name: string) => MEASURED.test(name) || METRIC_ALONE.test(name);

interface Item {
	/** "a recall of", before the value, or " recall", behind it. */
	readonly before: string;
	readonly behind: string;
	readonly value: string;
	readonly tail: string;
	readonly isPart: boolean;
}

/** "F1 score of 80%": an F1 score; "errors of 3%" has none. */
function articleOf(measure: string): string {
	if (/[^s]s$/u.test(measure)) return '';
	return /^(?:[aeioAEIO]|[FHLMNRSX](?:\p{Lu}|\d))/u.test(measure) ? 'an ' : 'a ';
}

/** "a recall of 80% on B", "80% recall on B", "80% on B"; only where its measure is one. */
function readItem(text: string): Item | undefined {
	for (const form of FORMS) {
		const found = form.exec(text)?.groups;
		if (!found) continue;
		const { article, measure, lead = '', behind, part, value = '', tail = '' } = found;
		if (measure !== undefined && !namesMeasure(measure)) continue;
		if (behind !== undefined && !namesMeasure(behind)) continue;
		return {
			before: measure === undefined ? lead : `${article ?? articleOf(measure)}${measure} of `,
			behind: behind === undefined ? '' : ` ${behind}`,
			value,
			tail: part === undefined ? tail : ` of ${part}`,
			isPart: part !== undefined
		};
	}
	return undefined;
}

const HOLDS_FIGURE = new RegExp(String.raw`(?<![\p{L}\d.-])(?:\{\{c1::|[<>~∼]?\d)`, 'u');

/** "A on B and C, D on E and F" at the joints between items that hold a figure each. */
function itemsIn(row: string): string[] {
	const pieces = row.split(/((?:, and |,? and |, ))/u);
	const items: string[] = [];
	for (let at = 0; at < pieces.length; at += 2) {
		const piece = pieces[at] ?? '';
		if (at === 0 || HOLDS_FIGURE.test(piece)) items.push(piece);
		else items.push(`${items.pop() ?? ''}${pieces[at - 1] ?? ''}${piece}`);
	}
	return items;
}

const opener = (tail: string) => /^ (\p{L}+)/u.exec(tail)?.[1] ?? '';

/** " on A with B" and " with C" → " on A with C": what both share stays. */
function sharedTail(first: string, own: string): string | undefined {
	const at = first.lastIndexOf(` ${opener(own)} `);
	return first === '' || own === '' || at < 0 ? undefined : first.slice(0, at) + own;
}

/** Each with the measure and the place it shares with those before it. */
function completed(items: readonly Item[]): Item[] | undefined {
	const full: Item[] = [];
	for (const item of items) {
		const last = full.at(-1);
		const isNamed = `${item.before}${item.behind}` !== '' || item.isPart;
		const tail = isNamed || !last ? item.tail : sharedTail(last.tail, item.tail);
		if (tail === undefined || (!isNamed && !last)) return undefined;
		full.push(isNamed || !last ? item : { ...last, value: item.value, tail });
	}
	const end = full.at(-1)?.tail ?? '';
	const isShared =
		!full.some(({ isPart }) => isPart) && full.slice(0, -1).every(({ tail }) => tail === '');
	return isShared ? full.map((item) => ({ ...item, tail: end })) : full;
}

/** The other of two results of one measure, each with its place. */
function rivalOf(own: Item, items: readonly Item[]): string {
	const other = items.find((item) => item !== own);
	const isSame = other?.before === own.before && other.behind === own.behind && !own.isPart;
	if (items.length !== 2 || !other || !isSame) return '';
	const isPlaced = own.tail !== '' && opener(own.tail) === opener(other.tail);
	return isPlaced && own.tail !== other.tail ? `, compared with ${other.value}${other.tail}` : '';
}

/** ", which is better than B", ", outperforming B": said of all. */
const REMARK =
	/,? (?:while|whereas|whilst|which|but|both) [^{}]*$|, (?:thereby |thus )?(?!includ)\p{Ll}+ing [^{}]*$/u;

/** "has an error of 9% on A and a delay of [4 ms] on B" → "has a delay of [4 ms] on B". */
export function ownResult(body: string): string {
	if (body.includes('respectively') || !/(?: and |, )/u.test(body)) return body;
	const said = body.replace(/[.\s]+$/u, '').replace(REMARK, '');
	for (const verb of said.matchAll(ATTAINS)) {
		const start = verb.index + verb[0].length;
		if (start > said.indexOf('{{')) return body;
		const texts = itemsIn(said.slice(start));
		const read = texts.map(readItem);
		const items = read.flatMap((item) => item ?? []);
		if (texts.length < 2 || items.length < texts.length) continue;
		const full = completed(items);
		const own = full?.find(({ value }) => DELETION.test(value));
		if (!full || !own) continue;
		const { before, value, behind, tail } = own;
		return `${said.slice(0, start)}${before}${value}${behind}${tail}${rivalOf(own, full)}.`;
	}
	return body;
}
