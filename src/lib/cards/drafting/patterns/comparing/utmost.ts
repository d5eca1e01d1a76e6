import { textOfRange } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Candidate, Pattern, Source } from '../../candidate';
import { inverted, namesPersons, opening, subjectText } from '../../questions';
import { isAsked } from '../outcomes';
import { comparison, joined } from './sides';

/** "fastest", "by far the most common": what stands above all others, or below. */
const UTMOST = String.raw`(?:by far )?(?:the )?(?:(?:most|least) [\p{L}-]+|\p{L}{3,}est|best|worst)`;
/** "with the cradle grip (31 words per minute)" */
const HOLDER = String.raw`(?:with|for|in|among|at|on|under|during|after|before|near) [^,;:()]{3,90}?(?: \([^()]{1,60}\))?`;
/** "fastest with A (3 m/s) and slowest with B, followed by C" */
const TOLD = new RegExp(
	String.raw`^(?<how>${UTMOST}) (?<holder>${HOLDER})(?:,? (?:and|but|while) (?<other>${UTMOST}) (?<last>${HOLDER}))?(?:,? followed by .{3,120})?$`,
	'u'
);
/** They end as what is utmost does. */
const NO_UTMOST = /\b(?:honest|modest|robust|earnest|latest|rest|test|interest|request|forest)$/u;
/** "with the cradle grip (31 words per minute)": its opener, the thing, and what it came to. */
const PARTS = /^(?<tie>\p{L}+) (?<who>[^()]+?)(?: \((?<figure>[^()]+)\))?$/u;
/** In all of them, or in what was told before: nobody could say in which. */
const OPEN =
	/^(?:all|any|both|each|every|either|neither|these|this|those(?! (?:who|with|without|whose))|such|its|their|it|them|which|that|other|others)\b|\b(?:other|rather) than\b|\bthan (?:in|with|for|among|at|on)\b|\brespectively\b/u;
/** "at noon", "in spring": when. */
const TIME =
	/^(?:night|noon|dawn|dusk|midnight|spring|summer|autumn|winter|baseline|(?:19|20)\d\d)$/u;
/** The noun ends here: "teams [of four]". */
const HEAD_END =
	/\s(?:of|in|with|without|on|who|that|which|whose|from|for|aged|at|near|after|before|between|under|during|to|than|when|where|\p{Ll}+(?:ed|ing) (?:an?|the|with|by|to|in|on|at|for|from|as))\s.*$/u;

interface Holder {
	readonly tie: string;
	readonly who: string;
	readonly figure: string;
}

function holderIn(text: string, statement: string): Holder | undefined {
	const { tie = '', who = '', figure = '' } = PARTS.exec(text)?.groups ?? {};
	if (who === '' || OPEN.test(who) || /^\p{Ll}+ing\s/u.test(who)) return undefined;
	return { tie, who, figure: withoutTest(figure === '' ? figureOf(who, statement) : figure) };
}

/** "40 m, p < 0.01" → "40 m" */
const withoutTest = (figure: string): string =>
	figure.replace(/[,;]\s*(?:[pP]\s?[<=>]|9\d ?%|CI\b|SD\b|SE\b).*$/u, '');

/** What stands in brackets behind it in the sentence. */
function figureOf(who: string, statement: string): string {
	const at = statement.indexOf(`${who} (`);
	return at < 0 ? '' : (/\(([^()]+)\)/u.exec(statement.slice(at))?.[1] ?? '');
}

/** Letters of a figure that is read at a glance. */
const LONGEST_FIGURE = 40;
/** A figure that is no mere test: "31 words per minute". */
const isFigure = (figure: string): boolean =>
	/^[^pP]*\d/u.test(figure) && !/[<=>[\]]/u.test(figure) && figure.length <= LONGEST_FIGURE;

/** "the cradle grip" → "grip": of which there are several; nothing where it alone is told. */
function kindOf(who: string, others: string): string | undefined {
	const words = tagWords(who.replace(HEAD_END, ''));
	const head = words.at(-1);
	if (!head || !isNominal(head) || !/^\p{Ll}+$/u.test(head.text)) return undefined;
	// "planks that were wet"
	const isToldBehind = head.isPlural && HEAD_END.test(who);
	const hasMore = words.filter(({ pos }) => pos !== 'DET').length > 1 || isToldBehind;
	// "stale bread, followed by sour milk": no bread is asked for.
	const isOneOfKind =
		head.isPlural || words[0]?.lower === 'the' || others.split(/[^\p{L}-]+/u).includes(head.text);
	return hasMore && isOneOfKind ? head.text : undefined;
}

/** "with which grip", "among whom", "when". */
function askedBy({ tie, who }: Holder, others: string): string {
	if (namesPersons(who) || /\swho\s/u.test(who)) return `${tie} whom`;
	if (/^(?:in|at)$/u.test(tie) && TIME.test(who)) return 'when';
	const kind = kindOf(who, others);
	return kind === undefined ? `${tie} what` : `${tie} which ${kind}`;
}

interface Told {
	readonly how: string;
	readonly holder: Holder;
	/** What else is told of, where something stands behind it. */
	readonly others: string;
}

function ask(source: Source, { how, holder, others }: Told): Candidate[] {
	const { clause } = source;
	const verb = inverted(clause);
	if (!verb) return [];
	const wh = askedBy(holder, others);
	// "in what was rot worst?" asks for no weather.
	if (wh === 'in what') return [];
	const asked = joined(wh, verb.helper, subjectText(clause), verb.rest, how);
	const answer = wh === 'when' ? `${holder.tie} ${holder.who}` : holder.who;
	const degree = isFigure(holder.figure) ? `${answer} (${holder.figure})` : answer;
	return comparison(source, { body: `${opening(clause)}${asked}?`, degree, fit: 0.88 });
}

/** "typing was fastest with A (31 words a minute) and slowest with B" → "with which grip was typing fastest?" */
export const askUtmost: Pattern = (source) => {
	const { clause, finding } = source;
	const first = clause.words[clause.rest.from]?.lower ?? '';
	const mayBe = /^(?:by|the|most|least|best|worst)$|.{3}est$/u.test(first);
	if (!mayBe || !isAsked(source) || clause.verb.to - clause.verb.from > 1) return [];
	const said = textOfRange(clause, clause.rest);
	const { how = '', holder = '', other = '', last = '' } = TOLD.exec(said)?.groups ?? {};
	return [
		{ how, text: holder, others: said.slice(how.length + holder.length + 1) },
		{ how: other, text: last, others: holder }
	].flatMap((told) => {
		const found = holderIn(told.text, finding.statement);
		return found && told.how !== '' && !NO_UTMOST.test(told.how)
			? ask(source, { ...told, holder: found })
			: [];
	});
};
