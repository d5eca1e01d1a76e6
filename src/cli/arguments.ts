/** What stands behind a command's name, or what is wrong with it. */
export type Arguments =
	| { readonly kind: 'files'; readonly files: readonly string[]; readonly max?: number }
	| { readonly kind: 'help' }
	| { readonly kind: 'wrong'; readonly sentence: string };

const wrong = (sentence: string): Arguments => ({ kind: 'wrong', sentence });

function maxFrom(value: string | undefined): number | undefined {
	return value !== undefined && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined;
}

/** Reads the arguments of a command that takes files, and `--max N` where it may. */
export function parseArguments(args: readonly string[], takesMax: boolean): Arguments {
	const files: string[] = [];
	let max: number | undefined;
	for (let at = 0; at < args.length; at += 1) {
		const argument = args[at] ?? '';
		if (argument === '--help' || argument === '-h') return { kind: 'help' };
		if (argument === '--') {
			files.push(...args.slice(at + 1));
			break;
		}
		if (takesMax && (argument === '--max' || argument.startsWith('--max='))) {
			const value = argument === '--max' ? args[(at += 1)] : argument.slice('--max='.length);
			max = maxFrom(value);
			if (max === undefined) return wrong('After --max comes a whole number above zero.');
		} else if (/^-./.test(argument)) return wrong(`There is no option “${argument}”.`);
		else files.push(argument);
	}
	if (files.length === 0) return wrong('Name at least one file.');
	return { kind: 'files', files, ...(max !== undefined && { max }) };
}
