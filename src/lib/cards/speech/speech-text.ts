import { formulasIn } from '$lib/text/formulas';
import { GAP } from '../card';
import { spokenFormula } from './spoken-formula';
import { speakUnits } from './spoken-units';

type Row = readonly [RegExp, string | ((whole: string, ...found: string[]) => string)];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ';
const PLAIN_SUPERSCRIPTS = '0123456789-+n';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

const NUMBER = String.raw`[+\-]?\d[\d,]*(?:\.\d+)?`;
const SMALL_FRACTIONS: Readonly<Record<string, string>> = {
	'1/2': 'one half',
	'1/3': 'one third',
	'2/3': 'two thirds',
	'1/4': 'one quarter',
	'3/4': 'three quarters'
};

/** One spelling for dashes, primes, powers and what a line's layout left. */
const SPELLING: readonly Row[] = [
	[/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
	[/[\u00A0\u2007-\u200A\u202F\s]+/g, ' '],
	[/(?<=\d) (?=\d{3}(?!\d))/g, ','],
	[/[μ]/g, 'µ'],
	[
		/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ]+/g,
		(powers) =>
			`^${[...powers].map((sign) => PLAIN_SUPERSCRIPTS[SUPERSCRIPTS.indexOf(sign)]).join('')}`
	],
	[/[₀-₉]/g, (sign) => String(SUBSCRIPTS.indexOf(sign))],
	[/\^\{([^{}]+)\}/g, '^$1'],
	[/(?<=\^|[\s(=<>≤≥≈~,[/:±]|^)[\u2212\u2012](?=\s?[\d.])/gu, '-'],
	[/(?<=\^)[\u2013]/g, '-'],
	[/(?<=[\s(=<>≤≥≈~[±]|^)\u2013(?=\d)/gu, '-'],
	[
		/(?<=\p{L})[-\u2010\u2212\u2013](?=[1-4](?!\d))(?<=\b(?:m|s|h|L|kg|g|min|cm|mol|d|K|W)[-\u2010\u2212\u2013])/gu,
		'^-'
	],
	[/(?<=\b(?:k?m|cm|mm))(?=[23]\b)/g, '^'],
	[/(?<![\d.\p{L}])\.(?=\d)/gu, '0.']
];

const SHORT_FORMS: readonly Row[] = [
	[/https?:\/\/\S+/g, 'a link'],
	[/\[\d+(?:\s?[,\-–]\s?\d+)*\]/g, ''],
	[/\be\.\s?g\.,?(?=\s)/gi, 'for example,'],
	[/\bi\.\s?e\.,?(?=\s)/gi, 'that is,'],
	[/\bet al\.?/g, 'and colleagues'],
	[/\bvs\b\.?/g, 'versus'],
	[/\bcf\.(?=\s)/g, 'compare'],
	[/\bapprox\.(?=\s)/g, 'about'],
	[/\bw\.r\.t\./g, 'with respect to'],
	[/\ba\.k\.a\./g, 'also known as'],
	[/\bFigs?\.\s?(?=\d)/g, 'figure '],
	[/\bEqs?\.\s?(?=[\d(])/g, 'equation '],
	[/\bTabs?\.\s?(?=\d)/g, 'table '],
	[/\bSec\.\s?(?=\d)/g, 'section '],
	[/\bNo\.\s?(?=\d)/g, 'number '],
	[/\bw\/o\b/g, 'without'],
	[/\bw\/(?=\s)/g, 'with'],
	[/\band\/or\b/g, 'and or'],
	[/ [—–] |—/g, ', ']
];

/** Letters of statistics before their numbers. */
const STATISTICS: readonly Row[] = [
	[
		new RegExp(
			String.raw`\bCIs?\b\s?[:,=]?\s?[[(]?\s?(${NUMBER})(\s?%)?\s?(?:[,;–-]|to)\s?(${NUMBER})(\s?%)?\s?(?:\]|(?<=CI\s?[:,=]?\s?\([^()]*)\))?`,
			'g'
		),
		(...[, from = '', fromSign = '', to = '', toSign = '']) =>
			`confidence interval ${from}${fromSign ?? ''} to ${to}${toSign ?? ''}`
	],
	[/\bCI\b/g, 'confidence interval'],
	[/\bCIs\b/g, 'confidence intervals'],
	[/\bIQR\b/g, 'interquartile range'],
	[/\bSDs\b/g, 'standard deviations'],
	[/\bSD\b/g, 'standard deviation'],
	[/\bSEM\b/g, 'standard error of the mean'],
	[/\bSE\b(?=\s?[=:]|\s\d)/g, 'standard error'],
	[/\ba?OR\b(?=\s?[=:]|,? \d)/g, (sign) => (sign === 'aOR' ? 'adjusted odds ratio' : 'odds ratio')],
	[
		/\ba?HR\b(?=\s?[=:]|,? \d)/g,
		(sign) => (sign === 'aHR' ? 'adjusted hazard ratio' : 'hazard ratio')
	],
	[/\bRR\b(?=\s?[=:]|,? \d)/g, 'relative risk'],
	[/\bdf\b(?=\s?=)/g, 'degrees of freedom'],
	[/\b([tFzZ]|χ\^2|chi-squared?)\s?\((\d+(?:\.\d+)?)\)(?=\s?[=<>])/g, '$1 of $2'],
	[/\b([tFzZ])\s?\((\d+(?:\.\d+)?),\s?(\d+(?:\.\d+)?)\)(?=\s?[=<>])/g, '$1 of $2 and $3'],
	[/χ\^2\s?\((\d+)\)/g, 'chi squared of $1'],
	[/\bP(?=\s?[<>=≤≥]\s?[\d.])/g, 'p']
];

const SCALES: Readonly<Record<string, string>> = {
	k: 'thousand',
	K: 'thousand',
	M: 'million',
	m: 'million',
	B: 'billion',
	bn: 'billion',
	T: 'trillion'
};
const MONEY: Readonly<Record<string, string>> = {
	$: 'dollars',
	'€': 'euros',
	'£': 'pounds',
	'¥': 'yen'
};

const AMOUNTS: readonly Row[] = [
	[/(\d)\s?T(?= (?:MRI|scanner|magnet|field))/g, '$1 tesla'],
	[
		/(?:US)?([$€£¥])\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(k|K|M|m|B|bn|T)\b|\s(thousand|million|billion|trillion)\b)?/g,
		(...[, sign = '', amount = '', letter, word]) =>
			[amount, word ?? SCALES[letter ?? ''], MONEY[sign]].filter(Boolean).join(' ')
	],
	[
		/(?<![\p{L}\d.\-_])(\d[\d,]*(?:\.\d+)?)(k|K|M|B|bn|T)(?![\p{L}\d/])/gu,
		(_whole, amount = '', letter = '') => `${amount} ${SCALES[letter] ?? letter}`
	]
];

const ARITHMETIC: readonly Row[] = [
	[/%-?\s?points?\b/g, ' percentage points'],
	[/(?<=\d)\s?%/g, ' percent'],
	[/‰/g, ' per mille'],
	[
		/(?<![\p{L}\d.])([\d.]+)[eE]([+-]?)0*(\d+)\b/gu,
		(...[, base = '', sign = '', power = '']) =>
			`${base} times 10^${sign === '-' ? '-' : ''}${power}`
	],
	[/\s?[×x·*]\s?(?=10\s?\^)/g, ' times '],
	[/(?<=(?<![\d.])\d+)\s?[×x]\s?(?=\d+(?![\d.]))/g, ' by '],
	[/(?<=\d)\s?[×x](?![\p{L}\d])/gu, ' times'],
	[/×/g, ' times '],
	[/\s?(?:±|\+\/-|\+-)\s?/g, ' plus or minus '],
	[/(?<=[\p{L}\d)])\s?\^2(?!\d)/gu, ' squared'],
	[/(?<=[\p{L}\d)])\s?\^3(?!\d)/gu, ' cubed'],
	[/\^-\s?([\d.]+|\p{L})/gu, ' to the minus $1'],
	[/\^\+?([\d.]+|\p{L})/gu, ' to the power of $1'],
	[/(?<![\d/])(\d+)\/(\d+)(?![\d/])/g, fraction],
	[/(?<=\d)\/(?=(?:day|week|month|year|hour|minute|second|person|patient)\b)/g, ' per '],
	// A range, but neither a date nor a name: "5-10", not "2020-05-11",
	// "from 2020-2021 to 2023-2024" nor "GPT-4-32".
	[
		/(?<!\b(?:from|between|to|and) \d{4})(?<![\p{L}\d][-–]|[-–])(?<=(?<![\p{L}\d_.\-–])[\d.,]*\d(?: percent)?)\s?[–-]\s?(?=\d[\d,.]*(?![-–\p{L}\d]))/giu,
		' to '
	]
];

function fraction(whole: string, part = '', all = ''): string {
	const named = SMALL_FRACTIONS[whole];
	if (named) return named;
	if (Number(part) > Number(all) || (Number(part) === Number(all) && part === '50')) return whole;
	return `${part} out of ${all}`;
}

/** After a letter, a bracket or a number, a sign compares; before a number alone it bounds. */
const COMPARISONS: readonly Row[] = [
	[/(?<=[\p{L}\d)])\s?(?:≤|<=|⩽)\s?/gu, ' less than or equal to '],
	[/(?<=[\p{L}\d)])\s?(?:≥|>=|⩾)\s?/gu, ' greater than or equal to '],
	[/(?:≤|<=|⩽)\s?/g, 'at most '],
	[/(?:≥|>=|⩾)\s?/g, 'at least '],
	[/\s?≪\s?/g, ' much less than '],
	[/\s?≫\s?/g, ' much greater than '],
	[/\s?(?:≠|!=)\s?/g, ' not equal to '],
	[/\s?<\s?(?=[\d.\-+\p{L}])/gu, ' less than '],
	[/\s?(?<![-=])>\s?(?=[\d.\-+\p{L}])/gu, ' greater than '],
	[/\s?(?:≈|≃|≅)\s?/g, ' about '],
	[/[~∼]\s?(?=[-\d])/g, 'about '],
	[
		/\s?(?:≲|≳|≡)\s?/g,
		(sign) => ` ${{ '≲': 'at most about', '≳': 'at least about' }[sign.trim()] ?? 'equals'} `
	],
	[/∪/g, ' union '],
	[/∩/g, ' intersection '],
	[/[⊆⊂]/g, ' subset of '],
	[/∀\s?/g, 'for all '],
	[/(?<=\p{L})[′’'](?=\s?(?:=|equals))/gu, ' prime'],
	[/∆/g, 'Δ'],
	[/\s?=\s?/g, ' equals '],
	[/\s?(?:→|⟶|->)\s?/g, ' to '],
	[/\s?↔\s?/g, ' and '],
	[/↑/g, ' up '],
	[/↓/g, ' down '],
	[/∝/g, ' proportional to '],
	[/∞/g, ' infinity '],
	[/√/g, ' square root of '],
	[/∑/g, ' sum of '],
	[/∈/g, ' in '],
	[/(?<=[\s([]|^)-\s?(?=\d)/g, 'minus '],
	[/(?<=\d)\s?−\s?(?=\d)/g, ' minus '],
	[/−/g, ' minus '],
	[/(?<=[\s([]|^)\+(?=\d)/g, 'plus '],
	[/(?<=\s)\+(?=\s)/g, 'plus'],
	[/(?<=\d)\+(?=\s\p{L})/gu, ' or more'],
	[/(?<=[\p{L}\d])@(?=\d)/gu, ' at '],
	[/\s?&\s?/g, ' and ']
];

const GREEK_NAMES =
	'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega';
const GREEK = new Map(
	GREEK_NAMES.split(' ').map((name, at) => [String.fromCodePoint(0x3b1 + at), name])
);

const TIDYING: readonly Row[] = [
	// Two letters side by side are two words: "ηp" is said "eta p".
	[/[α-ω](?=[A-Za-z])/g, (letter) => `${letter} `],
	[/[Α-Ωα-ω]/g, (letter) => GREEK.get(letter.toLowerCase()) ?? letter],
	[/µ/g, 'mu'],
	[/(?<=\p{L})_\{?(\w+)\}?/gu, ' sub $1'],
	[/[*_`\\{}]/g, ''],
	[/\(\s*\)/g, ''],
	[/\s+/g, ' '],
	[/ (?=[,.;:?!)])/g, ''],
	[/(?<=\() /g, ''],
	[/,(?:\s?,)+/g, ',']
];

function apply(text: string, rows: readonly Row[]): string {
	return rows.reduce(
		(current, [pattern, said]) =>
			typeof said === 'string' ? current.replace(pattern, said) : current.replace(pattern, said),
		text
	);
}

/** Formulae in words; the rest of the text as it is. */
function speakFormulas(text: string): string {
	let spoken = '';
	let end = 0;
	for (const { span, tex } of formulasIn(text)) {
		spoken += `${text.slice(end, span.start)} ${spokenFormula(tex)} `;
		end = span.end;
	}
	return spoken + text.slice(end);
}

/** An English text as it is said: signs, units, statistics and formulae in words. */
export function speechText(text: string): string {
	const spelled = apply(speakFormulas(text.replaceAll(GAP, ' blank ')), SPELLING);
	const named = apply(apply(apply(spelled, SHORT_FORMS), STATISTICS), AMOUNTS);
	const measured = apply(speakUnits(named), ARITHMETIC);
	return apply(apply(measured, COMPARISONS), TIDYING).trim();
}
