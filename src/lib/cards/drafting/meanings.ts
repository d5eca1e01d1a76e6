import { findAbbreviations } from '$lib/extraction/passes/abbreviations';
import { longFormFor } from '$lib/extraction/passes/long-forms';
import { onceAPaper } from '$lib/papers/once-a-paper';

/** What a paper's short forms and group labels stand for, by label. */
export type Meanings = ReadonlyMap<string, string>;

/** Nobody needs these spelled out. */
const WELL_KNOWN = new Set(
	(
		'DNA RNA mRNA MRI CT PET HIV AIDS BMI CNN CNNs DNN DNNs GAN GANs RNN RNNs LSTM LLM LLMs NLP GPU GPUs CPU CPUs API APIs AI IT UK US USA EU ' +
		'ICU PCR CI WHO DSM ADHD PTSD COPD EEG ECG fMRI IQ RCT RCTs ATP NMR pH SGD MLP SVM VAE VAEs SQL HTML XML HTTP TCP IP UDP ' +
		'IEEE ISO UML OWL RDF VM VMs TV PC PCs SMS GPS RGB 2D 3D CEO COVID QoS URL PDF USB ROC AUC OR HR RR SD SE'
	).split(' ')
);

const SHORT = String.raw`(?<label>\p{Lu}[\p{Lu}\p{N}&-]{1,6}s?)`;
/** "slow tidal mixing [STM]". */
const BRACKETED = new RegExp(String.raw`\[${SHORT}\]`, 'gu');
/** "at two places (separate storage, SS)". */
const BESIDE = new RegExp(String.raw`\((?<inside>[^(),;]{5,50}), ${SHORT}\)`, 'gu');

function besideIts(text: string): [string, string][] {
	const bracketed = [...text.matchAll(BRACKETED)].flatMap(({ index, groups }) => {
		const label = groups?.['label'] ?? '';
		const before =
			text
				.slice(Math.max(0, index - FAR), index)
				.split(/[.;:()]/)
				.at(-1) ?? '';
		const words = before
			.trim()
			.split(' ')
			.slice(-2 * label.length);
		const long = longFormFor(label, words.join(' '));
		return long === undefined ? [] : [[label, long] as [string, string]];
	});
	const inside = [...text.matchAll(BESIDE)].flatMap(({ groups }) => {
		const { label = '', inside: long = '' } = groups ?? {};
		return longFormFor(label, long) === long ? [[label, long] as [string, string]] : [];
	});
	return [...bracketed, ...inside];
}

/** Code units before a label within which its words stand. */
const FAR = 120;

/** The paper's own explanations; the first of each counts. */
export const meaningsIn = onceAPaper((paper) => compute(paper.text.replace(/\s+/g, ' ')));

/** "Electrical myography" at the head of a sentence, or where the paper also writes "electrical"; not "Net of Things". */
function lowerOpened(phrase: string, text: string): string {
	const first = /^\p{Lu}\p{Ll}+(?= \p{Ll})(?!.*\s\p{Lu}\p{Ll})/u.exec(phrase)?.[0];
	if (first === undefined) return phrase;
	const lower = first.toLowerCase();
	const opensSentence = /(?:^|[.:?!]\s)$/u.test(text.slice(0, text.indexOf(phrase)));
	const isPlain = new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u').test(text);
	return isPlain || opensSentence ? lower + phrase.slice(first.length) : phrase;
}

/** A bracket or a formula cut in two, how many there were, a clause, a test's value: "30 patients", "were included", "P 0.05". */
const NO_MEANING =
	/[()[\]{}\\]|^(?:n )?\d+ (?:men|women|children|mice|\p{Ll}{3,}s)$|\b(?:is|are|was|were|has|had|have)\b|^P\s?[<=>]?\s?0?\.\d/u;

function compute(text: string): Meanings {
	const meanings = new Map<string, string>();
	const pairs = findAbbreviations(text).map(({ shortForm, longForm }): [string, string] => [
		shortForm,
		longForm
	]);
	const short = [...pairs, ...besideIts(text)]
		.filter(([label]) => !WELL_KNOWN.has(label))
		.map(([label, long]): [string, string] => [
			label,
			lowerOpened(long, text).replace(/["“”]/gu, '').trim()
		]);
	for (const [label, meaning] of short)
		if (!meanings.has(label) && meaning !== '' && !NO_MEANING.test(meaning))
			meanings.set(label, meaning);
	return meanings;
}

/** The labels of groups among them: "group 1". */
export const isGroupLabel = (label: string): boolean => label.includes(' ');
