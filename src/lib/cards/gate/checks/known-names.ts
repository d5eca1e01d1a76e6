import type { CardReading } from '../card-reading';
import { isBareNameIn, isNameIn, isWordIn, type Name, namesIn } from '../names';

/** A2 for names: a name of the answer is in the quote, one of the prompt in the paper. */
export function findUnknownName(card: CardReading): string | undefined {
	const { quote, paper } = card;
	if (!quote) return undefined;
	const handles = namesIn(card.handles.join(' ; '));
	const inQuote = namesIn(quote.text);
	const isHandle = (name: Name) => isNameIn(name, handles);
	const inAnswer = card.answer.names.find(
		(name) => name.isStrong && !isHandle(name) && !isKnown(name, inQuote, card)
	);
	if (inAnswer) return `The name ${printed(inAnswer)} of the answer is not in the quoted passage.`;
	const inCard = card.statement.names.find(
		(name) => !isHandle(name) && !isKnown(name, paper.names, card)
	);
	return inCard && `The paper does not know the name ${printed(inCard)}.`;
}

function isKnown(name: Name, known: ReadonlySet<string>, card: CardReading): boolean {
	if (isNameIn(name, known)) return true;
	// "COMET 0.85": a measure and its value, not a version.
	if (name.version !== undefined && isBareNameIn(name, known)) return isValue(name.version, card);
	if (!name.isStrong && isWordIn(name, card.paper.stems)) return true;
	return name.version === undefined && isAcronymOf(name, card.paper.text);
}

function isValue(version: string, card: CardReading): boolean {
	const value = Number.parseFloat(version);
	const free = (card.quote?.quantities ?? []).filter((quantity) => !quantity.inName);
	return free.some((quantity) => quantity.value === value);
}

/** "RL" where the paper writes "reinforcement learning". */
function isAcronymOf(name: Name, text: string): boolean {
	const letters = name.text.replace(/s$/, '').toLowerCase();
	if (!/^[a-z]{2,6}$/.test(letters) || !/^\p{Lu}+s?$/u.test(name.text)) return false;
	const initials = [...letters].map((letter) => `${letter}[\\p{L}]+`).join('[\\s-]+');
	return new RegExp(`(?<!\\p{L})${initials}`, 'iu').test(text);
}

function printed(name: Name): string {
	return name.version === undefined ? name.text : `${name.text} ${name.version}`;
}
