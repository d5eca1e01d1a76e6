import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, DELETION, promptOf } from '../card';
import { handlesOf, leadingNameOf, withoutHandles, withoutLeadingHandle } from './handles';
import { type PaperReading, readPaper } from './paper-reading';
import { type Quantity } from './quantities';
import { type Reading, readText } from './reading';
import { PART_BREAK } from './words';

/** What a card is held against. */
export interface GateContext {
	readonly paper: Paper;
	/** Names that identify the work: system and data set names, short title, `Author Year`. */
	readonly handles: readonly string[];
	/** The other cards of the library. */
	readonly others?: readonly CardContent[];
}

/** A card and its evidence, read once for all checks. */
export interface CardReading {
	readonly content: CardContent;
	readonly prompt: Reading;
	/** The prompt's text without the names of the work. */
	readonly barePrompt: string;
	readonly answer: Reading;
	/** What the card says in all: prompt and answer, or the cloze sentence with its words put back. */
	readonly statement: Reading;
	/** The statement without the names of the work. */
	readonly claim: Reading;
	/** The statement without the name of the work that stands before it. */
	readonly body: Reading;
	readonly answerQuantities: readonly Quantity[];
	readonly promptQuantities: readonly Quantity[];
	/** Absent on a card that the reader wrote without marking a passage. */
	readonly quote?: Reading;
	readonly paper: PaperReading;
	readonly handles: readonly string[];
	readonly others: readonly CardContent[];
}

export function readCard(content: CardContent, context: GateContext): CardReading {
	const prompt = readText(promptOf(content));
	const answer = readText(answerOf(content));
	const lead = leadingNameOf(context.paper, promptOf(content), context.handles);
	const handles = handlesOf(context.paper, [...context.handles, ...lead]);
	const statement = readText(statementOf(content));
	return {
		content,
		prompt,
		barePrompt: withoutHandles(prompt.text, handles),
		answer,
		statement,
		claim: readText(withoutHandles(statement.text, handles)),
		body: readText(withoutLeadingHandle(statement.text, handles)),
		...quantitiesOf(content, { prompt, answer, statement }),
		...(content.evidence ? { quote: readText(content.evidence.quote) } : {}),
		paper: readPaper(context.paper),
		handles,
		others: context.others ?? []
	};
}

function statementOf(content: CardContent): string {
	if (content.kind === 'basic') return content.front + PART_BREAK + content.back;
	return content.clozeText.replace(DELETION, (_gap, hidden: string) => hidden);
}

interface Parts {
	readonly prompt: Reading;
	readonly answer: Reading;
	readonly statement: Reading;
}

/** A deletion's numbers are read in their sentence: "{{c1::15.2}} million" is 15.2 million. */
function quantitiesOf(content: CardContent, { prompt, answer, statement }: Parts) {
	if (content.kind === 'basic')
		return { promptQuantities: prompt.quantities, answerQuantities: answer.quantities };
	const start = normalize(content.clozeText.slice(0, content.clozeText.indexOf('{{c1::'))).length;
	const inAnswer = (quantity: Quantity) =>
		quantity.span.start >= start - 1 && quantity.span.start <= start + answer.text.length;
	return {
		answerQuantities: statement.quantities.filter(inAnswer),
		promptQuantities: statement.quantities.filter((quantity) => !inAnswer(quantity))
	};
}
