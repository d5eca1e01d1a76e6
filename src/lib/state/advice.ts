import type { CardContent, CardDraft } from '$lib/cards/card';
import { handlesFor } from '$lib/cards/drafting/handle';
import { gateCard } from '$lib/cards/gate/gate-card';
import { extractFindings } from '$lib/extraction/extract-findings';
import type { Paper } from '$lib/papers/paper';

/** The names of the paper asked about last: a form asks about the same paper at every key. */
let latest: { readonly text: string; readonly title: string; readonly names: readonly string[] } = {
	text: '',
	title: '',
	names: []
};

/** Characters read for names: a paper names what it is about in its opening. */
const OPENING = 5000;

/** The paper's opening: all of a full text takes too long to read while someone types. */
function openingOf(paper: Paper): Paper {
	const text = paper.text.slice(0, OPENING);
	return { ...paper, text, sections: paper.sections.filter(({ span }) => span.end <= text.length) };
}

function namesOf(paper: Paper): readonly string[] {
	const { text } = paper;
	const { title } = paper.citation;
	if (latest.text !== text || latest.title !== title) {
		const names = handlesFor(paper, extractFindings(openingOf(paper))).map((handle) => handle.text);
		latest = { text, title, names };
	}
	return latest.names;
}

/** What to look at again in a card of the paper, one sentence each; advice, never a bar. */
export function adviceFor(content: CardContent, paper: Paper): readonly string[] {
	return gateCard(content, { paper, handles: namesOf(paper) }).faults.map((fault) => fault.reason);
}

/** The same for a draft as it was written: its writer has told which checks it fails. */
export function adviceForDraft(draft: CardDraft, paper: Paper): readonly string[] {
	if (draft.softFaults.length === 0) return [];
	return gateCard(draft, { paper, handles: [] })
		.faults.filter((fault) => draft.softFaults.includes(fault.id))
		.map((fault) => fault.reason);
}
