import { bodyStyle, type BodyStyle } from './body-style';
import { blocksOf, type Block } from './blocks';
import { withoutFurniture } from './furniture';
import { linesOf, type Line } from './lines';
import type { Face, Page } from './page';
import { readingOrder } from './reading-order';
import { segmentsOf } from './segments';

/** A document as it is set: its blocks in the order of reading. */
export interface Layout {
	readonly blocks: readonly Block[];
	readonly body: BodyStyle;
	readonly lines: readonly Line[];
}

export function layoutOf(pages: readonly Page[], faces: ReadonlyMap<string, Face>): Layout {
	const segments = withoutFurniture(pages, pages.map(segmentsOf));
	let columnCount = 0;
	const lines = pages.flatMap((page, at) =>
		readingOrder(segments[at] ?? [], page.width).flatMap((column) => {
			columnCount += 1;
			return linesOf(column, columnCount, faces);
		})
	);
	const body = bodyStyle(lines);
	return { blocks: blocksOf(lines, body), body, lines };
}
