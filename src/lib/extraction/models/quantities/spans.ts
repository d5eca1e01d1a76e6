import type { Span } from '$lib/text/span';
import { OPENS, OUTSIDE, UNIT } from './quantity-labels';
import type { QuantityToken } from './tokens';

/** A quantity as a span of the text, with the part of it that is its unit. */
export interface QuantitySpan extends Span {
	readonly unit?: Span;
}

interface Labelled {
	readonly token: QuantityToken;
	readonly label: number;
}

/** The runs of labelled tokens; each begins where a quantity opens. */
function runsOf(tokens: readonly QuantityToken[], labels: Uint8Array): Labelled[][] {
	const runs: Labelled[][] = [];
	let isOpen = false;
	tokens.forEach((token, index) => {
		const label = labels[index] ?? OUTSIDE;
		if (label !== OUTSIDE && (label === OPENS || !isOpen)) runs.push([]);
		isOpen = label !== OUTSIDE;
		if (isOpen) runs.at(-1)?.push({ token, label });
	});
	return runs;
}

/** "1.11–1.62) and 2.14" closes a bracket it did not open: the quantity ends before it. */
function cutAtBracket(run: readonly Labelled[]): readonly Labelled[] {
	let depth = 0;
	for (const [index, { token }] of run.entries()) {
		if (/^[([]$/.test(token.text)) depth++;
		if (/^[)\]]$/.test(token.text) && --depth < 0) return run.slice(0, index);
	}
	return run;
}

export function spansOf(tokens: readonly QuantityToken[], labels: Uint8Array): QuantitySpan[] {
	const spans: QuantitySpan[] = [];
	for (const run of runsOf(tokens, labels).map(cutAtBracket)) {
		const first = run[0];
		const last = run.at(-1);
		if (!first || !last) continue;
		const unit = run.filter(({ label }) => label === UNIT);
		const start = unit[0]?.token.start;
		const end = unit.at(-1)?.token.end;
		const bounds = { start: first.token.start, end: last.token.end };
		if (start === undefined || end === undefined) spans.push(bounds);
		else spans.push({ ...bounds, unit: { start, end } });
	}
	return spans;
}
