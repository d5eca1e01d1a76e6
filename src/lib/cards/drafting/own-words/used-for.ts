import { parseClause, textOfRange } from '$lib/extraction/clause';
import type { Worded } from '../rewording/well-worded';
import { isPluralObject, objectOf } from './object-of';
import { hasPassive, join, passive } from './voices';

const USED =
	/^(?<front>.*?(?:^|[,.:] ))(?<wh>what|which (?:[\p{L}\d-]+ ){1,4}?|what kind of (?:[\p{L}\d-]+ ){1,3}?)\s?(?<be>is|are|was|were|can be|may be|could be|has been|have been) (?:successfully |then |also )?(?:used|utili[sz]ed|employed|applied|adopted) to (?<act>[^,;?]+)\?$/iu;
/** What whoever did the work did with it; no end that it may have missed: "used to improve B". */
const DEEDS =
	/^(?:analy[sz]e|acquire|assess|calculate|capture|characteri[sz]e|classify|cluster|collect|compare|compute|construct|convert|create|decompose|describe|detect|determine|estimate|evaluate|examine|extract|generate|identify|illustrate|investigate|learn|locali[sz]e|locate|map|measure|model|monitor|obtain|predict|process|quantify|recogni[sz]e|reconstruct|record|remove|represent|retrieve|segment|select|separate|simulate|solve|study|test|track|train|transform|verify|visuali[sz]e)$/u;
const LONGEST_ACT = 18;

function helperOf(be: string): string {
	if (/ be$/u.test(be)) return be.replace(/ be$/u, '');
	if (/^ha/u.test(be)) return 'has';
	return /^(?:was|were)$/u.test(be) ? 'did' : 'does';
}

/** "what is used to measure the tide?" → "with what is the tide measured?" */
export function turnedUse(asked: Worded): Worded | undefined {
	const { front = '', wh = '', be = '', act = '' } = USED.exec(asked.body)?.groups ?? {};
	if (act === '' || act.split(' ').length > LONGEST_ACT) return undefined;
	const clause = parseClause(`they will ${act}`);
	const verb = clause?.words[clause.verb.to - 1];
	if (!clause || !verb || !DEEDS.test(verb.lemma) || !hasPassive(verb.lemma)) return undefined;
	const object = objectOf(clause);
	const isPlural = object && isPluralObject(clause, object);
	if (!object || isPlural === undefined) return undefined;
	const adverbs = clause.words
		.slice(clause.verb.from + 1, clause.verb.to - 1)
		.map(({ text }) => text)
		.join(' ');
	const said = passive(
		{ helper: helperOf(be.toLowerCase()), adverbs, lemma: verb.lemma },
		isPlural
	);
	const rest = textOfRange(clause, { from: object.to, to: clause.rest.to });
	if (!said || /\b(?:and|or|with|than)\b/u.test(rest)) return undefined;
	const isCapital = /^\p{Lu}/u.test(wh);
	const parts = [
		`${isCapital ? 'With' : 'with'} ${wh.trim().toLowerCase()}`,
		said.finite,
		textOfRange(clause, object),
		said.rest,
		rest
	];
	return { ...asked, body: `${front}${join(...parts)}?` };
}
