export interface SheetArguments {
	readonly files: readonly string[];
	readonly out: string;
	/** Cards of one paper. */
	readonly max?: number;
	/** Papers of one file, spread evenly over it. */
	readonly papers?: number;
}

export const USAGE = `Usage: npm run --silent cards:sheet -- FILE… [--out sheet.html] [--max N] [--papers N]

Writes one web page on which the cards of the papers in FILE… are judged.
FILE is plain text or Markdown, or .jsonl with {"id","title"?,"sentences":[…]} or {"id","title"?,"source":[…]} a line.

  --out FILE    where the page goes; without it, test-results/cards-sheet.html
  --max N       at most N cards a paper
  --papers N    at most N papers a file, spread evenly over it`;

const COUNTS = ['max', 'papers'];

function countFrom(option: string, value: string | undefined): number {
	if (value !== undefined && /^[1-9]\d{0,5}$/.test(value)) return Number(value);
	throw new Error(`After --${option} comes a whole number above zero.`);
}

/** Throws a sentence where the usage is wrong. */
export function parseSheetArguments(args: readonly string[]): SheetArguments {
	const files: string[] = [];
	const counts: Record<string, number> = {};
	let out = 'test-results/cards-sheet.html';
	const rest = [...args];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		const [, option, glued] = /^--(\w+)(?:=(.*))?$/s.exec(argument) ?? [];
		if (option === undefined) files.push(argument);
		else if (COUNTS.includes(option)) counts[option] = countFrom(option, glued ?? rest.shift());
		else if (option === 'out') out = glued ?? rest.shift() ?? '';
		else throw new Error(`There is no option “--${option}”.`);
	}
	if (out === '') throw new Error('After --out comes a file name.');
	if (files.length === 0) throw new Error('Name at least one file.');
	return { files, out, ...counts };
}
