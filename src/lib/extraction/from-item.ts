import { parseClause } from './clause';
import { withoutDiscourse } from './compress';
import { readClause } from './read-clause';

const ITEM_MARK = /(?<=^|[\s:;,])\((?:\d|[ivx]{1,3}|[a-e])\)\s+/g;
/** "is shaped by (1) wind; (2) salt; and (3) frost", "fed with: (a) oil": marks within one act, with the stops that part its things. */
const STOP_IN_ROW =
	/;(?=\s+(?:and\s+|or\s+)?\((?:[2-9]|[ivx]{1,3}|[b-e])\)\s)|(?<=\s(?:with|by|of|in|for|on|from|to|into)):(?=\s+\((?:1|i|a)\)\s)/g;
const LONE_ITEM = /^.*:\s\((?:\d|[ivx]{1,3}|[a-e])\)\s+(?=.{20})/u;
const INTRODUCING =
	/\bwe\s(?:\w+ly\s)?(?<verb>uncover|find|identify|reveal|observe|show|discover|report|present|introduce|propose|develop|contribute)\b/i;

/** "we guess that (1) …", "it holds when (1) …": no item is told to be so. */
const NOT_SAID =
	/\b(?:hypothes[ei]s|hypotheses|hypothesi[sz]\p{L}*|whether|when|if|unless|because|assum(?:e|ing|ptions?)|following (?:hold|conditions)|questions|aims|objectives|goals)\b[^,;]*$/iu;

/** "we show that the lamp (i) burns longer, (ii) can be refilled": what the words in front are told to do. */
function asPredicate(item: string, intro: string): string | undefined {
	// "a lamp that (1) burns": of the thing named last.
	const opensThing = /\bthat$/u.test(intro);
	const doer = opensThing ? 'it' : intro.replace(/^.*\bthat\s/u, '');
	const clause = parseClause(`${doer} ${item}`);
	const verb = clause?.words[clause.verb.from];
	const between = clause?.text.slice(doer.length, verb?.span.start).trim() ?? '';
	const isOfItem =
		verb !== undefined && verb.span.start > doer.length && /^(?:\p{L}+ly)?$/u.test(between);
	return isOfItem ? `${intro} ${item}` : undefined;
}

/** "we mend three things: (1) …, (2) quickly dry the keel": what we do, and nothing that is mended. */
function opensWithDeed(item: string): boolean {
	const clause = /^(?!\p{L}+ing\b)\p{Ll}/u.test(item) ? parseClause(`we ${item}`) : undefined;
	if (!clause || clause.subject.to !== 1) return false;
	const { words, verb, rest } = clause;
	const isNext = verb.to <= 3 && words[verb.to - 1]?.form === 'base';
	return isNext && /^(?:ADV|DET|SCONJ)$/.test(words[rest.from]?.pos ?? '');
}

/** Marks off; an item that is a phrase takes the verb of the words that introduce it. */
export function fromItem(text: string, intro: string | undefined): string[] {
	if (intro === undefined) {
		const row = text.replace(STOP_IN_ROW, (stop) => (stop === ';' ? ',' : ''));
		return [row.replace(LONE_ITEM, '').replace(ITEM_MARK, '')];
	}
	const bare = text.replace(LONE_ITEM, '').replace(ITEM_MARK, '');
	const claim = withoutDiscourse(bare.replace(/^that\s/, ''));
	if (NOT_SAID.test(intro)) return [];
	if (parseClause(claim)) return [claim];
	// A clause, whether or not the rules find its verb.
	if (/\bthat:?$/u.test(intro.trim()) && readClause(claim)) return [claim];
	const predicate = asPredicate(claim, withoutDiscourse(intro));
	if (predicate !== undefined) return [predicate];
	if (opensWithDeed(bare)) return [`we ${bare}`];
	const verb = INTRODUCING.exec(intro)?.groups?.['verb'];
	return verb ? [`we ${verb} ${bare}`] : [];
}
