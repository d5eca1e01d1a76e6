import type { Page } from '@playwright/test';
import { expect, type Site } from './site';

const STAMP = '0197a0000000-0001-0123456789ab';
const CREATED = { at: 1_780_000_000_000, offsetMinutes: 60, dayStartMinutes: 240 };

function uuid(kind: number, index: number): string {
	return `0197a000-0000-5000-8${String(kind).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
}

export const FINDING = 'Spaced sessions raised recall to 81.4% after a month.';
export const METHOD = 'We compared spaced and massed sessions in 120 students.';
const HEADINGS = ['1 Introduction', '2 Methods', '3 Results', '3.1 Recall', '4 Discussion'];

interface LongPaper {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

/** A paper in sections with a formula and a caption; `filler` sentences make it as long as wanted. */
function sectionsOf(filler: number) {
	const more = (topic: string) =>
		Array.from(
			{ length: filler },
			(_, index) =>
				`Further words on ${topic}, paragraph ${index + 1}, say nothing that a card could rest on. ${'They only make the text long, as texts of papers are. '.repeat(6)}`
		).join('\n\n');
	const bodies = [
		`Learners forget most of what they read. ${more('the introduction')}`,
		`${METHOD} Forgetting followed $R = e^{-t/S}$ throughout. ${more('the methods')}`,
		`All sessions were finished. ${more('the results')}`,
		`${FINDING} Massed sessions stayed at 52.0%. ${more('recall')}`,
		`Spacing may serve readers of papers as well. ${more('the discussion')}`
	];
	let text = '';
	const sections = bodies.map((body, index) => {
		const title = HEADINGS[index] ?? '';
		text += `${text === '' ? '' : '\n\n'}${title}\n\n`;
		const start = text.length;
		text += body;
		const level = title.startsWith('3.1') ? 2 : 1;
		return { kind: 'other', title, level, span: { start, end: text.length } };
	});
	text += '\n\n';
	const start = text.length;
	text += 'Figure 1. Recall over thirty days.';
	sections.push({
		kind: 'other',
		title: 'Figures and tables',
		level: 1,
		span: { start, end: text.length }
	});
	return { text, sections };
}

function evidenceFor(text: string, quote: string) {
	const start = text.indexOf(quote);
	return { quote, span: { start, end: start + quote.length } };
}

export interface Shelf {
	readonly filler?: number;
	/** Other papers, by title. */
	readonly others?: readonly string[];
}

/** An export of a library, as a reader would bring it from another device. */
export function archiveWith({ filler = 2, others = [] }: Shelf = {}): {
	json: string;
	paper: LongPaper;
} {
	const { text, sections } = sectionsOf(filler);
	const title = 'Spacing What You Read';
	const paper = { id: uuid(1, 1), title, text };
	const record = (id: string, citation: object, body: object) => ({
		...{ id, origin: 'added', addedAt: CREATED.at, deletedAt: null, stamps: {} },
		paper: { citation, links: [], source: { name: 'a.pdf', listing: '' }, ...body }
	});
	const author = [{ family: 'Noether', given: 'Emmy' }];
	const papers = [
		record(paper.id, { title, author }, { text, sections }),
		...others.map((other, index) =>
			record(
				uuid(2, index),
				{ title: other, author: [] },
				{ text: `${other} is short.`, sections: [] }
			)
		)
	];
	const card = (index: number, type: string, quote: string) => ({
		...{ id: uuid(3, index), paperId: paper.id, origin: 'generated', edited: false },
		...{ position: index, created: CREATED, deletedAt: null, stamps: { content: STAMP } },
		content: {
			...{ kind: 'basic', type, front: `Question ${index} on ${type}?`, back: `answer ${index}` },
			evidence: evidenceFor(text, quote)
		}
	});
	const cards = [card(1, 'number', FINDING), card(2, 'method', METHOD)];
	const lists = { drafts: [], log: [], presets: [], settings: [] };
	const archive = { format: 'paperdeck-archive', version: 1, papers, cards, ...lists };
	return { json: JSON.stringify(archive), paper };
}

/** Brings an export in through the settings. */
export async function importArchive(page: Page, site: Site, json: string): Promise<void> {
	await page.goto(site.at('settings'));
	await page.getByLabel('File to import').setInputFiles({
		...{ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(json) }
	});
	await expect(page.getByText(/^Merged: /)).toBeVisible();
}

/** A PDF of one page for each list of lines, in a font every reader has. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
	const objects: string[] = [];
	const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
	objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
	objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
	objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
	for (const [index, lines] of pages.entries()) {
		const content = `BT /F1 11 Tf 60 760 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
		const rest = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>';
		objects[4 + index * 2] =
			`<< /Type /Page /Parent 2 0 R ${rest} /Contents ${5 + index * 2} 0 R >>`;
		objects[5 + index * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
	}
	let file = '%PDF-1.4\n';
	const offsets: number[] = [];
	for (const [index, object] of objects.entries()) {
		if (!object) continue;
		offsets[index] = file.length;
		file += `${index} 0 obj\n${object}\nendobj\n`;
	}
	const start = file.length;
	file += `xref\n0 ${objects.length}\n0000000000 65535 f \n`;
	for (let index = 1; index < objects.length; index++) {
		file += `${String(offsets[index] ?? 0).padStart(10, '0')} 00000 n \n`;
	}
	file += `trailer << /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}
