const AIM =
	/\b(?:in this (?:paper|article|work|study|letter|thesis|survey|report|chapter|research)|this (?:paper|article|work|study|thesis|survey|letter|chapter|research) |(?:the|our) (?:aim|goal|objective|purpose) |we (?:propose|present|introduce|investigate|study|develop|describe|explore|consider|examine|address|aim|show|analy[sz]e)|(?:is|are) (?:proposed|presented|introduced))/i;
const OWN = /\b(?:we|our|us|i|my)\b/i;
const OUTCOME =
	/\b(?:results?|experiments?|experimental|findings?|outperform(?:s|ed)?|demonstrate[sd]?|found that|find that|indicates?|shows? that|showed|achieve[sd]?|evaluation|accuracy|significantly|conclude[sd]?|improves?|improvement)\b/i;
const PROPOSED =
	/\b(?:the proposed|(?:our|proposed) (?:method|model|approach|algorithm|system|framework))\b/i;

/** Cues of one sentence. */
export interface RoleCues {
	readonly aim: boolean;
	readonly own: boolean;
	readonly outcome: boolean;
	readonly proposed: boolean;
}

/** Index of the first sentence that turns to the authors' own aim, voice, outcome, or proposal; −1 for none. */
export type TurningPoints = Readonly<Record<keyof RoleCues, number>>;

/** Which cues the sentence holds. */
export function roleCuesOf(sentence: string): RoleCues {
	return {
		aim: AIM.test(sentence),
		own: OWN.test(sentence),
		outcome: OUTCOME.test(sentence),
		proposed: PROPOSED.test(sentence)
	};
}

/** Where the abstract turns; an outcome counts only after the first sentence and after the aim. */
export function turningPointsOf(cues: readonly RoleCues[]): TurningPoints {
	const aim = cues.findIndex((cue) => cue.aim);
	return {
		aim,
		own: cues.findIndex((cue) => cue.own),
		outcome: cues.findIndex((cue, index) => index > Math.max(0, aim) && cue.outcome),
		proposed: cues.findIndex((cue) => cue.proposed)
	};
}
