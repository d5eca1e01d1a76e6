/** Ids of the checks a card goes through, as the reader meets them in a draft's faults. */
export type FaultId =
	| 'A1'
	| 'A2'
	| 'A3'
	| 'A4'
	| 'A5'
	| 'A6'
	| 'A7'
	| 'A8'
	| 'A9'
	| 'A10'
	| 'A11'
	| 'A12'
	| 'A13'
	| 'A14'
	| 'A15';

export interface Fault {
	readonly id: FaultId;
	/** A card with a hard fault is never shown as a draft. */
	readonly hard: boolean;
	/** One plain sentence for the reader. */
	readonly reason: string;
}
