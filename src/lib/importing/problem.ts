/** Something in a file that kept us from reading it, or part of it. A value, never thrown. */
export interface ImportProblem {
	readonly code: string;
	/** One sentence: what happened, what was kept, what to do. */
	readonly message: string;
	/** The place or the first words concerned. */
	readonly at?: string;
}

/** What each problem means to the reader: what happened, what was kept, what to do. */
const sentences = () => ({ ...ofFiles(), ...ofEntries() });

const ofFiles = () => ({
	empty: 'There is no text in this; nothing was added. Paste or choose something with text in it.',
	binary:
		'This is not text, and its format is unknown; nothing was added. Copy the abstract and paste it as text.',
	pdf: 'This is the inside of a PDF and not its text; nothing was added. Copy the abstract and paste it as text.',
	'not-a-pdf':
		'This is a web page that was saved under the name of a PDF; nothing was added. Open the page and download the PDF itself, or end its name in .html to read the page.',
	'password-needed':
		'This PDF is locked with a password; nothing was added. Give its password, which is used on this device alone, or choose a copy without one.',
	'password-wrong':
		'This is not the password of this PDF; nothing was added. Type it again, or choose a copy without a password.',
	'pdf-scan':
		'This PDF holds pictures of pages and no text; nothing was added. Choose a copy with text, or run text recognition (OCR) over it first.',
	'pdf-garbled':
		'The letters of this PDF stand for other signs than they show, so its text is nonsense; nothing was added. Choose another copy, or paste the abstract as text.',
	'pdf-broken':
		'This PDF is damaged and could not be opened; nothing was added. Download it again, or choose another copy.',
	'pdf-cut-off':
		'This PDF breaks off before its end, and without it no page can be read; nothing was added. Download it again.',
	'pdf-pages-broken':
		'Some pages of this PDF are damaged; they were left out, the others were read. Download it again to have them all.',
	office:
		'This is an office document or an e-book; nothing was added. Save it as PDF, or copy its text and paste it.',
	compressed:
		'This is packed in a form that Paperdeck does not open (RAR, 7z, bzip2, xz); nothing was added. Unpack it, or pack it again as ZIP.',
	'empty-archive':
		'This archive holds no file that could be a paper; nothing was added. Choose the papers themselves.',
	'broken-archive':
		'This archive is damaged and holds no file that can be unpacked; nothing was added. Download it or pack it again.',
	'archive-cut-short':
		'This archive breaks off before its end; the files before the break were read. Download it again to have the rest.',
	'archive-too-deep':
		'This archive lies too deep within others; it was left out, the other files were read. Unpack it and choose it by itself.',
	'archive-too-large':
		'The archive unpacks to more than Paperdeck takes at once; this file was left out, those before it were read. Choose it by itself.',
	'too-many-files':
		'This archive holds more than 20,000 files; the first 20,000 were read. Choose the others in a second archive.',
	'file-too-large':
		'This file unpacks to far more than a paper holds; it was left out, the other files were read. Unpack it yourself if you trust it.',
	'broken-in-archive':
		'This file cannot be unpacked; it was left out, the other files were read. Pack it again, or choose it by itself.',
	'locked-entry':
		'This file of the archive is locked with a password; it was left out, the other files were read. Unpack it yourself and choose it.',
	'unreadable-in-archive':
		'Reading this file failed; it was left out, the other files were read. Copy its text and paste it.',
	'left-aside':
		'Files that go with papers (pictures, styles, data) were left aside; the papers were read. There is nothing to do.',
	picture:
		'This is a picture. Paperdeck does not read pictures; nothing was added. Copy the abstract and paste it as text.',
	html: 'No paper was found in this web page; nothing was added. Open the page, copy its text and paste it.',
	xml: 'This is XML, and no article was found in it; nothing was added. Copy the abstract and paste it as text.',
	'cut-short':
		'This file breaks off before its end; what is there was read and kept. Download it again to have the rest.',
	'hardly-any-text':
		'There is hardly any text in this paper, as in a correction or a retraction; it was kept. Add the paper it speaks of.',
	'empty-latex':
		'This LaTeX source holds neither a title nor text; nothing was added. Choose the main file, the one with \\begin{document}, or the whole archive.',
	json: 'This is a JSON file. Paperdeck does not read JSON yet; nothing was added. Copy the abstract and paste it as text.'
});

const ofEntries = () => ({
	'no-entry':
		'This bibliography holds no entry; nothing was added. Export it again from your reference manager.',
	'waits-for-text':
		'This entry has no abstract; it was kept without text and gets no cards. Paste its title and abstract to make cards of it.',
	'empty-entry':
		'This entry has neither a title nor an abstract; it was left out, the others were kept. Complete it in the file and read it again.',
	'broken-entry':
		'A brace, a quote or the end of this entry is missing; what could be read of it was kept. Compare it with the file.',
	'unreadable-entry':
		'This entry is broken and no title could be read in it; it was left out, the others were kept. Mend it in the file and read it again.',
	'repeated-key':
		'Another entry has the same key and is a different work; both were kept. Give one of them a key of its own.',
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
});

export type ImportProblemCode = keyof ReturnType<typeof sentences>;

export function importProblem(code: ImportProblemCode, at?: string): ImportProblem {
	return { code, message: sentences()[code], ...(at !== undefined && { at }) };
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
