import { SIGNS } from '../lexicon/tex-signs';
import { own } from '../own';
import { superscript } from '../raised';
import type { Element } from 'domhandler';
import { descendantsNamed, elementsIn, nameOf, plainText, rawText } from './tree';

const WHOLE_DOCUMENT = /\\begin\{document\}([^]*?)\\end\{document\}/;

/** TeX that plain signs say as well. */
const PLAIN_SIGNS: readonly (readonly [RegExp, string])[] = [
	[/\\([%&#_$])/g, '$1'],
	// "4{,}685", "p{=}0.7", "{\sim}10": braces around one sign are for its spacing alone.
	[/\{([,:=<>+−-]|\\[a-zA-Z]+ ?)\}/g, '$1'],
	[/\\!/g, ''],
	[/\\(?:boldsymbol|mathbf|bm)\{([\d.,%×]+(?:\\(?:times|%))?)\}/g, '$1'],
	[/\\(?:sim|approx)(?![a-zA-Z])\s*/g, '~'],
	[/\\times(?![a-zA-Z])\s*/g, '×'],
	[/\\pm(?![a-zA-Z])\s*/g, '±'],
	[/\^(?:\{\\circ\}|\\circ(?![a-zA-Z])\s*)/g, '°'],
	[/\\leq?(?![a-zA-Z])\s*/g, '≤ '],
	[/\\geq?(?![a-zA-Z])\s*/g, '≥ '],
	[/\\lt(?![a-zA-Z])/g, '<'],
	[/\\gt(?![a-zA-Z])/g, '>'],
	[/\\[,;: ]|~(?=\s)/g, ' '],
	[/10\^\{?([-−]?\d+)\}?/g, '10^$1']
];

/** Commands that are one sign. */
const COMMAND = /\\([a-zA-Z]{2,})(?![a-zA-Z]*\{)/g;

/** `\tau\to 2^2` → `τ→2²`: the signs and small powers that have letters of their own. */
function withSigns(tex: string): string {
	const signed = tex
		.replace(COMMAND, (command: string, name: string) => own(SIGNS, name) ?? command)
		.replace(/(?<=\S)→ /g, '→');
	return signed.replace(
		/(?<=[\p{L})])\^(?:\{([23])\}|([23]))(?!\d)/gu,
		(_power, one?: string, two?: string) => superscript(one ?? two ?? '')
	);
}

/** A formula as readers can copy it: plain signs where they do, else TeX between dollars. */
export function formula(tex: string): string {
	const inner = WHOLE_DOCUMENT.exec(tex)?.[1] ?? tex;
	const bare = inner
		.replace(/^[\s$]+|[\s$]+$/g, '')
		.replace(/^\\(?:\[|\(|displaystyle\b)|\\[\])]$/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (bare === '') return '';
	const plain = PLAIN_SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), bare);
	const signed = withSigns(plain);
	const isPlain = !/[\\{}_\uE000]/.test(signed) && !/(?<!10)\^/.test(signed);
	return isPlain ? signed.replace(/\s+/g, ' ').trim() : `$${bare}$`;
}

const JOINTS: Readonly<Record<string, string>> = {
	msup: '^',
	mover: '^',
	msub: '_',
	munder: '_',
	mfrac: '/'
};

function mathWords(element: Element): string {
	const children = elementsIn(element);
	if (children.length === 0) return plainText(element);
	const parts = children.filter((child) => !nameOf(child).startsWith('annotation')).map(mathWords);
	if (nameOf(element) === 'msubsup' || nameOf(element) === 'munderover')
		return `${parts[0] ?? ''}_${parts[1] ?? ''}^${parts[2] ?? ''}`;
	return parts.join(own(JOINTS, nameOf(element)) ?? '');
}

/** MathML as TeX where the file has it, else its signs in order. */
export function mathText(math: Element): string {
	const tex = math.attribs['alttext'];
	if (tex !== undefined && tex.trim() !== '') return formula(tex);
	const annotation = descendantsNamed(math, 'annotation').find(({ attribs }) =>
		/tex/i.test(attribs['encoding'] ?? '')
	);
	return annotation ? formula(rawText(annotation)) : mathWords(math).replace(/\s+/g, ' ').trim();
}
