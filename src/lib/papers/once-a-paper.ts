import type { Paper } from './paper';

/**
 * What is read from a whole paper and asked for with every card of it: read once, and kept as long
 * as the paper is.
 */
export function onceAPaper<Read>(read: (paper: Paper) => Read): (paper: Paper) => Read {
	const known = new WeakMap<Paper, { readonly read: Read }>();
	return (paper) => {
		const found = known.get(paper) ?? { read: read(paper) };
		known.set(paper, found);
		return found.read;
	};
}
