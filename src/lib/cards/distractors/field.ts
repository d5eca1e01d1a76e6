import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, promptOf } from '../card';
import { stemsIn } from './option';

const topics = new WeakMap<CardContent, ReadonlySet<string>>();

/** The stems a card is about: of its prompt, answer and sentence. */
export function topicOf(card: CardContent): ReadonlySet<string> {
	const known = topics.get(card);
	if (known) return known;
	const text = `${promptOf(card)} ${answerOf(card)} ${card.evidence?.quote ?? ''}`;
	const topic = stemsIn(normalize(text));
	topics.set(card, topic);
	return topic;
}

const rarities = new WeakMap<readonly CardContent[], ReadonlyMap<string, number>>();

/** How much each stem tells of a field: what few cards of the pool say tells most (inverse frequency). */
function rarityIn(pool: readonly CardContent[]): ReadonlyMap<string, number> {
	const known = rarities.get(pool);
	if (known) return known;
	const counts = new Map<string, number>();
	for (const card of pool) {
		for (const stem of topicOf(card)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	const rarity = new Map(
		[...counts].map(([stem, count]) => [stem, Math.log(1 + pool.length / count)] as const)
	);
	rarities.set(pool, rarity);
	return rarity;
}

/** How much two cards speak of the same things, 0–1: cosine of their rare stems. */
export function fieldShared(
	pool: readonly CardContent[]
): (left: CardContent, right: CardContent) => number {
	const rarity = rarityIn(pool);
	const weight = (stem: string) => (rarity.get(stem) ?? Math.log(1 + pool.length)) ** 2;
	const size = (topic: ReadonlySet<string>) =>
		[...topic].reduce((sum, stem) => sum + weight(stem), 0);
	return (left, right) => {
		const [one, other] = [topicOf(left), topicOf(right)];
		const shared = [...one].filter((stem) => other.has(stem));
		const common = shared.reduce((sum, stem) => sum + weight(stem), 0);
		return common === 0 ? 0 : common / Math.sqrt(size(one) * size(other));
	};
}
