import type { CardContent } from '$lib/cards/card';
import { gateCard } from '$lib/cards/gate/gate-card';
import type { Paper } from '$lib/papers/paper';

/** What to look at again in a card of the paper, one sentence each; advice, never a bar. */
export function adviceFor(content: CardContent, paper: Paper): readonly string[] {
	return gateCard(content, { paper, handles: [] }).faults.map((fault) => fault.reason);
}
