import { CAPTIONS_TITLE } from '$lib/papers/captions';
import type { Section, SectionKind } from '$lib/papers/paper';
import { narrow } from '$lib/text/narrow';
import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { endOfProse } from '../imprint';
import { labelledSentences, type LabelledSentence } from '../labelled-sections';

/** Longer "sentences" are tables, code or text without stops. */
const LONGEST_SENTENCE = 900;
const SHORTEST_SENTENCE = 25;
/** Enough for a long paper; a book is read as far as this. */
const MOST_SENTENCES = 3000;
/** "References", "Appendix A", "Supplementary Material": here and behind it a paper keeps what it does not tell. */
const BACK_MATTER =
	/^(?:(?:online |technical |electronic )?(?:appendi(?:x|ces)|supplement)|references|bibliography|literature cited|supporting information)/i;
const NO_PROSE =
	/^(?:acknowledg|author contributions|authors['’] contributions|funding|conflicts?|competing|ethics|data availability|keywords|abbreviations|(?:related|previous|prior|earlier|relevant) (?:works?|research|stud(?:y|ies)|approaches|literature)|future (?:work|research|directions?)$|overview|preliminar|notations?|running example|outline)/i;
/** "Strengths and limitations", "Limitations of the study": what is said of a study, not what it found. */
const OF_THE_STUDY =
	/^(?:study |the )?(?:strengths?|limitations?)(?: and (?:strengths?|limitations?|weaknesses|future (?:work|research|directions?)))*(?: (?:of|in) (?:this|the|our) (?:present |current )?study)?$/i;
/** "Baseline characteristics", "Participant flow", "Demographics": who took part, told before what came out. */
const WHO_TOOK_PART =
	/^(?!.*\b(?:methods|materials|design)\b)(?:(?:general|patients?['’]?|participants?['’]?|subjects?['’]?|study|clinical|baseline|demographic|enrolled) )*(?:characteristics|demographics|disposition|recruitment|enrol?lment|attrition|flow|population|participants|patients|subjects|(?:baseline|demographic) data)(?:(?:,|:|\sand|\sat) .*| of (?:the )?(?:study |enrolled )?(?:participants|patients|subjects|sample)\b.*)?$/i;
/** "• The ropes held.", "🎉 The ropes held.": what a list or a note sets before its sentences. */
const ORNAMENT = /^(?:(?:[•◦▪▫■□●○‣⁃∙➢➤►▶✦❖]|\p{Extended_Pictographic}\uFE0F?)\s*)+(?=\P{Ll})/u;
const LONGEST_ORNAMENT = 12;
const NUMBERING = /^(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]?\s+/;
const WHOLE_TEXT = 2_000_000;

const nameOf = ({ title }: Section) => title.trim().replace(NUMBERING, '');

/** Of which section on nothing is told any more: some journals set their conclusions behind a supplement. */
function endOfTold(sections: readonly Section[]): number {
	const told = sections.findLastIndex(
		({ kind }) => kind === 'discussion' || kind === 'conclusions'
	);
	const isBehind = (section: Section, at: number) => at > told && BACK_MATTER.test(nameOf(section));
	const end = sections.findIndex(isBehind);
	return end < 0 ? sections.length : end;
}

function isProse(section: Section): boolean {
	const name = nameOf(section);
	return !(section.title === CAPTIONS_TITLE || BACK_MATTER.test(name) || NO_PROSE.test(name));
}

function sectionsOf(sections: readonly Section[], text: string): readonly Section[] {
	const end = endOfTold(sections);
	const kept = sections.filter(
		(section, at) => section.kind === 'abstract' || (at < end && isProse(section))
	);
	if (kept.length > 0) return kept;
	return [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }];
}

/** A section of how a study went: its words are read, and nothing in them is to be recalled. */
function isOfTheRun(section: Section): boolean {
	const { kind } = section;
	const name = nameOf(section);
	if (kind === 'abstract') return false;
	return OF_THE_STUDY.test(name) || (kind !== 'methods' && WHO_TOOK_PART.test(name));
}

/** Where a label tells what a sentence does: other sections have headings of their own. */
const BY_LABEL: ReadonlySet<SectionKind> = new Set(['abstract', 'other']);

function sentence(
	text: string,
	{ span, roles }: LabelledSentence,
	at: { section: SectionKind; place: number; isEmpty: boolean }
): AnnotatedSentence {
	return {
		span,
		text: narrow(text.slice(span.start, span.end).replace(/\s+/g, ' ')),
		section: at.section,
		place: at.place,
		...(roles && BY_LABEL.has(at.section) && { labelRoles: roles }),
		role: 'background',
		isOwn: false,
		isEmpty: at.isEmpty,
		statements: []
	};
}

/** Sentences of every section that is prose, in order, none twice. */
export function markSentences(annotated: AnnotatedText): AnnotatedText {
	const { text, sections } = annotated.paper;
	const sentences: AnnotatedSentence[] = [];
	let readUpTo = 0;
	for (const section of sectionsOf(sections, text)) {
		// A section's span may hold its subsections, which come again.
		const start = Math.max(readUpTo, section.span.start);
		if (sentences.length >= MOST_SENTENCES || start >= section.span.end) continue;
		const whole = text.slice(start, Math.min(section.span.end, start + WHOLE_TEXT));
		const words = section.kind === 'abstract' ? whole.slice(0, endOfProse(whole)) : whole;
		const found = labelledSentences(words);
		const isEmpty = isOfTheRun(section);
		found.forEach(({ span: { start: first, end: to }, ...rest }, index) => {
			const opening = words.slice(first, Math.min(to, first + LONGEST_ORNAMENT));
			const from = first + (ORNAMENT.exec(opening)?.[0].length ?? 0);
			const length = to - from;
			if (length > LONGEST_SENTENCE || length < SHORTEST_SENTENCE) return;
			const place = found.length > 1 ? index / (found.length - 1) : 0.5;
			const span = { start: start + from, end: start + to };
			sentences.push(sentence(text, { ...rest, span }, { section: section.kind, place, isEmpty }));
		});
		readUpTo = section.span.end;
	}
	return { ...annotated, sentences: sentences.slice(0, MOST_SENTENCES) };
}
