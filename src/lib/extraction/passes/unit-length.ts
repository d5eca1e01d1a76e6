import { UNITS } from '../lexicon/units';

const forms = UNITS.flatMap((unit) => unit.forms)
	.filter((form) => form.length > 1 || /[%‰°x×KMB]/.test(form))
	.sort((left, right) => right.length - left.length)
	.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const long = forms.filter((form) => form.length > 3);
const UNIT = new RegExp(`^[\\s-]?(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** Spelled-out units may be capitalised: "1 Euro". */
const LONG_UNIT = new RegExp(`^[\\s-](?:${long.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** One letter is a unit where a word ends with it: "24 h", "24h", "about 33 d.", but not "5 s-bends". */
const LETTER = /^(?:\s[hdgmsLVWKJ]|h)(?=[\s,.;:)]|$)/u;
/** "ng g-1", "mg L−1", "mL(-1)", "km s− 1": what it is taken by, as a power. */
const POWER = String.raw`(?:\((?:[-−–]\s?)?[123]\)|[-−–]\s?[123](?!\.?\d|[%\p{L}]))`;
const BY = new RegExp(
	String.raw`^(?:\([23]\)|[²³]|[−–]\s?[123](?!\.?\d|[%\p{L}]))?(?:(?:[\s·]\p{L}{1,4})${POWER}|\([-−–][123]\)|\/\p{L}[\p{L}\d]*(?:\([123]\))?)*`,
	'u'
);
/** "yr−1", behind a share or a bare number. */
const PER = new RegExp(String.raw`^\s\p{L}{1,4}[-−–]\s?[123](?!\.?\d|[%\p{L}])`, 'u');
/** "dynes/cm(2)", "kJ/kg": one measure by another, whatever they are called. */
const RATIO = /^\s(?!and\/or)\p{L}{1,8}\/\p{L}{1,4}(?![\p{L}\p{N}/])/u;

/** Of a unit with what it is taken by: "mg", "ml/min", "mg/kg/day", "ng g-1". */
export function unitLength(after: string): number {
	const unit =
		(UNIT.exec(after) ??
			LONG_UNIT.exec(after) ??
			RATIO.exec(after) ??
			PER.exec(after) ??
			LETTER.exec(after))?.[0].length ?? 0;
	if (unit === 0) return 0;
	return unit + (BY.exec(after.slice(unit))?.[0].length ?? 0);
}

export const startsWithUnit = (after: string): boolean => UNIT.test(after);
