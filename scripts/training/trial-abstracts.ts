import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ParentNode } from 'domhandler';
import type { SentenceRole } from '$lib/extraction/finding';
import { lineOf } from '$lib/importing/jats/words';
import {
	childrenNamed,
	descendantsNamed,
	outermost,
	parseMarkup,
	rawText
} from '$lib/importing/markup/tree';
import { splitSentences } from '$lib/text/sentences';
import { dataFolder, type LabelledAbstract } from './labelled-data';
import { roleUnder } from './trial-headings';

const BY = /creativecommons\.org\/(?:licenses\/by\/|publicdomain\/)/i;
const NARROWER = /creativecommons\.org\/licenses\/by-|non-?commercial|no-?deriv/i;

/** Whether the article says of itself that all may use it, for any end, with its authors named. */
export function isOpen(front: ParentNode): boolean {
	const said = descendantsNamed(front, 'license', 'copyright-statement').map((licence) => {
		const links = outermost(licence, ({ attribs }) => attribs['xlink:href'] !== undefined);
		const addresses = [licence, ...links].map(({ attribs }) => attribs['xlink:href'] ?? '');
		return [...addresses, rawText(licence)].join(' ');
	});
	return BY.test(said.join(' ')) && !NARROWER.test(said.join(' '));
}

const FEWEST_SENTENCES = 5;
const FEWEST_ROLES = 3;
const AIM =
	/\b(?:aims?|aimed|objectives?|purposes?|goals?|sought|hypothesi[sz]ed?|investigate[ds]?|evaluate[ds]?|assess(?:ed|es)?|examined?|compared?|determine|explore[ds]?|tests?|tested|whether)\b/i;
/** In a longer background the aim is one sentence among others. */
const SHORT_BACKGROUND = 3;

/** Where no heading says "objective", it is told at the end of a short background. */
export function withObjective(
	sentences: readonly string[],
	labels: readonly SentenceRole[]
): SentenceRole[] {
	const last = labels.lastIndexOf('background');
	const length = labels.filter((label) => label === 'background').length;
	const hasAim = length <= SHORT_BACKGROUND && AIM.test(sentences[last] ?? '');
	if (labels.includes('objective') || !hasAim) return [...labels];
	return labels.map((label, index) => (index === last ? 'objective' : label));
}

function sectionsOf(front: ParentNode): Element[] {
	const abstract = descendantsNamed(front, 'abstract').find(
		({ attribs }) => attribs['abstract-type'] === undefined
	);
	return childrenNamed(abstract, 'sec');
}

/** The sentences of a structured abstract with their roles; undefined where headings do not tell all of them. */
export function labelledAbstract(id: string, front: ParentNode): LabelledAbstract | undefined {
	const sentences: string[] = [];
	const labels: SentenceRole[] = [];
	for (const section of sectionsOf(front)) {
		const role = roleUnder(lineOf(childrenNamed(section, 'title')[0]));
		if (role === 'apart') continue;
		if (role === undefined || childrenNamed(section, 'sec').length > 0) return undefined;
		for (const line of descendantsNamed(section, 'p').map(lineOf)) {
			for (const { start, end } of splitSentences(line)) {
				sentences.push(line.slice(start, end));
				labels.push(role);
			}
		}
	}
	const isTold = sentences.length >= FEWEST_SENTENCES && new Set(labels).size >= FEWEST_ROLES;
	return isTold ? { id, sentences, labels: withObjective(sentences, labels) } : undefined;
}

/** Where the trials lie: `--trials=DIR`, else beside the other sets. */
export const trialsFolder =
	process.argv.find((argument) => argument.startsWith('--trials='))?.slice('--trials='.length) ??
	join(dataFolder, 'trials');

export const hasTrials = () => existsSync(trialsFolder);

/** Letters alone: collections print spaces, figures and brackets differently. */
const lettersOf = (sentence: string) => sentence.toLowerCase().replace(/[^a-z]/g, '');
const LONG = 40;

/** Leaves out abstracts that stand in a set to be measured on: two long sentences are the same. */
export function apartFrom(
	abstracts: readonly LabelledAbstract[],
	measured: readonly LabelledAbstract[]
): LabelledAbstract[] {
	const known = new Set(measured.flatMap(({ sentences }) => sentences.map(lettersOf)));
	const isKnown = (letters: string) => letters.length > LONG && known.has(letters);
	return abstracts.filter(({ sentences }) => sentences.map(lettersOf).filter(isKnown).length < 2);
}

/** The structured abstracts of a folder of articles in JATS, of those that all may use. */
export function readTrialAbstracts(folder: string): LabelledAbstract[] {
	const names = readdirSync(folder).filter((name) => /\.n?xml$/.test(name));
	return names.sort().flatMap((name) => {
		const text = readFileSync(join(folder, name), 'utf8');
		const [front = ''] = text.split('</front>', 1);
		const root = parseMarkup(front, true);
		return isOpen(root) ? (labelledAbstract(name.replace(/\.n?xml$/, ''), root) ?? []) : [];
	});
}
