import { SCOPE_CLASSES } from '$lib/extraction/lexicon/scopes';
import { UNITS, type Unit } from '$lib/extraction/lexicon/units';
import { type NumberToken, readNumbers } from '$lib/text/numbers';

/** `min`: at least, over · `max`: up to, under · `near`: about, almost. */
export type Bound = 'min' | 'max' | 'near';

/** A number with what stands beside it. */
export interface Quantity extends NumberToken {
	/** `Unit.name`. */
	readonly unit?: string;
	readonly bound?: Bound;
}

const MEASURED = UNITS.filter((unit) => unit.kind !== 'scale');
const UNIT_NAMES = new Map<string, string>();
for (const unit of MEASURED) for (const form of unit.forms) UNIT_NAMES.set(form, unit.name);

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function alternatives(forms: readonly string[]): string {
	return [...forms]
		.sort((a, b) => b.length - a.length)
		.map(escape)
		.join('|');
}

function formsOf(units: readonly Unit[]): string {
	return alternatives(units.flatMap((unit) => unit.forms));
}

const ANY_UNIT = formsOf(MEASURED);
const UNIT_END = String.raw`(?![\p{L}\p{N}])(?!\s?\d)`;
const UNIT_AFTER = new RegExp(`^[\\s-]?(${ANY_UNIT})${UNIT_END}`, 'u');
// "56 to 67 %", "5 or 10 mg", "3-5 days": the first number shares the unit of the second; "2.4, 95% CI" does not.
const UNIT_AFTER_RANGE = new RegExp(
	String.raw`^\s?(?:-|to|and|or|vs\.?|versus|±|,)\s?[+-]?\d+(?:\.\d+)?[\s-]?(${ANY_UNIT})${UNIT_END}(?!\s?(?:CIs?\b|confidence|credible))`,
	'u'
);
const UNIT_BEFORE = new RegExp(
	`(?:([$€£¥])|(?<![\\p{L}\\p{N}])(${formsOf(UNITS.filter((unit) => unit.kind === 'measure'))})(?: scores?| points?)?(?: of| by| at| to| from| is| was|:| =|=)?)\\s?[+-]?$`,
	'u'
);

const BOUND_CUES: readonly (readonly [Bound, readonly string[]])[] = [
	['min', [...(SCOPE_CLASSES.floor ?? []), ...(SCOPE_CLASSES.above ?? [])]],
	['max', [...(SCOPE_CLASSES.ceiling ?? []), ...(SCOPE_CLASSES.below ?? [])]],
	['near', [...(SCOPE_CLASSES.nearly ?? []), ...(SCOPE_CLASSES.approximately ?? [])]]
];
const BEFORE = BOUND_CUES.map(
	([bound, cues]) =>
		[
			bound,
			new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(cues)})\\s?[$€£¥]?[+-]?$`, 'iu')
		] as const
);
const ANYWHERE = new Map(
	BOUND_CUES.map(([bound, cues]) => [
		bound,
		new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(cues)})(?![\\p{L}\\p{N}])|\\+`, 'iu')
	])
);

/** "$0.7$" is set as a formula, and costs nothing: its unit stands behind it. */
const asPlain = (before: string, after: string): readonly [string, string] =>
	before.endsWith('$') && after.startsWith('$')
		? [before.slice(0, -1), after.slice(1)]
		: [before, after];

function unitBeside(...around: readonly [before: string, after: string]): string | undefined {
	const [before, after] = asPlain(...around);
	const behind = UNIT_AFTER.exec(after)?.[1] ?? UNIT_AFTER_RANGE.exec(after)?.[1];
	const ahead = UNIT_BEFORE.exec(before);
	const form = behind ?? ahead?.[1] ?? ahead?.[2];
	return form === undefined ? undefined : UNIT_NAMES.get(form);
}

function boundOf(before: string, after: string): Bound | undefined {
	if (/^\+(?!\d)|^ or more\b/.test(after)) return 'min';
	if (/^ or (?:less|fewer)\b/.test(after)) return 'max';
	// The longest cue wins: "no more than" is a ceiling, "more than" a floor.
	let best: { bound: Bound; length: number } | undefined;
	for (const [bound, pattern] of BEFORE) {
		const length = pattern.exec(before)?.[0].length ?? 0;
		if (length > (best?.length ?? 0)) best = { bound, length };
	}
	return best?.bound;
}

/** Every number of normalised text with its unit and bound. */
export function readQuantities(text: string): Quantity[] {
	return readNumbers(text).map((token) => {
		const before = text.slice(Math.max(0, token.span.start - 32), token.span.start);
		const after = text.slice(token.span.end, token.span.end + 40);
		const unit = token.inName ? undefined : unitBeside(before, after);
		const bound = token.inName ? undefined : boundOf(before, after);
		return { ...token, ...(unit ? { unit } : {}), ...(bound ? { bound } : {}) };
	});
}

/** Whether some form of the unit stands in the text, beside a number or asked for ("how many ms"). */
export function mentionsUnit(text: string, name: string): boolean {
	if (name === 'percent' && /%|per ?cent|percentage(?! point)/i.test(text)) return true;
	const unit = MEASURED.find((candidate) => candidate.name === name);
	const forms = alternatives(unit?.forms ?? [name]);
	return new RegExp(`(?<![\\p{L}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Whether the text bounds something in this way, wherever. */
export function mentionsBound(text: string, bound: Bound): boolean {
	return ANYWHERE.get(bound)?.test(text) ?? false;
}
