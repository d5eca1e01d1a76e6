import type { Candidate } from '../candidate';

type Worded = Pick<Candidate, 'body' | 'answer'>;

/** What is said of a thing, and of which "of what" can be asked. */
const MEASURE =
	'(?:prevalence|incidence|frequency|rates?|risks?|odds|levels?|concentrations?|expression|intake|consumption|use|lack|presence|absence|' +
	'history|degree|severity|intensity|duration|thickness|addition|administration|inhibition|activation|removal|secretion|timing|likelihood|' +
	'probability|occurrence|density|serum levels?|plasma levels?|serum concentrations?|plasma concentrations?|length|volume)';
const OF_THING = new RegExp(
	`^(?<measure>(?:the |an? )?(?:(?:high|low|higher|lower|elevated|reduced|increased|decreased|mean|total|overall|long-term|previous|early|maternal) )?${MEASURE}) of (?<thing>(?!(?:patients|participants|subjects|women|men|children|cases|the (?:study|patients|two|three))\\b).+)$`,
	'iu'
);
const THING_FIRST =
	/^(?<article>the |an? )?(?<degree>(?:(?:high|low|higher|lower|elevated|reduced|increased|decreased|mean|total|overall|serum|plasma|urinary) )*)(?<thing>[^\s,]+(?: (?!(?:of|in|on|for|with|and|or|to|at|by)\b)[^\s,]+){0,3}) (?<measure>prevalence|incidence|levels?|concentrations?|expression|intake|consumption)$/iu;
/** Things that come in kinds: asked by their noun, where at least two words before it tell which. */
const KIND =
	/^(?:the |an? )?(?<which>(?![\p{Ll}-]+ing )[\p{L}\d-]+(?:,? (?!(?:of|in|on|for|with|and|or|to|at|by|that|which|who)\b)[\p{L}\d-]+)+) (?<noun>(?:technique|method|strateg(?:y|ie)|procedure|surger(?:y|ie)|biops(?:y|ie)|therap(?:y|ie)|treatment|test|program(?:me)?|intervention|model|examination|drug|disease|disorder|symptom|factor|lesion|tumou?r|cell|behaviou?r|threshold|score|questionnaire|medication|infection|injur(?:y|ie)|image)s?)$/iu;

const ASKED =
	/^(?<front>(?:[^?]*, )?)what (?<verb>(?:did|does|do|may|might|can|could|should|will|would|is|was|are|were|has|have|had|[\p{Ll}-]+(?:ed|s))) (?<rest>[^?]+\?)$/u;
const PLURAL: Readonly<Record<string, string>> = {
	is: 'are',
	was: 'were',
	has: 'have',
	does: 'do'
};

/** The verb beside a subject in the plural; none where it would have to be made anew. */
function pluralVerb(verb: string): string | undefined {
	const known = PLURAL[verb];
	if (known !== undefined) return known;
	return verb.endsWith('s') ? undefined : verb;
}

function asks(body: string, subject: string, isPlural: boolean): string | undefined {
	const { front = '', verb = '', rest = '' } = ASKED.exec(body)?.groups ?? {};
	const fitting = isPlural ? pluralVerb(verb) : verb;
	return rest === '' || fitting === undefined ? undefined : `${front}${subject} ${fitting} ${rest}`;
}

const isMany = (noun: string) => /(?<!s)s$/u.test(noun) && !/(?:diagnosis|odds)$/u.test(noun);

/** "what mended the hull?" – "the use of tar": what did it, as a whole; "what was rare?" asks of a measure. */
const HAS_DONE =
	/(?:^|, )what (?!(?:did|does|do|may|might|can|could|should|will|would|is|was|are|were|has|have|had)\b)/u;
/** "the emotional expression": a quality of it, and nothing that it is of. */
const QUALITY = /^\p{Ll}{3,}(?:[nr]al|[cstv]ial|ive|ous|ary)$/u;

function ofMeasure(body: string, answer: string): Worded | undefined {
	if (HAS_DONE.test(body)) return undefined;
	const inOrder = OF_THING.exec(answer)?.groups;
	const reversed = inOrder ? undefined : THING_FIRST.exec(answer)?.groups;
	const { measure = '', thing = '', degree = '', article } = inOrder ?? reversed ?? {};
	if (reversed && QUALITY.test(thing)) return undefined;
	if (thing === '' || /\b(?:and|or) (?:the|an?)\b|^(?:this|these|those|all|both)\b/u.test(thing))
		return undefined;
	const bare = reversed ? `${degree}${measure}` : measure;
	const isPlural = isMany(measure);
	const needsArticle = reversed !== undefined && !isPlural;
	const front = needsArticle ? `${article ?? 'the '}` : '';
	const asked = asks(body, `${front}${bare} of what`, isPlural);
	return asked === undefined ? undefined : { body: asked, answer: thing };
}

function ofKind(body: string, answer: string): Worded | undefined {
	const { noun = '' } = KIND.exec(answer)?.groups ?? {};
	if (noun === '' || body.includes(noun)) return undefined;
	// "the Smith test": one of its name, and no kind.
	const isWhich = isMany(noun) || /(?<![\p{L}-])\p{Lu}/u.test(answer);
	const asked = asks(body, `${isWhich ? 'which' : 'what kind of'} ${noun}`, isMany(noun));
	return asked === undefined ? undefined : { body: asked, answer };
}

const ASKS_SUBJECT = /^(?:subject|found-thing)$/;

/** "what rose at dawn?" – "the level of iron" → "the level of what rose at dawn?" – "iron". */
export function kindNamed(candidate: Candidate): Candidate | undefined {
	const { body, answer, pattern, finding } = candidate;
	if (!ASKS_SUBJECT.test(pattern) || finding.named) return undefined;
	const named = ofMeasure(body, answer) ?? ofKind(body, answer);
	return named && { ...candidate, ...named };
}
