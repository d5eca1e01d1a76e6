import type { Candidate } from '../candidate';
import type { Worded } from '../rewording/well-worded';
import { movedPhrases } from './moved-phrases';
import { otherPhrases } from './other-phrases';
import { otherVerbs } from './other-verbs';
import { turnedVoice } from './turned-voice';

/** Says a question or a sentence with a gap differently; undefined where it cannot surely. */
export type Part = (asked: Worded) => Worded | undefined;

/** The order of its parts and the voice of its verb: these read the sentence as it was written. */
const TURNS: readonly Part[] = [turnedVoice, movedPhrases];
/** Everyday words for those of the sentence. */
const WORDS: readonly Part[] = [otherPhrases, otherVerbs];

function said(asked: Candidate, parts: readonly Part[]): Candidate {
	const { body, answer } = asked;
	const worded = parts.reduce<Worded>((before, part) => part(before) ?? before, { body, answer });
	return worded.body === body && worded.answer === answer ? asked : { ...asked, ...worded };
}

/**
 * A question in other words than its sentence's, the furthest from them first, itself last: what repeats
 * the sentence is answered by matching its words, and not by knowing what it says.
 */
export function* inOwnWords(asked: Candidate): Generator<Candidate> {
	const turned = said(asked, TURNS);
	const ways = new Set([said(turned, WORDS), said(asked, WORDS), turned, asked]);
	yield* ways;
}
