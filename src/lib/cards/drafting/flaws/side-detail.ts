import type { Ask } from '../ask';

/** The sentence says that this is what came out. */
const TELLS_OUTCOME =
	/\b(?:we|results?|experiments?|analys[ei]s|findings|evaluations?|simulations?)\b[^.]{0,80}\b(?:find|found|show|shows|showed|demonstrate|demonstrates|demonstrated|reveal|reveals|revealed|observe|observed|indicate|indicates|suggest|suggests|uncover|discover|prove|achieve|achieves|outperform|outperforms|conclude)\b/iu;

/** A gap in a sentence that tells neither what the authors did nor what came out: how a thing works inside. */
export function isSideDetail({ candidate, hidden, quote }: Ask): boolean {
	const { finding, pattern, type } = candidate;
	if (type === 'number' || pattern !== 'gap' || finding.isOwnAct || finding.named) return false;
	if (finding.role === 'results' || finding.role === 'conclusions') return false;
	if (finding.kind !== 'method' || TELLS_OUTCOME.test(quote)) return false;
	// A name's own doings are what the paper is about.
	return !/[\p{Lu}\d]/u.test(`${hidden}${finding.statement.slice(1)}`);
}
