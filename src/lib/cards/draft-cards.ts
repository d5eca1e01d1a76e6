import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import type { CardContent, CardDraft } from './card';
import { answerOf, promptOf } from './card';
import type { Candidate, Pattern } from './drafting/candidate';
import { contentFor } from './drafting/content';
import { handlesFor } from './drafting/handle';
import { askEffect, askObject, askSubject } from './drafting/patterns/clauses';
import { hidePhrase } from './drafting/patterns/gaps';
import { askMadeThing, askNames } from './drafting/patterns/naming';
import { askHowMany, hideValue } from './drafting/patterns/numbers';
import { scoreOf } from './drafting/rank';
import { selectDrafts, type RankedDraft } from './drafting/select';
import { toSource } from './drafting/sources';
import { gateCard } from './gate/gate-card';

const PATTERNS: readonly Pattern[] = [
	askObject,
	askSubject,
	askEffect,
	askMadeThing,
	askHowMany,
	hideValue,
	hidePhrase
];

function candidatesFor(finding: Finding): Candidate[] {
	if (finding.named) return askNames(finding);
	const source = toSource(finding);
	return source ? PATTERNS.flatMap((pattern) => pattern(source)) : [];
}

/** The first wording, by handle, that the gate lets through. */
function pass(paper: Paper, wordings: readonly CardContent[], handles: readonly string[]) {
	for (const content of wordings) {
		const report = gateCard(content, { paper, handles });
		if (report.passed)
			return {
				content,
				softFaults: report.faults.filter((fault) => !fault.hard).map((fault) => fault.id)
			};
	}
	return undefined;
}

function rankedDrafts(paper: Paper, findings: readonly Finding[]): RankedDraft[] {
	const handles = handlesFor(paper, findings);
	const names = handles.map((handle) => handle.text);
	return findings.flatMap(candidatesFor).flatMap((candidate) => {
		const passed = pass(paper, contentFor(paper, candidate, handles), names);
		if (!passed) return [];
		const { content, softFaults } = passed;
		const score =
			scoreOf(candidate, promptOf(content), answerOf(content)) - 0.05 * softFaults.length;
		return [{ candidate, draft: { ...content, score: Math.max(0, score), softFaults } }];
	});
}

/** Few cards, best first: each gated, none padded, none asking what another asks. */
export function draftCards(
	paper: Paper,
	findings: readonly Finding[],
	options: { max?: number } = {}
): CardDraft[] {
	const drafts = selectDrafts(paper, rankedDrafts(paper, findings));
	return drafts.slice(0, options.max ?? drafts.length);
}
