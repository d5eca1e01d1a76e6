import type { AnnotatedSentence, AnnotatedText } from '../annotated-text';
import type { SentenceRole } from '../finding';
import { SENTENCE_ROLES } from '../models/roles/sentence-role';
import { sentenceRoles } from '../models/roles/sentence-roles';
import { sentenceWorths } from '../models/sentence-worth/sentence-worth';

/** A sentence as printed; items of an enumeration are one with the words that introduce them. */
interface Printed {
	text: string;
	readonly intro: string | undefined;
	readonly members: number[];
	readonly labelRoles: AnnotatedSentence['labelRoles'];
}

/** Sentences of the abstract, or of a text that is no more than one. */
function printedAbstract(sentences: readonly AnnotatedSentence[]): Printed[] {
	const hasAbstract = sentences.some(({ section }) => section === 'abstract');
	const printed: Printed[] = [];
	sentences.forEach(({ text, intro, section, labelRoles }, index) => {
		if (hasAbstract && section !== 'abstract') return;
		const last = printed.at(-1);
		if (intro !== undefined && last?.intro === intro && last.members.at(-1) === index - 1) {
			last.text += ` ${text}`;
			last.members.push(index);
		} else {
			const whole = `${intro ?? ''} ${text}`.trim();
			printed.push({ text: whole, members: [index], intro, labelRoles });
		}
	});
	return printed;
}

/** More sentences are no abstract: the model has seen none like it. */
const MOST_SENTENCES = 40;

/** Each in standard deviations above their mean; all 0 where they do not differ. */
function standardised(scores: readonly number[]): number[] {
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
	return scores.map((score) => (variance > 0 ? (score - mean) / Math.sqrt(variance) : 0));
}

function resultRankIn(posteriors: Float64Array | undefined): number {
	const of = (role: SentenceRole) => posteriors?.[SENTENCE_ROLES.indexOf(role)] ?? 0;
	return of('results') - of('background');
}

/** Below this probability the rules decide. */
const LEAST_SURE = 0.6;

/** What the trained models, if there are any, take each sentence of the abstract for, and how worth asking they find it. */
export function predictSentenceRoles(annotated: AnnotatedText): AnnotatedText {
	const { models, sentences } = annotated;
	const printed = models ? printedAbstract(sentences) : [];
	if (!models || printed.length === 0 || printed.length > MOST_SENTENCES) return annotated;
	const texts = printed.map(({ text }) => text);
	const { roles, posteriors, labelPosteriors } = sentenceRoles(
		models,
		texts,
		printed.map(({ labelRoles }) => labelRoles)
	);
	const worths = sentenceWorths(models.sentenceWorth, {
		title: annotated.paper.citation.title,
		sentences: texts,
		posteriors: labelPosteriors
	});
	const ranks = standardised(worths);
	const toldOf = new Map(
		printed.flatMap(({ members }, at) => {
			const isSure = Math.max(...(posteriors[at] ?? [])) >= LEAST_SURE;
			const likeliestRole = roles[at];
			const told = {
				keyRank: ranks[at] ?? 0,
				worth: worths[at] ?? 0,
				resultRank: resultRankIn(posteriors[at]),
				...(likeliestRole && { likeliestRole }),
				...(likeliestRole && isSure && { predictedRole: likeliestRole })
			};
			return members.map((index) => [index, told] as const);
		})
	);
	const read = sentences.map((sentence, index) => ({ ...sentence, ...toldOf.get(index) }));
	return { ...annotated, sentences: read };
}
