import type { Line } from './lines';

/** How most of a document is set. */
export interface BodyStyle {
	readonly font: string;
	/** In points. */
	readonly size: number;
	/** Between the baselines of two lines, in points. */
	readonly leading: number;
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
	let best: [Key, number] | undefined;
	for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
	return best?.[0];
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The list of references may be longer than the text, and is set smaller. */
const TEXT_SHARE = 0.75;

export function bodyStyle(lines: readonly Line[]): BodyStyle {
	const styles = new Map<string, number>();
	const text = lines.slice(0, Math.max(60, Math.round(TEXT_SHARE * lines.length)));
	for (const { font, size, text: words, cellCount } of text) {
		if (cellCount === 1) count(styles, `${size} ${font}`, words.length);
	}
	const [size = '10', ...font] = (most(styles) ?? '').split(' ');
	const body = { size: Number(size) || 10, font: font.join(' ') };
	const leadings = new Map<number, number>();
	for (const [at, line] of lines.entries()) {
		const above = lines[at - 1];
		if (!above || above.column !== line.column || line.size !== body.size) continue;
		const leading = Math.round((line.y - above.y) * 2) / 2;
		if (leading > 0.8 * body.size && leading < 3 * body.size) count(leadings, leading, 1);
	}
	return { ...body, leading: most(leadings) ?? 1.2 * body.size };
}
