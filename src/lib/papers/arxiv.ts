const ID = String.raw`(\d{4}\.\d{4,5}|[a-z][a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?![\d.]*\d)`;
const MARKED = new RegExp(
	String.raw`(?:arxiv\s*:\s*|arxiv\.org\/(?:abs|pdf|html|format)\/|48550\/arxiv\.|(?:huggingface\.co|alphaxiv\.org)\/(?:papers|abs)\/)${ID}`,
	'i'
);

/** The first arXiv id that a text marks as one (`arXiv:…`, a link), without its version. */
export function findArxivId(text: string): string | undefined {
	return MARKED.exec(text)?.[1]?.toLowerCase();
}
