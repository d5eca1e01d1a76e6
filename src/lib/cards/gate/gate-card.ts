import type { CardContent } from '../card';
import { type CardReading, type GateContext, readCard } from './card-reading';
import { findLostBound } from './checks/bounds-kept';
import type { Check } from './checks/check';
import { findCoinToss } from './checks/coin-toss';
import { findTurnedComparison } from './checks/comparison-order';
import { findDangling } from './checks/dangling';
import { findMiscounted } from './checks/counted-thing';
import { findTurnedDirection } from './checks/directions-kept';
import { findDuplicate } from './checks/duplicate';
import { findUngroundedAnswer } from './checks/grounded-answer';
import { findUngroundedNumber } from './checks/grounded-numbers';
import { findAddedHedge } from './checks/hedges-added';
import { findLostHedge } from './checks/hedges-kept';
import { findUnknownName } from './checks/known-names';
import { findLeak } from './checks/leak';
import { findNameless } from './checks/names-work';
import { findChangedNegation } from './checks/negations-kept';
import { findManyAsks } from './checks/one-ask';
import { findOddQuote } from './checks/quote-shape';
import { findChangedOrder } from './checks/order-kept';
import { findPutInPlace } from './checks/put-in-place';
import { findUnrealEvidence } from './checks/real-evidence';
import { findUnrendered } from './checks/renders';
import { findWrongSide } from './checks/right-side';
import { findWidenedScope } from './checks/scope-kept';
import { findTooLong } from './checks/short';
import { findSwappedName } from './checks/swapped-names';
import { findTrivia } from './checks/trivia';
import { findLostUnit } from './checks/units-kept';
import { findWrongDoer } from './checks/wrong-doer';
import type { Fault } from './fault';

export type { GateContext } from './card-reading';

export interface GateReport {
	/** No hard fault. */
	readonly passed: boolean;
	readonly faults: readonly Fault[];
}

/** In the order in which a reader is told. */
const CHECKS: readonly Check[] = [
	{ id: 'A1', hard: true, find: findUnrealEvidence },
	{ id: 'A2', hard: true, find: findUngroundedNumber },
	{ id: 'A2', hard: true, find: findUnknownName },
	{ id: 'A2', hard: true, find: findSwappedName },
	{ id: 'A2', hard: true, find: findWrongDoer },
	{ id: 'A2', hard: true, find: findWrongSide },
	{ id: 'A2', hard: true, find: findMiscounted },
	{ id: 'A2', hard: true, find: findPutInPlace },
	{ id: 'A2', hard: true, find: findChangedOrder },
	{ id: 'A3', hard: true, find: findUngroundedAnswer },
	{ id: 'A4', hard: true, find: findLeak },
	{ id: 'A5', hard: true, find: findNameless },
	{ id: 'A6', hard: true, find: findDangling },
	{ id: 'A7', hard: false, find: findTooLong },
	{ id: 'A8', hard: true, find: findManyAsks },
	{ id: 'A9', hard: false, find: findCoinToss },
	{ id: 'A10', hard: false, find: findTrivia },
	{ id: 'A11', hard: true, find: findLostUnit },
	{ id: 'A12', hard: true, find: findLostBound },
	{ id: 'A12', hard: true, find: findChangedNegation },
	{ id: 'A12', hard: true, find: findLostHedge },
	{ id: 'A12', hard: true, find: findAddedHedge },
	{ id: 'A12', hard: true, find: findWidenedScope },
	{ id: 'A12', hard: true, find: findTurnedDirection },
	{ id: 'A12', hard: true, find: findTurnedComparison },
	{ id: 'A13', hard: false, find: findDuplicate },
	{ id: 'A14', hard: false, find: findOddQuote },
	{ id: 'A15', hard: false, find: findUnrendered }
];

/** They refuse most for least: first in line where one fault is enough. */
const QUICK = new Set([findLeak, findDangling, findManyAsks]);
const HARD = CHECKS.filter(({ hard }) => hard).sort(
	(left, right) => Number(QUICK.has(right.find)) - Number(QUICK.has(left.find))
);
const SOFT = CHECKS.filter(({ hard }) => !hard);

function faultsBy(checks: readonly Check[], card: CardReading): Fault[] {
	return checks.flatMap(({ id, hard, find }): Fault[] => {
		const reason = find(card);
		return reason === undefined ? [] : [{ id, hard, reason }];
	});
}

/** Holds a card against the paper it comes from: every fault, at most one of a check. */
export function gateCard(content: CardContent, context: GateContext): GateReport {
	const faults = faultsBy(CHECKS, readCard(content, context));
	return { passed: !faults.some((fault) => fault.hard), faults };
}

/** The soft faults of a card that passes; for one that does not, at its first hard fault, nothing. */
export function softFaultsIfPassed(
	content: CardContent,
	context: GateContext
): Fault[] | undefined {
	const card = readCard(content, context);
	return HARD.some(({ find }) => find(card) !== undefined) ? undefined : faultsBy(SOFT, card);
}
