import { textOfRange } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { after, type Gapped, type Question } from './gapped';
import { relative } from './phrases';

const BRINGS_IN =
	/^(?:propose|introduce|present|develop|design|build|construct|train|establish|devise|create|derive|describe|implement|suggest)$/;
/** What hangs on a thing and tells what it works with, by its form for "what does the thing …?". */
const WORKS_WITH: Readonly<Record<string, string>> = {
	using: 'use',
	utilizing: 'use',
	employing: 'use',
	leveraging: 'leverage',
	exploiting: 'exploit',
	combining: 'combine',
	integrating: 'integrate',
	incorporating: 'incorporate',
	comprising: 'comprise'
};
const IS_OF: Readonly<Record<string, RegExp>> = {
	based: /^(?:on|upon)$/,
	composed: /^of$/,
	inspired: /^by$/,
	built: /^(?:on|upon)$/
};
const BY_MEANS = /^(?:via|through|by)$/;
/** Things that work somehow. */
const WORKS =
	/^(?:method|approach|algorithm|system|framework|technique|scheme|procedure|tool|pipeline|strategy|architecture|mechanism|solution|protocol|controller|detector|classifier)s?$/;
/** Words of a thing that a question still names at a glance. */
const LONGEST_THING = 16;

/** "a plan for parting salt from B": one thing with what it is for. */
function isThing(part: readonly Word[]): boolean {
	return (
		part.length > 1 &&
		part.length <= LONGEST_THING &&
		isNominal(part.at(-1)) &&
		part.every(
			({ pos, form }, at) =>
				/^(?:DET|ADJ|NOUN|PROPN|ADV|NUM|ADP|CCONJ)$/.test(pos) ||
				(form === 'ing' && part.slice(0, at).some((word) => word.pos === 'ADP')) ||
				(form === 'ed' && isNominal(part[at + 1]))
		)
	);
}

/** The noun of a thing, before what it is for. */
function headOf(part: readonly Word[]): Word | undefined {
	const cut = part.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
	return part[(cut < 0 ? part.length : cut) - 1];
}

/** "proposes a gauge for tides using [cork]" → "what does the study's gauge for tides use?". */
export function askMadeWith(gap: Gapped): Question | undefined {
	const { clause, from, hidden } = gap;
	const { words, rest, verb, subject, lead } = clause;
	const isOwn = textOfRange(clause, subject) === 'the study' && lead.to === lead.from;
	if (!isOwn || !BRINGS_IN.test(words[verb.to - 1]?.lemma ?? '')) return undefined;
	if (after(gap) !== '' && relative(gap) === undefined) return undefined;
	const preposition = words[from - 1]?.lower ?? '';
	const link = words[from - 1]?.pos === 'ADP' ? words[from - 2]?.lower : preposition;
	const uses = WORKS_WITH[preposition];
	const isOf = IS_OF[link ?? '']?.test(preposition) === true;
	const isMeans = BY_MEANS.test(preposition);
	if (uses === undefined && !isOf && !isMeans) return undefined;
	const end = isOf ? from - 2 : from - 1;
	const opener = words[rest.from]?.pos === 'DET' ? rest.from + 1 : rest.from;
	const isNew = /^(?:new|novel|simple)$/.test(words[opener]?.lower ?? '');
	const range = {
		from: isNew ? opener + 1 : opener,
		to: words[end - 1]?.text === ',' ? end - 1 : end
	};
	const part = words.slice(range.from, range.to);
	const head = headOf(part);
	if (!isThing(part) || !isNominal(head)) return undefined;
	const thing = `the study's ${textOfRange(clause, range)}`;
	const [does, is] = head?.isPlural ? ['do', 'are'] : ['does', 'is'];
	if (isMeans && !WORKS.test(head?.lower ?? '')) return undefined;
	if (isMeans)
		return {
			body: `how ${does} ${thing} work?`,
			pattern: 'circumstance',
			answer: `${preposition} ${hidden}`
		};
	const asks = isOf
		? `${is} ${thing} ${link ?? ''} ${preposition}`
		: `${does} ${thing} ${uses ?? ''}`;
	return { body: `what ${asks}?`, pattern: 'object' };
}
