/** Words that pdf.js found in one place, in one font. */
export interface Run {
	readonly text: string;
	/** Left edge, in points from the page's left. */
	readonly x: number;
	/** Baseline, in points from the page's top. */
	readonly y: number;
	/** In points. */
	readonly width: number;
	/** Of the font, in points. */
	readonly size: number;
	/** The document's own name for the font. */
	readonly font: string;
}

/** What stands on one page, in the order in which the file draws it. */
export interface Page {
	/** From 1. */
	readonly number: number;
	/** In points. */
	readonly width: number;
	/** In points. */
	readonly height: number;
	readonly runs: readonly Run[];
	/** Words that stand upright along a margin, as arXiv's stamp does. */
	readonly turned: string;
}

/** What a font's name says of it. */
export interface Face {
	/** One font may be in a file many times, a part of it for each page: this is the same for all. */
	readonly name: string;
	readonly isBold: boolean;
	readonly isItalic: boolean;
}
