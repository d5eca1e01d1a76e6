import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentenceRole } from '$lib/extraction/finding';
import { isProse, sectionLabelOf } from '$lib/extraction/section-labels';
import {
	childAt,
	childrenNamed,
	descendantsNamed,
	parseMarkup,
	plainText
} from '$lib/importing/markup/tree';
import { splitSentences } from '$lib/text/sentences';
import type { LabelledAbstract } from '../labelled-data';

/** A part of a structured abstract under the heading that it is printed with. */
type Part = readonly [heading: string, text: string];

/** What stands beside the report, under whatever heading. */
const APART = /trials?.{0,4}regist|clinicaltrials|supplementary|ethics and|classification of/iu;

/** What a heading names; undefined: two roles at once, or none known. */
function roleOf(heading: string): SentenceRole | 'apart' | undefined {
	if (APART.test(heading)) return 'apart';
	const parts = new Set(sectionLabelOf(`${heading.replace(/[.:\s]+$/u, '')}:`)?.parts);
	const [part] = parts;
	if (parts.size !== 1 || part === undefined) return undefined;
	if (isProse(part)) return part;
	return part === 'apart' ? part : undefined;
}

/** The sentences of an abstract with the role of their part; undefined where a heading names no one role. */
function labelled(id: string, parts: readonly Part[]): LabelledAbstract | undefined {
	const sentences: string[] = [];
	const labels: string[] = [];
	for (const [heading, text] of parts) {
		const role = roleOf(heading);
		if (role === undefined) return undefined;
		// Registrations and funding: said before or after the report.
		if (role === 'apart') continue;
		for (const { start, end } of splitSentences(text)) {
			sentences.push(text.slice(start, end));
			labels.push(role);
		}
	}
	return new Set(labels).size > 1 ? { id, sentences, labels } : undefined;
}

interface PubmedQaEntry {
	readonly LABELS: readonly string[];
	readonly CONTEXTS: readonly string[];
	readonly LONG_ANSWER: string;
}

/** Abstracts of PubMedQA's `ori_pqal.json`; their conclusion is kept apart there, as the long answer. */
export function readPubmedQa(file: string): LabelledAbstract[] {
	const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, PubmedQaEntry>;
	return Object.entries(entries).flatMap(([id, { LABELS, CONTEXTS, LONG_ANSWER }]) => {
		const parts = LABELS.map((label, at): Part => [label, CONTEXTS[at] ?? '']);
		return labelled(`pubmedqa-${id}`, [...parts, ['CONCLUSION', LONG_ANSWER]]) ?? [];
	});
}

/** Free for any use with the authors named. */
const CC_BY =
	/creativecommons\.org\/(?:licenses\/by\/|publicdomain)|Creative Commons Attribution (?:License|\d|International)/i;
const LIMITED = /by-n[cd]|by-sa|non-?commercial/i;

function readArticle(id: string, markup: string): LabelledAbstract | undefined {
	const permissions = /<permissions>.*?<\/permissions>/su.exec(markup)?.[0] ?? '';
	if (!CC_BY.test(permissions) || LIMITED.test(permissions)) return undefined;
	const [meta] = descendantsNamed(parseMarkup(markup, true), 'article-meta');
	const own = childrenNamed(meta, 'abstract').find(({ attribs }) => !attribs['abstract-type']);
	const parts = childrenNamed(own, 'sec').map((section): Part => {
		const paragraphs = childrenNamed(section, 'p').map((paragraph) => plainText(paragraph));
		return [plainText(childAt(section, 'title')), paragraphs.join(' ')];
	});
	return parts.length > 0 ? labelled(id, parts) : undefined;
}

/** Abstracts of the JATS articles of a folder that may be used for anything. */
export function readArticles(folder: string): LabelledAbstract[] {
	const files = readdirSync(folder).filter((name) => name.endsWith('.nxml'));
	return files
		.sort()
		.flatMap(
			(name) =>
				readArticle(name.replace(/\.nxml$/, ''), readFileSync(join(folder, name), 'utf8')) ?? []
		);
}
