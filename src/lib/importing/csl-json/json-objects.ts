export interface JsonObjects {
	readonly values: readonly unknown[];
	/** What could not be parsed, as it stands. */
	readonly broken: readonly string[];
}

function parse(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		// Not JSON as a whole: its objects are read one by one.
		return undefined;
	}
}

/** Where the objects stand that are items of the outermost list. */
function outermost(text: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = -1;
	for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"|[{}]/g)) {
		if (sign === '{') {
			if (depth === 0) start = index;
			depth += 1;
		} else if (sign === '}' && depth > 0) {
			depth -= 1;
			if (depth === 0) found.push(text.slice(start, index + 1));
		}
	}
	if (depth > 0) found.push(text.slice(start));
	return found;
}

/** A file of JSON; where it is cut or has a comma too many, the objects that are whole. */
export function jsonObjects(text: string): JsonObjects {
	const whole = parse(text);
	if (whole) return { values: [whole.value], broken: [] };
	const pieces = outermost(text).map((piece) => ({ piece, parsed: parse(piece) }));
	const values = pieces.flatMap(({ parsed }) => (parsed ? [parsed.value] : []));
	const broken = pieces.filter(({ parsed }) => !parsed).map(({ piece }) => piece);
	return { values: [values], broken };
}
