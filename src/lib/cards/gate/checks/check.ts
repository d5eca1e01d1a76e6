import type { CardReading } from '../card-reading';
import type { FaultId } from '../fault';

/** One row of the gate: says in one sentence what is wrong, or nothing. */
export interface Check {
	readonly id: FaultId;
	readonly hard: boolean;
	readonly find: (card: CardReading) => string | undefined;
}
