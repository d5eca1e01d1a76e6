/** A token opens a quantity, stands within it, or stands within its unit. */
export const QUANTITY_LABELS = ['outside', 'opens', 'within', 'unit'] as const;
export const LABEL_COUNT = QUANTITY_LABELS.length;

export const OUTSIDE = 0;
export const OPENS = 1;
export const WITHIN = 2;
export const UNIT = 3;

/** Stands for the label before the first token. */
export const START = LABEL_COUNT;

/** Nothing lies within a quantity that was not opened. */
export function mayFollow(label: number, before: number): boolean {
	return label === OUTSIDE || label === OPENS || (before !== OUTSIDE && before !== START);
}
