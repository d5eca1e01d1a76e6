import { splitSentences } from '$lib/text/sentences';
import { textOf } from '$lib/text/span';
import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';

/** What others did, or somebody ought to do, tells nothing of this work. */
const OF_OTHERS =
	/\b(?:previous(?:ly)?|prior|earlier|other|recent|further|future|needed|warranted|required|should be|published|literature|lack of|few|no|awaits?|until|despite|although)\b/iu;

type Design = readonly [design: RegExp, told: (found: RegExpExecArray) => string];

const REVIEW = /\b(?:systematic review|meta-?analysis)\b/iu;
/** Done in this work, and not named as what its field knows, or by the way: "cases were found by systematic review". */
const REVIEWED =
	/\b(?:we|was|were|this)\b[^.]{0,60}(?<!\bby (?:a )?)\b(?:systematic review|meta-?analysis)\b|\b(?:systematic review|meta-?analysis)\b[^.]{0,40}\b(?:was|were) (?:performed|conducted|done|undertaken|carried out)\b/iu;
const TIMED = '(?:(?<time>retrospective|prospective)\\b[^.;:]{0,40}?)?';

const timed = (rest: string) => (found: RegExpExecArray) =>
	[found.groups?.['time']?.toLowerCase(), rest].filter(Boolean).join(' ');

/** The closest first; each in as few words as say it. */
const DESIGNS: readonly Design[] = [
	// "Randomised trials have shown", "in randomised order": of others, or of what was shown to each.
	[
		/\brandomi(?<s>[sz])ed\b(?!-)(?!,? (?:[\p{L}-]+,? ){0,4}(?:trials|stimuli|orders?|sequences?|blocks)\b)/iu,
		(found) => `randomi${found.groups?.['s'] ?? 'z'}ed trial`
	],
	[/\brandomly (?:assigned|allocated)\b/iu, () => 'randomized trial'],
	[/\bcase[- ]control\b/iu, () => 'case-control study'],
	[new RegExp(`\\b${TIMED}cross[- ]sectional\\b`, 'iu'), () => 'cross-sectional study'],
	[
		new RegExp(
			`\\b${TIMED}\\b(?:cohort (?:study|design|analysis)|(?:this|our|an?) (?:\\p{L}+[- ]){0,3}cohort of)\\b`,
			'iu'
		),
		timed('cohort')
	],
	[
		/\b(?:(?:medical|patient|hospital|clinical) )?(?:charts?|records?)\b[^.]{0,60}\breviewed\b|\bchart review\b/iu,
		() => 'chart review'
	],
	[/\bcase (?:report|series)\b/iu, (found) => found[0].toLowerCase()],
	[
		/\b(?:respondents|were surveyed|questionnaires?\s(?:was|were)\s(?:\p{L}+\s)?(?:sent|mailed|posted|completed)|(?:telephone|postal|national|mail|online|web-based|population) survey)\b/iu,
		() => 'survey'
	],
	[/\blongitudinal (?:study|data|design|analysis)\b/iu, () => 'longitudinal study'],
	[/\bqualitative (?:study|interviews?)\b/iu, () => 'qualitative study'],
	[/\bcrossover (?:study|design|trial)\b/iu, () => 'crossover study'],
	[/\bdouble[- ]blind\b/iu, (found) => `${found[0].toLowerCase()} trial`],
	[/\bfocus groups\b/iu, () => 'focus groups'],
	[/\b(?:in-depth|structured) interviews\b/iu, () => 'interviews'],
	[/\bcadaver(?:s|ic)\b/iu, (found) => (/c$/iu.test(found[0]) ? 'cadaveric study' : 'in cadavers')],
	[/\bretrospective(?:ly)?\b/iu, () => 'retrospective study'],
	[/\bprospective(?:ly)?\b/iu, () => 'prospective study'],
	[/\bobservational (?:study|cohort)\b/iu, () => 'observational study']
];

const PEOPLE =
	/\b(?:patients|participants|volunteers|women|men|children|infants|adults|adolescents|residents|students|nurses|respondents|subjects|physicians)\b/giu;
const PEOPLE_ONCE = new RegExp(PEOPLE.source, 'iu');
const ANIMALS =
	/\b(?:rats|mice|dogs|pigs|piglets|swine|rabbits|sheep|lambs|guinea pigs|hamsters|monkeys|macaques|baboons|cats|goats|zebrafish|cadavers)\b/giu;

/** What it says of itself; all of a long text tells of others, too, and so does an introduction. */
const OPENING = 2500;

function openingOf({ text, sections }: Paper): string {
	const abstract = sections.find(({ kind }) => kind === 'abstract');
	return text.slice(abstract?.span.start ?? 0, abstract?.span.end).slice(0, OPENING);
}

const isOfPeople = (text: string) => (text.match(PEOPLE)?.length ?? 0) >= 2;

/** Where people are named besides, animals may only have been what was known before. */
function subjectOf(text: string): string | undefined {
	const found = text.match(ANIMALS)?.map((name) => name.toLowerCase()) ?? [];
	if (found.length >= 2) return `in ${found[0]}`;
	const isOfCells = !PEOPLE_ONCE.test(text) && !/\bin vivo\b/iu.test(text);
	return isOfCells && /\bin vitro\b(?! fertili)/iu.test(text) ? 'in vitro' : undefined;
}

const YEAR = '(?:19[5-9]|20[0-4])\\d';
const MONTH = '(?:(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.?,? (?:\\d{1,2}, )?)?';
const YEARS = new RegExp(
	`\\b(?:[Bb]etween|[Ff]rom|[Dd]uring|[Ii]n)\\s(?:the years |the period )?${MONTH}(?<first>${YEAR})(?:\\s(?:and|to|through|until)\\s${MONTH}|\\s?[-–]\\s?)(?<last>${YEAR})\\b`,
	'u'
);

function yearsOf(text: string): string | undefined {
	const { first = '', last = '' } = YEARS.exec(text)?.groups ?? {};
	if (first === '' || last <= first) return undefined;
	return (
		[`${first}-${last}`, `${first}–${last}`].find((range) => text.includes(range)) ??
		`${first} to ${last}`
	);
}

function designOf(paper: Paper): string | undefined {
	const { citation } = paper;
	const text = openingOf(paper);
	if (REVIEW.test(citation.title)) return REVIEW.exec(citation.title)?.[0].toLowerCase();
	if (REVIEWED.test(text)) return REVIEW.exec(text)?.[0].toLowerCase();
	const own = splitSentences(text)
		.map((span) => textOf(text, span))
		.filter((sentence) => !OF_OTHERS.test(sentence));
	for (const source of [citation.title, own.join('\n')])
		for (const [shape, told] of DESIGNS) {
			const found = shape.exec(source);
			if (found) return told(found);
		}
	return undefined;
}

/** How it was done, on what animals, in which years, as far as the text says so plainly: "randomised trial", "in rats", "1998 to 2003". */
export const studyNotes = onceAPaper((paper): readonly string[] => {
	const text = openingOf(paper);
	const ofPeople = isOfPeople(text);
	return [
		ofPeople ? undefined : subjectOf(text),
		ofPeople ? designOf(paper) : undefined,
		ofPeople ? yearsOf(text) : undefined
	].filter((note) => note !== undefined);
});
