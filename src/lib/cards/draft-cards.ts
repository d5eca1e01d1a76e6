import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import type { CardContent, CardDraft } from './card';
import { answerOf, promptOf } from './card';
import type { Candidate, Pattern } from './drafting/candidate';
import { contentFor } from './drafting/content';
import { handlesFor } from './drafting/handle';
import { askEffect, askObject, askSubject, isEmptyAct } from './drafting/patterns/clauses';
import { hidePhrase } from './drafting/patterns/gaps';
import { askMadeThing, askNames } from './drafting/patterns/naming';
import { askHowMany, hideValue } from './drafting/patterns/numbers';
import {
	askChange,
	askComparison,
	askSameness,
	askWhatThereWas
} from './drafting/patterns/outcomes';
import { scoreOf } from './drafting/rank';
import { selectDrafts, type RankedDraft } from './drafting/select';
import { toSource } from './drafting/sources';
import { isWorthAsking } from './drafting/worth-asking';
import { gateCard } from './gate/gate-card';

const PATTERNS: readonly Pattern[] = [
	askObject,
	askSubject,
	askEffect,
	askChange,
	askComparison,
	askSameness,
	askWhatThereWas,
	askMadeThing,
	askHowMany,
	hideValue,
	hidePhrase
];

const NUMBER_PATTERNS: readonly Pattern[] = [askHowMany, hideValue];

export function candidatesFor(finding: Finding): Candidate[] {
	if (finding.named) return askNames(finding);
	const source = toSource(finding);
	if (!source) return [];
	const patterns = isEmptyAct(source) ? NUMBER_PATTERNS : PATTERNS;
	return patterns.flatMap((pattern) => pattern(source));
}

interface Wording {
	readonly candidate: Candidate;
	readonly contents: readonly CardContent[];
	readonly score: number;
	readonly preview: CardContent;
}

/** The first wording, by handle, that the gate lets through. */
function passed(
	wording: Wording,
	context: { paper: Paper; handles: readonly string[] }
): RankedDraft | undefined {
	for (const content of wording.contents) {
		const { passed: isSound, faults } = gateCard(content, context);
		if (!isSound) continue;
		const softFaults = faults.filter((fault) => !fault.hard).map((fault) => fault.id);
		const score = Math.max(0, wording.score - SOFT_FAULT_COST * softFaults.length);
		return { candidate: wording.candidate, draft: { ...content, score, softFaults } };
	}
	return undefined;
}

const SOFT_FAULT_COST = 0.05;

function wordingsOf(
	paper: Paper,
	findings: readonly Finding[]
): { wordings: Wording[]; handles: string[] } {
	const handles = handlesFor(paper, findings);
	const candidates = findings
		.flatMap(candidatesFor)
		.filter((candidate) => isWorthAsking(candidate, paper));
	const wordings = candidates.flatMap((candidate): Wording[] => {
		const contents = contentFor(paper, candidate, handles);
		const first = contents[0];
		return first
			? [
					{
						candidate,
						contents,
						preview: first,
						score: scoreOf(candidate, promptOf(first), answerOf(first))
					}
				]
			: [];
	});
	return { wordings, handles: handles.map((handle) => handle.text) };
}

/** Few cards, best first: each gated, none padded, none asking what another asks. */
export function draftCards(
	paper: Paper,
	findings: readonly Finding[],
	options: { max?: number } = {}
): CardDraft[] {
	const { wordings, handles } = wordingsOf(paper, findings);
	const drafts = selectDrafts(paper, wordings, (wording) => passed(wording, { paper, handles }));
	return drafts.slice(0, options.max ?? drafts.length);
}
