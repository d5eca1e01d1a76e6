import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import { studyNotes } from './study-note';
import { titleForms } from './title-forms';

/** Words of a handle with its note; more is no handle. */
const LONGEST = 15;

const sizeOf = (text: string) => text.split(' ').length;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const nameNotesKept = onceAPaper(() => new Map<string, readonly string[]>());

/** What the title says that its own name is: "DRIFTNET: charts for small boats" → "charts for small boats". */
export function nameNotes(name: string, paper: Paper): readonly string[] {
	const known = nameNotesKept(paper);
	const before = known.get(name);
	if (before) return before;
	const start = new RegExp(`^${escaped(name)}\\s?(?::|--?|–|—)\\s?`, 'u');
	const { title } = paper.citation;
	const found = start.test(title)
		? titleForms(title.replace(start, ''))
				.map((form) => form.replace(/^(?:An?|The)\s/u, (article) => article.toLowerCase()))
				.filter((form) => sizeOf(form) < LONGEST && !/[():]/.test(form))
		: [];
	known.set(name, found);
	return found;
}

/** How, on what and when the work was done, as far as its handle and the answer do not tell it: "randomised trial, 1998 to 2003". */
export function studyNote(
	handle: string,
	{ paper, answer }: { paper: Paper; answer: string }
): string {
	const [own, hidden] = [contentStems(handle), contentStems(answer)];
	const told: string[] = [];
	for (const note of studyNotes(paper)) {
		const stems = contentStems(note);
		const isNew = !stems.every((stem) => own.includes(stem));
		const keeps = !stems.some((stem) => hidden.includes(stem));
		if (isNew && keeps && sizeOf(`${handle} ${[...told, note].join(' ')}`) <= LONGEST)
			told.push(note);
	}
	return told.join(', ');
}
