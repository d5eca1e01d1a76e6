import { contentStems } from '$lib/text/stems';
import { isGroupLabel, type Meanings } from './meanings';

/** Words of a prompt that is still read at a glance. */
const LONGEST_PROMPT = 38;
/** Words of a long form that helps more than it costs. */
const LONGEST_MEANING = 7;
const HIDDEN = /\{\{c1::[\s\S]*?\}\}/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Where a label first stands as a word of its own, outside the gap. */
function placeOf(label: string, body: string): { at: number; text: string } | undefined {
	// A pattern of its own for each label is dear, and few are in this sentence.
	const mayHold = isGroupLabel(label)
		? body.toLowerCase().includes(label.toLowerCase())
		: body.includes(label);
	if (!mayHold) return undefined;
	const shape = new RegExp(
		`(?<![\\p{L}\\p{N}(/-]|\\+\\s?)${escaped(label)}(?![\\p{L}\\p{N}/-]|\\s?[(+])`,
		isGroupLabel(label) ? 'iu' : 'u'
	);
	const gap = HIDDEN.exec(body);
	const match = shape.exec(gap ? body.replace(gap[0], '\u0000'.repeat(gap[0].length)) : body);
	return match ? { at: match.index, text: match[0] } : undefined;
}

/** "the LS group" → "the laparoscopic specialists (LS) group", where the prompt stays short and tells it nowhere else. */
export function spelledOut(body: string, meanings: Meanings, title = ''): string {
	let result = body;
	for (const [label, meaning] of meanings) {
		const place = placeOf(label, result);
		if (!place || wordsIn(meaning) > LONGEST_MEANING) continue;
		const seen = new Set(contentStems(`${title} ${result}`));
		const stems = contentStems(meaning);
		if (stems.length > 0 && stems.every((stem) => seen.has(stem))) continue;
		const { at, text } = place;
		const long = isGroupLabel(label) ? `${text} (${meaning})` : `${meaning} (${text})`;
		const next = result.slice(0, at) + long + result.slice(at + text.length);
		if (wordsIn(next) <= LONGEST_PROMPT) result = next;
	}
	return result;
}
