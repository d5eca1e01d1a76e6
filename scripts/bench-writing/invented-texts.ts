const KINDS = ['agents', 'mice', 'students', 'compilers', 'classifiers', 'nurses', 'robots'];
const MEASURES = ['accuracy', 'recall', 'response time', 'survival', 'agreement', 'error rate'];
const PLACES = ['noisy settings', 'small groups', 'long sessions', 'crowded wards', 'old code'];
const STEMS = ['Haggle', 'Lumen', 'Tessel', 'Quill', 'Orbit', 'Marrow', 'Cedar'];

function pick(items: readonly string[], at: number): string {
	return items[at % items.length] ?? '';
}

/** One made-up abstract with its title; another for every number. */
function inventedAbstract(at: number): string {
	const name = `${pick(STEMS, at)}${pick(['Net', 'Bench', 'Track', 'Loop', 'Guard'], at * 3)}-${at}`;
	const kind = pick(KINDS, at * 5 + 1);
	const measure = pick(MEASURES, at * 7 + 2);
	const place = pick(PLACES, at * 11 + 3);
	const low = 20 + ((at * 37) % 300) / 10;
	const high = low + 1 + ((at * 53) % 200) / 10;
	return [
		`${name}: how ${kind} keep their ${measure} in ${place}\n\n${pick(['Much', 'Little'], at)} is known about ${kind} in ${place}.`,
		`We introduce ${name}, a method that prepares ${kind} for ${place} by showing them their own mistakes.`,
		`In an experiment with ${40 + ((at * 17) % 900)} ${kind}, ${name} raised ${measure} from ${low.toFixed(1)}% to ${high.toFixed(1)}%.`,
		`Without feedback, ${measure} did not change in ${place}.`,
		`The effect was larger for ${kind} with little practice than for those with much.`,
		`However, the benefit disappeared when the feedback came later than ${2 + (at % 12)} days.`,
		`These results suggest that early feedback may help ${kind} more than longer training does.`
	].join(' ');
}

export function inventedAbstracts(count: number): string[] {
	return Array.from({ length: count }, (_, at) => inventedAbstract(at));
}

/** Code units on a printed page of two columns, headings and white space counted in. */
const PAGE_LENGTH = 3500;
const PARTS = ['Related work', 'Methods', 'Experiments', 'Results', 'Discussion', 'Conclusion'];

/** A text of so many pages: the start of a real one, then numbered sections filled with what was given. */
export function paperOfPages(pages: number, start: string, fillings: readonly string[]): string {
	const partLength = (pages * PAGE_LENGTH - start.length) / PARTS.length;
	const paragraphs = fillings.map((filling) => filling.split('\n\n').at(-1) ?? '');
	let at = 0;
	const parts = PARTS.map((title) => {
		const taken: string[] = [];
		for (let length = 0; length < partLength && paragraphs.length > 0; at += 1) {
			const paragraph = paragraphs[at % paragraphs.length] ?? '';
			taken.push(paragraph);
			length += paragraph.length + 2;
		}
		return `${title}\n\n${taken.join('\n\n')}`;
	});
	return [start.trim(), ...parts].join('\n\n');
}
