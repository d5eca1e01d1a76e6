/** Something in a file that kept us from reading it, or part of it. A value, never thrown. */
export interface ImportProblem {
	readonly code: string;
	/** One sentence: what happened, what was kept, what to do. */
	readonly message: string;
	/** The place or the first words concerned. */
	readonly at?: string;
}

const PASTE_INSTEAD = 'nothing was added. Copy the abstract and paste it as text.';

/** What each problem means to the reader: what happened, what was kept, what to do. */
const SENTENCES = {
	empty: 'There is no text in this; nothing was added. Paste or choose something with text in it.',
	binary: `This is not text, and its format is unknown; ${PASTE_INSTEAD}`,
	pdf: `This is a PDF. Paperdeck does not read PDFs yet; ${PASTE_INSTEAD}`,
	zip: 'This is a ZIP archive or an office document. Paperdeck does not open those; nothing was added. Unpack it, or copy the text and paste it.',
	compressed:
		'This is a compressed file. Paperdeck does not open those; nothing was added. Unpack it and choose the file inside.',
	picture: `This is a picture. Paperdeck does not read pictures; ${PASTE_INSTEAD}`,
	html: 'This is a web page’s source. Paperdeck does not read HTML yet; nothing was added. Open the page, copy its text and paste it.',
	xml: `This is XML. Paperdeck does not read XML yet; ${PASTE_INSTEAD}`,
	latex: `This is LaTeX source. Paperdeck does not read LaTeX yet; ${PASTE_INSTEAD}`,
	bibtex: `This is a BibTeX file. Paperdeck does not read BibTeX yet; ${PASTE_INSTEAD}`,
	ris: `This is an RIS or a PubMed export. Paperdeck does not read those yet; ${PASTE_INSTEAD}`,
	json: `This is a JSON file. Paperdeck does not read JSON yet; ${PASTE_INSTEAD}`,
	'no-paper':
		'No title with an abstract was found in this; nothing was added. Paste a title, an empty line and the abstract below it.',
	'missing-title':
		'This text came without a title; it was kept as a paper of its own. Type the title before you add it.',
	'no-title-of-its-own':
		'This passage has no title of its own; it was left out, the papers around it were kept. If it is an abstract, paste it again with its title above.',
	'no-abstract':
		'This entry has a title and no abstract; it was left out, the others were kept. Paste its title and abstract to add it.',
	'not-a-paper':
		'This passage reads like part of the page and not like a paper; it was left out, the papers were kept. If it is a paper, paste it alone.',
	'repeated-entry': 'This entry stands twice in the text; it was kept once. There is nothing to do.'
} as const;

export type ImportProblemCode = keyof typeof SENTENCES;

export function importProblem(code: ImportProblemCode, at?: string): ImportProblem {
	return { code, message: SENTENCES[code], ...(at !== undefined && { at }) };
}

/** Of the words that show the reader which passage is meant. */
const SHOWN_LENGTH = 80;

export function firstWords(text: string): string {
	const line = text
		.slice(0, 4 * SHOWN_LENGTH)
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= SHOWN_LENGTH) return line;
	const cut = line.lastIndexOf(' ', SHOWN_LENGTH);
	return `${line.slice(0, cut > 0 ? cut : SHOWN_LENGTH)}…`;
}
