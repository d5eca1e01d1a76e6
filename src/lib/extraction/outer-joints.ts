import { isBalanced } from './clause';

/** Words on both sides, in characters, of a colon or semicolon that may part clauses. */
const SHORTEST_BEFORE = 15;
const SHORTEST_AFTER = 20;

/** Cut at a joint wherever that stands in no brackets: "(95% CI 2 to 4; fitted)" stays whole. */
export function splitOutside(text: string, joint: RegExp): string[] {
	const parts: string[] = [];
	let start = 0;
	for (const match of text.matchAll(joint)) {
		if (!isBalanced(text.slice(start, match.index))) continue;
		parts.push(text.slice(start, match.index));
		start = match.index + match[0].length;
	}
	return [...parts, text.slice(start)];
}

/** The first colon, dash or semicolon that stands in no brackets. */
export function outerJoint(text: string): { before: string; after: string } | undefined {
	for (const joint of text.matchAll(/(?::|\s--|;)\s(?=\S)/g)) {
		const before = text.slice(0, joint.index);
		const after = text.slice(joint.index + joint[0].length);
		if (before.length < SHORTEST_BEFORE || !isBalanced(before)) continue;
		return after.length < SHORTEST_AFTER ? undefined : { before, after };
	}
	return undefined;
}
