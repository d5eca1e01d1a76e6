import type { Finding } from '../src/lib/extraction/finding';

/** A finding that states this, and nothing else told about it. */
export function statedFinding(statement: string, parts: Partial<Finding> = {}): Finding {
	return {
		kind: 'conclusion',
		statement,
		isOwnAct: statement.startsWith('we '),
		measurements: [],
		role: 'results',
		negated: false,
		hedged: false,
		evidence: [],
		confidence: 0.8,
		...parts
	};
}
