import { jaccard } from '$lib/text/stems';
import { answerOf, type CardContent, promptOf } from '../../card';
import type { CardReading } from '../card-reading';
import { readText } from '../reading';

/** From this stem overlap on, two cards ask the same. */
const SAME = 0.7;

/** A13: no card of the library asks the same. */
export function findDuplicate(card: CardReading): string | undefined {
	if (card.others.length === 0) return undefined;
	const own = stemsOfCard(card.content);
	const twin = card.others.find(
		(other) => other !== card.content && jaccard(own, stemsOfCard(other)) >= SAME
	);
	return twin && `Another card asks nearly the same: “${promptOf(twin)}”.`;
}

const stems = new WeakMap<CardContent, ReadonlySet<string>>();

function stemsOfCard(content: CardContent): ReadonlySet<string> {
	const known = stems.get(content);
	if (known) return known;
	const own = readText(`${promptOf(content)} ${answerOf(content)}`).stems;
	stems.set(content, own);
	return own;
}
