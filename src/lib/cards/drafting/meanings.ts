import { findAbbreviations } from '$lib/extraction/passes/abbreviations';
import { longFormFor } from '$lib/extraction/passes/long-forms';
import { onceAPaper } from '$lib/papers/once-a-paper';
import { groupLabelsIn } from './group-labels';

/** What a paper's short forms and group labels stand for, by label. */
export type Meanings = ReadonlyMap<string, string>;

/** Nobody needs these spelled out. */
const WELL_KNOWN = new Set(
	(
		'DNA RNA mRNA MRI CT PET HIV AIDS BMI CNN CNNs DNN DNNs GAN GANs RNN RNNs LSTM LLM LLMs NLP GPU GPUs CPU CPUs API APIs AI IT UK US USA EU ' +
		'ICU PCR CI WHO DSM ADHD PTSD COPD EEG ECG fMRI IQ RCT RCTs ATP NMR pH SGD MLP SVM VAE VAEs SQL HTML XML HTTP TCP IP UDP ' +
		'IEEE ISO UML OWL RDF VM VMs TV PC PCs SMS GPS RGB 2D 3D CEO COVID QoS URL PDF USB ROC AUC OR HR RR SD SE CO2'
	).split(' ')
);

/** Well known for one thing, and short for others: "stable disease (SD)". */
const USUAL: Readonly<Record<string, RegExp>> = {
	CI: /confidence/iu,
	SD: /deviation/iu,
	SE: /error/iu,
	OR: /odds/iu,
	HR: /hazard|heart/iu,
	RR: /risk|rate|relative/iu,
	CT: /tomograph/iu,
	PC: /computer/iu,
	IT: /information/iu,
	IP: /internet/iu,
	AUC: /area/iu,
	PET: /positron/iu,
	UDP: /datagram/iu,
	ATP: /adenosine/iu
};

const isWellKnown = (label: string, meaning: string) =>
	WELL_KNOWN.has(label) && USUAL[label]?.test(meaning) !== false;

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

/** "sour ale (SAM)", "type 2 gout (T2GM)": one letter is of another word. */
const ALONE = /\((?<label>\p{Lu}[\p{Lu}\d]{2,5})[,;)]/gu;
const LEAST_OF_FOUR = 4;

function withLetterLeft(label: string): string[] {
	const places = label.length >= LEAST_OF_FOUR ? [...label].map((_letter, at) => at) : [];
	return [label.length - 1, ...places.slice(1).reverse()].map(
		(at) => label.slice(0, at) + label.slice(at + 1)
	);
}

/** Its first word opens with the label's first letter, and its last word is none of the small ones. */
function loosely(text: string): [string, string][] {
	return [...text.matchAll(ALONE)].flatMap(({ index, groups }): [string, string][] => {
		const label = groups?.['label'] ?? '';
		const before =
			text
				.slice(Math.max(0, index - FAR), index)
				.split(/[.;:,()]\s/)
				.at(-1) ?? '';
		const near = before.trim().split(' ').slice(-label.length).join(' ');
		const found = withLetterLeft(label)
			.map((letters) => longFormFor(letters, near))
			.find((long) => long !== undefined && /\p{L}{4}$/u.test(long));
		return found === undefined ? [] : [[label, found]];
	});
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
	const known = new Set(pairs.map(([label]) => label));
	const loose = loosely(text).filter(([label]) => !known.has(label));
	const short = [...pairs, ...besideIts(text), ...loose]
		.filter(([label, meaning]) => !isWellKnown(label, meaning))
		.map(([label, long]): [string, string] => [
			label,
			lowerOpened(long, text).replace(/["“”]/gu, '').trim()
		]);
	for (const [label, meaning] of [...short, ...groupLabelsIn(text)])
		if (!meanings.has(label) && meaning !== '' && !NO_MEANING.test(meaning))
			meanings.set(label, meaning);
	return meanings;
}

/** The labels of groups among them: "group 1". */
export const isGroupLabel = (label: string): boolean => label.includes(' ');
