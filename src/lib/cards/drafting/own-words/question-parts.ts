import { isPluralSubject, wordsOf } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';

/** A question cut behind what it asks for: "in fog, " · "which lamp" · "does the keeper light?" */
export interface QuestionParts {
	/** A sentence or phrase in front, its comma or stop and blank kept. */
	readonly front: string;
	readonly wh: string;
	/** What is asked for stands in the plural: "which lamps". */
	readonly isPlural: boolean;
	/** What is asked, without what is in front and without its mark. */
	readonly text: string;
	/** Its words from the helper on. */
	readonly words: readonly Word[];
}

const ASKS = /(?:^|[,.:;] )(?=(?:what|which|how)\b)/giu;
const OF_KIND = /^(?:kind|type|sort|class|form)$/u;
const FINITE =
	/^(?:do|does|did|has|have|had|is|are|was|were|can|could|may|might|must|should|will|would|cannot)$/u;

/** Where the words end that name what is asked for, behind "what" or "which"; -1 where they do not. */
function namedEnd(words: readonly Word[]): number {
	const at = words.findIndex(({ lower }, index) => index > 0 && FINITE.test(lower));
	const name = words.slice(1, at);
	const isName = name.every(
		({ pos, lower }) =>
			/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(pos) || /^(?:of|and|for)$/.test(lower)
	);
	const last = name.at(-1);
	const isHow = words[0]?.lower === 'how';
	return at > 0 && !(isHow && name.length < 2) && isName && (name.length === 0 || isNominal(last))
		? at
		: -1;
}

function isSeveral(words: readonly Word[], end: number): boolean | undefined {
	if (end <= 1) return false;
	if (OF_KIND.test(words[1]?.lower ?? '')) return words[end - 1]?.isPlural === true;
	return isPluralSubject(words, { from: 1, to: end });
}

/** "which images": behind an article, as long, its noun is read as one. */
const withArticle = (text: string) =>
	text.replace(
		/^(?:which|what)(?= (?!(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|cannot)\b))/iu,
		(wh) => 'the'.padEnd(wh.length)
	);

/** The question cut before its helper: "which lamp | does the keeper light?"; undefined where it has none. */
export function partsBeforeHelper(body: string): QuestionParts | undefined {
	const starts = [...body.matchAll(ASKS)];
	const [start] = starts;
	if (!start || starts.length > 1 || !body.endsWith('?')) return undefined;
	const from = start.index + start[0].length;
	const text = body.slice(from, -1);
	const words = wordsOf(withArticle(text));
	const end = namedEnd(words);
	const helper = words[end];
	const isPlural = isSeveral(words, end);
	if (!helper || isPlural === undefined) return undefined;
	return {
		front: body.slice(0, from),
		wh: text.slice(0, helper.span.start).trimEnd(),
		isPlural,
		text,
		words: words.slice(end)
	};
}

/** A question cut behind its first word: "in fog, " · "which" · "lamp lights the pier". */
export interface Opened {
	readonly front: string;
	readonly wh: string;
	/** Without the question mark. */
	readonly rest: string;
}

/** The question cut behind its one "what" or "which"; undefined where it has several. */
export function openersOf(body: string): Opened | undefined {
	const starts = [...body.matchAll(ASKS)];
	const [start] = starts;
	if (!start || starts.length > 1 || !body.endsWith('?')) return undefined;
	const from = start.index + start[0].length;
	const [wh = ''] = /^\p{L}+/u.exec(body.slice(from)) ?? [];
	return { front: body.slice(0, from), wh, rest: body.slice(from + wh.length + 1, -1) };
}

/** With what stands in front, and a capital where there was one. */
export function askedFirst({ front, wh }: Pick<Opened, 'front' | 'wh'>, said: string): string {
	const isCapital = /^\p{Lu}/u.test(wh);
	return `${front}${isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said}`;
}

const ADVERBIAL =
	/^(?:using|given|based|compared|including|excluding|considering|controlling|accounting|depending|according|following|regarding|concerning)$/u;

/** "formulating the plan, what does the crew …": whoever does it has to be the subject behind. */
export function dangles(front: string): boolean {
	const first = wordsOf(front)[0];
	return first?.pos === 'VERB' && !ADVERBIAL.test(first.lower);
}
