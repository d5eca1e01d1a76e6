import { isSoundSubject, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import { isWholePhrase, phraseEnd } from '../phrases';

/** Verbs whose "by" names what brings something about, and not how or by what means someone did it. */
export const CAUSES =
	/^(?:accompany|activate|affect|alter|block|cause|characteri[sz]e|confound|constrain|control|decrease|dominate|drive|elicit|enhance|exacerbate|explain|generate|govern|hamper|hinder|impair|improve|increase|induce|influence|inhibit|limit|mediate|moderate|modulate|predict|prevent|produce|promote|reduce|regulate|shape|stimulate|support|suppress|surround|trigger|weaken|mitigate|inspire|challenge|threaten|reinforce|strengthen)$/u;

/** "by hand", "by means of", "by 5%": no doer. */
const NO_DOER =
	/^(?:means|way|virtue|use|using|hand|mail|mouth|chance|default|design|far|contrast|comparison|weight|volume|itself|themselves|which|that|it|them|its|their)$/u;

/** Who or what does it, behind a "by"; undefined where that may be no doer or its end is not sure. */
export function doerAfter(words: readonly Word[], by: number): Range | undefined {
	const first = words[by + 1];
	if (!first || NO_DOER.test(first.lower) || !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(first.pos))
		return undefined;
	const doer = { from: by + 1, to: phraseEnd(words, by + 1, words.length) };
	const isWhole = isWholePhrase(words, doer) && isSoundSubject(words, doer);
	const next = words[doer.to];
	const isEnd =
		!next ||
		(next.pos === 'ADP' && !/^(?:by|than|to)$/u.test(next.lower)) ||
		next.lower === 'compared';
	return isWhole && isEnd ? doer : undefined;
}

/** Acts whose "by" tells the means more often than who acts: "obtained by analyses". */
export const BY_MEANS =
	/^(?:achieve|assess|calculate|compute|confirm|derive|detect|determine|estimate|evaluate|examine|identify|implement|measure|obtain|perform|solve|test|validate|verify)$/u;
