import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import { sentenceRoles } from '../models/roles/sentence-roles';

/** A sentence as printed; items of an enumeration are one with the words that introduce them. */
interface Printed {
	text: string;
	readonly intro: string | undefined;
	readonly members: number[];
}

/** Sentences of the abstract, or of a text that is no more than one. */
function printedAbstract(sentences: readonly AnnotatedSentence[]): Printed[] {
	const hasAbstract = sentences.some(({ section }) => section === 'abstract');
	const printed: Printed[] = [];
	sentences.forEach(({ text, intro, section }, index) => {
		if (hasAbstract && section !== 'abstract') return;
		const last = printed.at(-1);
		if (intro !== undefined && last?.intro === intro && last.members.at(-1) === index - 1) {
			last.text += ` ${text}`;
			last.members.push(index);
		} else printed.push({ text: `${intro ?? ''} ${text}`.trim(), members: [index], intro });
	});
	return printed;
}

/** More sentences are no abstract: the model has seen none like it. */
const MOST_SENTENCES = 40;

/** Below this probability the rules decide. */
const LEAST_SURE = 0.6;

/** What the trained model, if there is one, takes each sentence of the abstract for. */
export function predictSentenceRoles(annotated: AnnotatedText): AnnotatedText {
	const { models, sentences } = annotated;
	const printed = models ? printedAbstract(sentences) : [];
	if (!models || printed.length === 0 || printed.length > MOST_SENTENCES) return annotated;
	const { roles, posteriors } = sentenceRoles(
		models.roles,
		printed.map(({ text }) => text)
	);
	const roleOf = new Map(
		printed.flatMap(({ members }, at) =>
			Math.max(...(posteriors[at] ?? [])) < LEAST_SURE
				? []
				: members.map((index) => [index, roles[at]] as const)
		)
	);
	const read = sentences.map((sentence, index) => {
		const predictedRole = roleOf.get(index);
		return predictedRole ? { ...sentence, predictedRole } : sentence;
	});
	return { ...annotated, sentences: read };
}
