import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The words and word pairs that save most when quizzes are packed, from abstracts that may be counted
 * (SciTLDR and CSAbstruct, Apache 2.0; MeasEval, CC BY 4.0). Run by hand:
 * `npx tsx scripts/training/quizzes/frequent-words.ts ../shared/data`. A new list needs a new version
 * of the quiz code.
 */
const LENGTH = 14_000;
const OUT = 'src/lib/quizzes/lexicon/frequent-words.ts';
const FILES = ['scitldr_a.train.jsonl', 'csabstruct.train.jsonl', 'measeval.train.jsonl'];

interface Row {
	readonly text?: string;
	readonly sentences?: readonly (string | { readonly text: string })[];
	readonly source?: readonly string[];
}

function textsOf(file: string): string[] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const { text, sentences, source } = JSON.parse(line) as Row;
			const parts = sentences ?? source ?? [text ?? ''];
			return parts.map((part) => (typeof part === 'string' ? part : part.text)).join(' ');
		});
}

function wordGroups(text: string): Set<string> {
	const words = text.split(/\s+/).filter((word) => /^[\p{L}-]+$/u.test(word));
	const sizes = [1, 2, 3];
	const groups = sizes.flatMap((size) =>
		words.slice(size - 1).map((_word, at) => words.slice(at, at + size).join(' '))
	);
	return new Set(groups.filter((group) => group.length >= 5));
}

const counts = new Map<string, number>();
for (const file of FILES)
	for (const text of textsOf(`${process.argv[2]}/${file}`))
		for (const group of wordGroups(text)) counts.set(group, (counts.get(group) ?? 0) + 1);

/** A match costs about as much as three letters. */
const worth = ([group, count]: readonly [string, number]) => count * (group.length - 3);
const chosen: string[] = [];
let length = 0;
for (const [group] of [...counts].sort((left, right) => worth(right) - worth(left))) {
	if (length > LENGTH) break;
	if (chosen.some((other) => other.includes(group))) continue;
	chosen.push(group);
	length += group.length + 1;
}

const lines: string[] = [];
for (const group of chosen.reverse()) {
	const last = lines.at(-1);
	if (last !== undefined && last.length + group.length < 98)
		lines[lines.length - 1] = `${last} ${group}`;
	else lines.push(group);
}
writeFileSync(
	OUT,
	`/** Made by scripts/training/quizzes/frequent-words.ts; the most frequent last. Part of the quiz code. */\nexport const FREQUENT_WORDS = \`\n${lines.join('\n')}\`.replaceAll('\\n', ' ');\n`
);
