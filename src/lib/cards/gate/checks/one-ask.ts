import type { CardReading } from '../card-reading';
import { withoutHandles } from '../handles';

const DELETIONS = /\{\{c\d+::([\s\S]*?)\}\}/g;
const GAPS = /\[(?:\.\.\.|…)\]|_{3,}/g;
const TWO_ASKS =
	/\b(?:what|which|who|whom|how|why|when|where|by how much)\b.*\b(?:and|or) (?:what|which|whom?|how|why|when|where|by how much)\b.*\?/i;

/** A8: one question or one gap, and one thing as its answer. */
export function findManyAsks(card: CardReading): string | undefined {
	const { content } = card;
	const asks = content.kind === 'cloze' ? clozeAsks(content.clozeText) : questionAsks(card);
	if (asks) return asks;
	return isList(card.answer.text) ? 'The answer is a list; ask for one thing.' : undefined;
}

function clozeAsks(clozeText: string): string | undefined {
	const hidden = [...clozeText.matchAll(DELETIONS)].map((match) => match[1]?.trim());
	if (hidden.length !== 1) return `The sentence has ${hidden.length} gaps instead of one.`;
	if (/\d\s?[-–]\s?\{\{|\}\}\s?[-–]\s?\d/.test(clozeText)) return 'The gap cuts a range in two.';
	if (hidden[0] === '') return 'The gap hides nothing.';
	return /\[(?:\.\.\.|…)\]/.test(clozeText.replace(DELETIONS, ''))
		? 'The sentence has a second gap.'
		: undefined;
}

function questionAsks(card: CardReading): string | undefined {
	const prompt = withoutHandles(card.prompt.text, card.handles);
	const marks = (prompt.match(/\?/g) ?? []).length;
	const gaps = (prompt.match(GAPS) ?? []).length;
	if (card.answer.text === '') return 'The card has no answer.';
	if (marks + gaps === 0)
		return 'The prompt asks nothing: it has neither a question mark nor a gap.';
	if (gaps > 1 || marks > 1) return 'The prompt asks more than one thing.';
	return TWO_ASKS.test(prompt) ? 'The prompt asks two things at once.' : undefined;
}

/** Three or more items, by commas, semicolons or lines. */
function isList(answer: string): boolean {
	const bare = answer.replace(/\([^)]*\)/g, '');
	if (/\S\s*\n\s*\S/.test(answer)) return true;
	const items = bare.split(/;|,(?!\d)/).filter((item) => item.trim() !== '');
	return (
		items.length >= 3 ||
		(items.length === 2 &&
			/,[^,]*\b(?:and|or)\b(?! (?:not|does|do|did)\b)/.test(bare) &&
			/^\s*(?:and|or)\b/.test(items[1] ?? '') === false &&
			/\s(?:and|or)\s/.test(items[1] ?? '') &&
			(items[0] ?? '').trim().split(' ').length <= 4)
	);
}
