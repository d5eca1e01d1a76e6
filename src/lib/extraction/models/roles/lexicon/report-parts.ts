import type { SentenceRole } from '../../../finding';

/**
 * Parts of an empirical report in the order in which it tells them. Methods and results have two each,
 * since who took part is told by both, before what was measured and after it.
 */
export const REPORT_PARTS = [
	'background',
	'objective',
	'design',
	'measures',
	'flow',
	'findings',
	'conclusions'
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

export const ROLE_OF_PART: Readonly<Record<ReportPart, SentenceRole>> = {
	background: 'background',
	objective: 'objective',
	design: 'methods',
	measures: 'methods',
	flow: 'results',
	findings: 'results',
	conclusions: 'conclusions'
};

/** Log scores of each part as the first sentence. */
export const FIRST: readonly number[] = [0, 0, -2.5, -4, -5, -5, -5];
/** Log scores of each part as the last sentence. */
export const LAST: readonly number[] = [-5, -5, -3, -3, -4, -2.5, 0];
/** Log scores of each part (column) after another (row): reports stay, or go forward a step at a time. */
export const STEPS: readonly (readonly number[])[] = [
	[0.5, -1, -1, -3, -4, -4, -5],
	[-3, 0, 0, -1.5, -3, -3.5, -5],
	[-5, -4, 0.5, 0, -1, -2, -4],
	[-6, -5, -2, 0.5, 0, -1, -4],
	[-6, -6, -2, -2, 0, -0.5, -4],
	[-6, -6, -4, -3.5, -1, 0, -0.5],
	[-6, -6, -3, -4, -5, -4, 0.5]
];
