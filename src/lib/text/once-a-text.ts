/** Texts kept with what was read of them: the same few phrases of a paper are looked at from many sides. */
const MOST_KEPT = 400;

/** The same, worked out once for each text, and for each light it is read in, while it is among the last. */
export function onceAText<Read, Light extends [] | [light: string]>(
	read: (text: string, ...light: Light) => Read,
	most = MOST_KEPT
): (text: string, ...light: Light) => Read {
	const known = new Map<string, { readonly read: Read }>();
	return (text, ...light) => {
		const key = light.length === 0 ? text : `${light[0]}\n${text}`;
		const before = known.get(key);
		if (before) return before.read;
		const found = { read: read(text, ...light) };
		if (known.size >= most) known.clear();
		known.set(key, found);
		return found.read;
	};
}
