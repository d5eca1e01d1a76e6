import { contentStems, jaccard } from '$lib/text/stems';
import { answerOf, promptOf, type CardDraft } from '../../card';
import type { Rankable, RankedDraft } from '../select';

/** How much likelier to be kept a gap may be: at equal odds readers keep a plain question a tenth more often. */
const MOST_AHEAD = 0.06;
const SAME_ANSWER = 0.5;
const SAME_CARD = 0.75;

const stemsOf = (text: string): ReadonlySet<string> => new Set(contentStems(text));

/** Whether two cards ask for one thing, or one asks with what the other tells. */
function isAlike(left: CardDraft, right: CardDraft): boolean {
	const answers = [stemsOf(answerOf(left)), stemsOf(answerOf(right))] as const;
	if (jaccard(...answers) > SAME_ANSWER) return true;
	const whole = (draft: CardDraft) => stemsOf(`${promptOf(draft)} ${answerOf(draft)}`);
	return jaccard(whole(left), whole(right)) >= SAME_CARD;
}

interface Choice<Item> {
	/** All that could have been chosen. */
	readonly items: readonly Item[];
	readonly itemOf: (draft: CardDraft) => Item | undefined;
	readonly gate: (item: Item) => RankedDraft | undefined;
}

const startOf = ({ candidate }: Rankable) => candidate.finding.evidence[0]?.start;

/** The cards, a gap that stayed one replaced by a question of its sentence that is as likely to be kept. */
export function asWellAsked<Item extends Rankable>(
	drafts: readonly CardDraft[],
	{ items, itemOf, gate }: Choice<Item>
): CardDraft[] {
	const cards = [...drafts];
	const taken = new Set(drafts.map(itemOf));
	const hasOther = (at: number) =>
		cards.some(({ type }, index) => index !== at && type === cards[at]?.type);
	cards.forEach((draft, at) => {
		const own = draft.kind === 'cloze' ? itemOf(draft) : undefined;
		if (!own) return;
		// A paper keeps a card of each type it had.
		const near = items
			.filter(
				(item) =>
					startOf(item) === startOf(own) &&
					(item.candidate.type === own.candidate.type || hasOther(at)) &&
					item.score >= own.score - MOST_AHEAD &&
					!taken.has(item)
			)
			.sort((left, right) => right.score - left.score);
		for (const item of near) {
			const other = gate(item)?.draft;
			if (other?.kind !== 'basic') continue;
			if (cards.some((card, index) => index !== at && isAlike(card, other))) continue;
			taken.add(item);
			cards[at] = other;
			return;
		}
	});
	return cards;
}
