import { verbForm } from '$lib/extraction/verb-forms';
import type { Ask } from '../ask';

/** What was done or seen with something. */
const PASSIVE =
	/\b(?:was|were)\s(?:(?:not|only|also|both|all|then|first|\p{L}+ly)\s)*(?<act>\p{L}+)\b(?!\sto (?:be|have)\b)/gu;
/** What became of something, and by what: that is a finding. */
const BECOMES =
	/^(?:associated|correlated|linked|related|increased|decreased|reduced|improved|elevated|lowered|raised|enhanced|inhibited|suppressed|influenced|affected|altered|modulated|regulated|upregulated|downregulated|mediated|predicted|explained|caused|attributed|driven|induced|prolonged|shortened|impaired|blocked|prevented|delayed|accelerated|accompanied|preceded|followed|preferred|outperformed|activated|hampered|hindered|dominated|characteri[sz]ed|motivated|triggered|restored|abolished|doubled|halved|based|built|composed|trained)$/u;
/** What the text goes on to tell: "results are summarized along with […]". */
const TOLD =
	/\b(?:is|are)\s(?:(?:also|then|first|\p{L}+ly)\s)*(?:described|summari[sz]ed|provided|discussed|reviewed|outlined|presented|illustrated|highlighted|sketched|surveyed|reported|explained|listed)\b/u;
/** Where a clause of its own begins. */
const NEXT_CLAUSE =
	/,\s(?=(?:\p{L}+ly\s)?\p{L}+ing\b|which\b|who\b|where\b|with\b|but\b|and\b)|\b(?:that|which|because|when|while|whereas|whether|but)\b/u;

const isReported = (clause: string) => {
	const act = [...clause.matchAll(PASSIVE)].at(-1)?.groups?.['act'] ?? '';
	const form = verbForm(act)?.form ?? '';
	return /^(?:ed|participle|past)$/.test(form) && !BECOMES.test(act);
};

/** "owls were compared with […]", "lice were seen on […]": done or seen on the way. */
function isPassedBy({ before, after }: Ask): boolean {
	const clause = before.split(NEXT_CLAUSE).at(-1) ?? '';
	if (TOLD.test(clause)) return true;
	if (/\b(?:was|were)\s/u.test(clause)) return isReported(clause);
	// "[adult owls] were compared with crows"
	return !clause.includes(' ') && isReported(after.split(NEXT_CLAUSE)[0] ?? '');
}

const AIM = /\bthe (?:study|paper|review|analysis) (?:\p{L}+ly |also |first )?(?<act>\p{L}+)/u;
const MAKES =
	/^(?:develop|introduce|propose|present|design|create|build|construct|devise|make|show|find|prove|demonstrate|establish|reveal|train|derive)$/;

/** "the study examines […] of owls", "it hypothesizes that […]": what was looked at, before anything came out. */
function isLookedAt({ seen, before, candidate: { finding } }: Ask): boolean {
	const act = AIM.exec(seen)?.groups?.['act'];
	if (finding.role !== 'objective' || act === undefined) return false;
	// "the study asks whether owls can learn […]": the question is the point.
	if (/\bwhether\b/u.test(before)) return false;
	return !MAKES.test(verbForm(act)?.lemma ?? act);
}

/** "in [the regular classroom]", "for [the unlabeled data]": a thing that was there all along. */
const KNOWN_THING =
	/^the (?!same\b|whole\b|entire\b|most\b|first\b|last\b|\p{L}+est\b)(?:\p{Ll}[\p{Ll}-]*\s)?\p{Ll}[\p{Ll}-]*$/u;
const AFTER_PREPOSITION =
	/\b(?:in|on|at|for|of|to|with|by|from|over|above|below|during|between|into) $/u;

/** Named on the way by a sentence that is about something else. */
export function isToldInPassing(ask: Ask): boolean {
	if (!ask.isCloze || ask.candidate.type === 'number' || ask.candidate.finding.named) return false;
	if (AFTER_PREPOSITION.test(ask.before) && KNOWN_THING.test(ask.hidden)) return true;
	return isLookedAt(ask) || isPassedBy(ask);
}
