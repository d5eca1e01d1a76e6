import type { SectionKind } from '$lib/papers/paper';
import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { isDamaged } from '../damage';
import { isOfOtherStudies, isRemarkOnStudy } from './beside-the-findings';
import { findsBrokenWords } from './broken-words';
import { isIdleInBody } from './idle-in-body';
import { speaksOfItself } from './sentence-roles';
import {
	AVAILABILITY,
	BACKGROUND_CUE,
	EMPTY_CONCLUSION,
	OWN_CUE,
	WARNING,
	WISH_TAIL
} from '../lexicon/cues';

/** Steps of a proof or a calculation. */
const STEP =
	/^(?:then,? |now,? |thus,? |so,? |first,? )?(?:let|suppose|assume|denote|recall|note that|consider (?:a|an|the|any)|it follows that|without loss)\b/i;

function isEmpty({ text: whole, section }: AnnotatedSentence): boolean {
	const text = whole.replace(WISH_TAIL, '');
	if (section !== 'abstract' && STEP.test(text)) return true;
	if (OUTLINE.test(text) || /^in section \d[^,]{0,12},? we\b/i.test(text)) return true;
	if (/\?["'”)]*$/.test(text) || WARNING.test(text) || AVAILABILITY.test(text)) return true;
	if (isDamaged(text)) return true;
	return EMPTY_CONCLUSION.test(text) && !/\d\s?%|\d\.\d/.test(text);
}

/** "We propose …", "our contributions": where an introduction or a methods section tells what is new. */
const HEADLINE =
	/\b(?:we|this (?:paper|study|work|article)|here,? we) (?:\p{L}+ ){0,2}(?:introduc|propos|present|develop|design|show|find|found|demonstrat|provid|construct|built|build|creat|contribut|report|recruit|enrol|randomi[sz]|compar|evaluat|tested|test|measur|implement|trac|explain|solv|validat|achiev|prov|observ|identif|analy[sz]|investigat|examin|train|formali[sz]|extend|releas|collect|annotat|conduct|survey|interview|call|name|obtain|outperform|estimat|improv|reduc)\p{L}*\b|\bour (?:system|method|model|approach|framework|techniques?|algorithm|benchmark|main|results?|experiments?)\b/iu;
/** An introduction begins with what others did. */
const INTRODUCTION_TAIL = 0.25;

const CONTRIBUTIONS =
	/\bcontributions?\b[^.:]{0,60}(?::|$)|\bcontributions (?:of|in) (?:this|our)\b|\bcontributions are\b|\bwe make the following\b/iu;
const OUTLINE =
	/^(?:the (?:rest|remainder|organi[sz]ation|structure) of|this (?:paper|article) is (?:organi[sz]ed|structured)|(?:in )?section \d|the paper (?:is|ends|proceeds))/iu;
/** Sentences that a list of contributions may be long. */
const MOST_CONTRIBUTIONS = 8;

/** Indices of the sentences that follow "our contributions are". */
function contributionsOf(sentences: readonly AnnotatedSentence[]): ReadonlySet<number> {
	const found = new Set<number>();
	let left = 0;
	sentences.forEach(({ text, section, intro = '' }, index) => {
		if (section !== 'intro' || OUTLINE.test(text)) left = 0;
		else if (CONTRIBUTIONS.test(text) || CONTRIBUTIONS.test(intro)) {
			left = MOST_CONTRIBUTIONS;
			// "… the following contributions: X is shown": the first of them.
			if (intro !== '' || /:\s/.test(text)) found.add(index);
		} else if (left > 0) {
			left--;
			found.add(index);
		}
	});
	return found;
}

/** Under a heading of its own, results begin where a table or a figure is read out. */
const READS_OUT =
	/\b(?:Table|Figure|Fig\.?)\s?\d+\s(?:shows?|presents?|reports?|summari[sz]es|lists|gives|compares|plots|depicts)\b|\bresults? (?:are|is) (?:shown|detailed|given|presented|reported|summari[sz]ed|listed) in\b/i;
const MOST_READ_OUT = 6;
/** What such sentences say that a reader may keep: how one thing did beside another. */
const COMPARES =
	/\b(?:highest|lowest|best|worst|outperforms?|higher|lower|better|worse|faster|slower|fewer|improves?|reduces?|increases?|consistently|significantly|achieves?|gives?|yields?|compared (?:to|with))\b/i;

/** Indices of the sentences that follow such a sentence and compare. */
function readOutIn(sentences: readonly AnnotatedSentence[]): ReadonlySet<number> {
	const found = new Set<number>();
	let left = 0;
	sentences.forEach(({ text, section, place }, index) => {
		if (section !== 'other' || place === 0) left = 0;
		if (section === 'other' && READS_OUT.test(text)) left = MOST_READ_OUT;
		else if (left > 0) {
			left--;
			if (COMPARES.test(text) && !/\bet al\b/.test(text)) found.add(index);
		}
	});
	return found;
}

/** In running text only what is cued as the paper's own, or stands among its results, is taken. */
function isOwnInBody({ text: own, intro = '', section, place }: AnnotatedSentence): boolean {
	const text = `${intro} ${own}`;
	if (section === 'intro') return place >= INTRODUCTION_TAIL && HEADLINE.test(text);
	if (section === 'methods' || section === 'other') return HEADLINE.test(text);
	return OWN_CUE.test(text) || section === 'results' || section === 'conclusions';
}

const BODY: readonly SectionKind[] = ['intro', 'methods', 'results', 'discussion', 'conclusions'];

/** Sentences under headings that name no part ("3", "The harbour") that are a body, and no abstract's end. */
const BODY_LENGTH = 25;

/** An abstract and what it is the abstract of. */
function isWithBody(
	sentences: readonly AnnotatedSentence[],
	kinds: ReadonlySet<SectionKind>
): boolean {
	if (!kinds.has('abstract')) return false;
	if (BODY.some((kind) => kinds.has(kind))) return true;
	return sentences.filter(({ section }) => section === 'other').length > BODY_LENGTH;
}

/** "A new kind of lock is proposed": the authors speak, though they do not name themselves. */
const MADE_PASSIVE =
	/^(?:an?|two|three|four)\s[^;:]{5,120}?\s(?:is|are)\s(?:also\s|then\s)?(?:proposed|presented|introduced|described|derived)\b(?!\s(?:by|in|at)\b)/iu;

/** "Kelp slows barges (Moor, 1997).": a sentence of an abstract that rests on another's work. */
const LENT =
	/\((?:e\.g\.,? |see )?\p{Lu}\p{L}[^()]{0,80}?,? (?:19|20)\d\d[a-z]?(?:[;,][^()]*)?\)\.?$/u;

/** What was done or came out, and not what was asked. */
const TELLS = /^(?:methods|results|conclusions)$/;

/** What is not known is no finding, wherever it stands. */
const LACKS_RESEARCH =
	/\b(?:unknown|unclear|little|needed|needs?|further|future|research|literature|researchers|existing|previous|traditional|conventional|recent(?:ly)?)\b|^(?:today|nowadays|however)\b|^(?:\p{L}+ ){0,3}ha(?:s|ve) become\b/iu;

/** Own statement or background, and whether there is anything in it to recall. */
export function markOwnStatements(annotated: AnnotatedText): AnnotatedText {
	const names = annotated.names.map((item) => item.name);
	const abstractHasVoice = speaksOfItself(annotated);
	const kinds = new Set(annotated.sentences.map((sentence) => sentence.section));
	const isFullText = isWithBody(annotated.sentences, kinds);
	const contributions = contributionsOf(annotated.sentences);
	const readOut = isFullText ? readOutIn(annotated.sentences) : new Set<number>();
	const isBroken = findsBrokenWords(annotated.paper.text);
	let begun = false;
	let hasTold = false;
	let isMade = false;
	const sentences = annotated.sentences.map((sentence, index) => {
		const text = sentence.text.replace(WISH_TAIL, '');
		if (MADE_PASSIVE.test(text)) isMade = true;
		const cued = isMade || OWN_CUE.test(text) || names.some((name) => sentence.text.includes(name));
		const inAbstract =
			sentence.section === 'abstract' || (sentence.section === 'other' && !isFullText);
		// "There is no advantage to nails over screws" at the end of a paper is what it found.
		const isVerdict =
			/^(?:results|conclusions)$/.test(sentence.predictedRole ?? '') && !LACKS_RESEARCH.test(text);
		const background =
			!isVerdict &&
			BACKGROUND_CUE.test(text) &&
			!/\bwe\s(?!(?:are|know|live|face|often|still|need|have|may|must|will|can|cannot)\b)/i.test(
				text
			);
		const empty = sentence.isEmpty || isEmpty(sentence);
		// "Twelve clinics took part", before the authors first speak of themselves.
		const isDone = /^(?:methods|results)$/.test(sentence.predictedRole ?? '');
		if ((cued || isDone || sentence.role === 'results') && !background && !empty) begun = true;
		if (begun && TELLS.test(sentence.role)) hasTold = true;
		// "This paper looks at joins. Joins are said to be slow": background may follow what was asked.
		const isLore = sentence.predictedRole === 'background' && !cued && !hasTold;
		const goesOn = abstractHasVoice || isMade ? begun && !isLore : sentence.role !== 'background';
		const isContribution = contributions.has(index);
		const named =
			sentence.section === 'intro' && names.some((name) => sentence.text.includes(name));
		const inBody = isFullText && sentence.section !== 'abstract';
		const isLent =
			isFullText && inAbstract && !cued && /\d[a-z]?\)\.?$/.test(text) && LENT.test(text);
		const own = inAbstract
			? goesOn && !isLent
			: (isContribution || named || readOut.has(index) || isOwnInBody(sentence)) &&
				!(inBody && isOfOtherStudies(sentence));
		const section = readOut.has(index) ? 'results' : sentence.section;
		const isOwn = own && !background;
		const tellsNothing = () =>
			isIdleInBody(sentence) || isRemarkOnStudy(sentence) || isBroken(sentence.text);
		const isLost = empty || (isOwn && inBody && tellsNothing());
		return { ...sentence, section, isOwn, isEmpty: isLost, isContribution };
	});
	return { ...annotated, sentences };
}
