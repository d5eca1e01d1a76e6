import type { CardReading } from '../card-reading';

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
	const prompt = card.barePrompt;
	const marks = (prompt.match(/\?/g) ?? []).length;
	const gaps = (prompt.match(GAPS) ?? []).length;
	if (card.answer.text === '') return 'The card has no answer.';
	if (marks + gaps === 0)
		return 'The prompt asks nothing: it has neither a question mark nor a gap.';
	if (gaps > 1 || marks > 1) return 'The prompt asks more than one thing.';
	return TWO_ASKS.test(prompt) ? 'The prompt asks two things at once.' : undefined;
}

/** Opens a remark between commas, no item: "mitigates, but does not stop, it". */
const REMARK = /^\s*(?:but|not|although|though|yet|which|who|if|when|where|rather|even)\b/;

/** Three or more items, by commas, semicolons or lines. */
function isList(answer: string): boolean {
	const bare = answer.replace(/\([^)]*\)/g, '');
	const [first = '', ...more] = bare.split(/;|,(?!\d)/).filter((item) => item.trim() !== '');
	if (more.some((item) => REMARK.test(item))) return false;
	if (more.length >= 2) return true;
	// "rats, mice and voles" without the last comma
	const isShort = first.trim().split(' ').length <= 4;
	return more.length === 1 && isShort && /\S\s(?:and|or)\s/.test(more[0] ?? '');
}
