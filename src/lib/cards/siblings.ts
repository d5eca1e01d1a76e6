import type { CardContent } from './card';

/** Whether two cards of one paper rest on the same words: asked together, one gives the other away. */
export function isSibling(a: CardContent, b: CardContent): boolean {
	const [one, other] = [a.evidence?.span, b.evidence?.span];
	if (!one || !other) return false;
	return one.start < other.end && other.start < one.end;
}
