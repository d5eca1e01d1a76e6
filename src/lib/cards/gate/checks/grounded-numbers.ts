import type { CardReading } from '../card-reading';
import type { Quantity } from '../quantities';
import type { Reading } from '../reading';

/** Words that say a number without being one. */
const SAID_OTHERWISE: readonly (readonly [number, RegExp])[] = [
	[2, /\b(?:doubl\w+|twofold|both|pairs?|two)\b/i],
	[3, /\b(?:tripl\w+|threefold|trio)\b/i],
	[0.5, /\b(?:half|halv\w+)\b|\b50 ?%/i],
	[50, /\bhalf\b/i],
	[100, /\b(?:all|every)\b/i],
	[0, /\b(?:none|zero|no)\b/i]
];
const FALLING =
	/\b(?:decreas|declin|drop|fall|fell|reduc|lower|less|fewer|loss|los[te]|shr[aiu]nk|negative|down)\w*/i;

/** A2: a number of the answer is in the quote; one of the prompt in the paper, its title or date. */
export function findUngroundedNumber(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	const inAnswer = card.answerQuantities.find(
		(number) => counts(number) && !isIn(number, quote, card.statement)
	);
	if (inAnswer) return `The number ${signed(inAnswer)} of the answer is not in the quoted passage.`;
	const inPrompt = card.promptQuantities.find(
		(number) => counts(number) && !isIn(number, quote, card.statement) && !isInPaper(number, card)
	);
	if (inPrompt) return `The number ${signed(inPrompt)} of the prompt is not in the paper.`;
	const range = card.statement.text.match(RANGE)?.find((found) => !card.paper.text.includes(found));
	return range && `The range ${range} is not in the paper.`;
}

/** "2020-2021": both ends may be in the paper and the range not. */
const RANGE = /(?<![\w.-])\d+(?:\.\d+)?-\d+(?:\.\d+)?(?![\w-])/g;
/** The level of an interval is no result. */
const LEVEL = /^\s?%\s?(?:CI|CrI|confidence|credible)\b/i;

/** Names are held against names; "one" is mostly a pronoun. */
function counts(number: Quantity): boolean {
	return !number.inName && !(number.spelled && number.value === 1);
}

function isIn(number: Quantity, source: Reading, statement: Reading): boolean {
	const free = source.quantities.filter(
		(candidate) =>
			!candidate.inName &&
			(!LEVEL.test(source.text.slice(candidate.span.end)) ||
				/\bC(?:r)?I\b|interval/i.test(statement.text))
	);
	if (free.some((candidate) => isSame(number, candidate, statement))) return true;
	return (
		number.sign !== '-' &&
		SAID_OTHERWISE.some(([value, words]) => value === number.value && words.test(source.text))
	);
}

function isSame(number: Quantity, candidate: Quantity, statement: Reading): boolean {
	if (number.value === candidate.value) return true;
	const isWordedFall = number.sign === '' && candidate.sign === '-' && FALLING.test(statement.text);
	if (isWordedFall && number.value === -candidate.value) return true;
	// "How many million? – 15.2": the scale stands in the prompt.
	const scale = /(hundred|thousand|million|billion|trillion)/i.exec(candidate.text)?.[1];
	return (
		scale !== undefined &&
		Number.parseFloat(candidate.text.replaceAll(',', '')) === number.value &&
		statement.text.toLowerCase().includes(scale.toLowerCase())
	);
}

/** The paper holds the number, and says the same of it: one word around it is shared. */
function isInPaper(number: Quantity, card: CardReading): boolean {
	if (card.paper.knownNumbers.has(number.value)) return true;
	// "Sycophancy (2024)": a name of the work may hold a number.
	if (card.handles.some((handle) => handle.includes(number.text))) return true;
	const around = card.statement.stems;
	const places = card.paper.numbers.get(number.value) ?? [];
	return places.some(
		({ stems, unit }) =>
			(number.unit === undefined || unit === number.unit) &&
			[...stems].some((stem) => !/^\d/.test(stem) && around.has(stem))
	);
}

function signed(number: Quantity): string {
	return number.sign + number.text;
}
