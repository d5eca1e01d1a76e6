const DOI = /\b10\.\d{4,9}\/[^\s"<>|]+/i;
const ARXIV_DOI = /^10\.48550\/arxiv\./i;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function isUnbalanced(text: string, closer: string): boolean {
	return text.split(closer).length > text.split(CLOSERS[closer] ?? closer).length;
}

// "(doi: 10.1000/xyz)." ends in marks of the sentence; "10.1016/S0140-6736(20)30183-5" keeps its own.
function withoutSentenceEnd(doi: string): string {
	let end = doi.length;
	while (end > 0) {
		const last = doi.charAt(end - 1);
		const isStray = ".,;:'’”*".includes(last);
		if (!isStray && !(last in CLOSERS && isUnbalanced(doi.slice(0, end), last))) break;
		end -= 1;
	}
	return doi.slice(0, end);
}

/** The first DOI in a text, lower case, without `https://doi.org/`. */
export function findDoi(text: string): string | undefined {
	const found = DOI.exec(text)?.[0];
	return found === undefined ? undefined : withoutSentenceEnd(found).toLowerCase();
}

/** arXiv gives every preprint a DOI of its own; it says no more than the arXiv id. */
export function isArxivDoi(doi: string): boolean {
	return ARXIV_DOI.test(doi);
}
