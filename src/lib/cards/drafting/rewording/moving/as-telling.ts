import { contentStems } from '$lib/text/stems';
import type { Ask } from '../../ask';
import { isWellPut } from '../../worth-asking';

/** Telling words of a question beside which its gap told no more. */
const LEAST_TOLD = 3;
const SAYS_LITTLE =
	/\bthe study\b(?!['’]s)|\b(?:have|show|provide|use|offer|include|contain|be|obtain|yield|produce|give|reveal|demonstrate|indicate)\?$/u;

/** Put as a question, a gap asks about no less than it did: "what do the old tolls depend on?" */
export const isAsTelling = (ask: Ask): boolean =>
	contentStems(ask.seen).length >= LEAST_TOLD &&
	!SAYS_LITTLE.test(ask.seen) &&
	isWellPut(ask, 'asksAboutNothing');
