import { CHANGED_QUALITY } from './lexicon/past-tenses';
import { isNominal, type Word } from './word';

/** Says too little without its infinitive. */
const HALF_VERB = /^(?:fail|tend|seem|appear|manage|struggle)$/;

/** Where the verb group ends that starts here: "does not prevent", "is able to prevent", "fails to prevent". */
export function verbEnd(words: readonly Word[], start: number): number {
	const end = plainEnd(words, start);
	return infinitiveEnd(words, end) ?? end;
}

/** Behind the verb that "is able to" or "fails to" leads to. */
function infinitiveEnd(words: readonly Word[], end: number): number | undefined {
	const last = words[end - 1];
	let at = end;
	if (last?.pos !== 'VERB' || !HALF_VERB.test(last.lemma)) {
		if (!/^(?:is|are|was|were|be|been|not)$/.test(last?.lower ?? '')) return undefined;
		if (words[at]?.pos === 'ADV') at++;
		if (!/^(?:able|unable)$/.test(words[at]?.lower ?? '')) return undefined;
		at++;
	}
	if (words[at]?.pos !== 'PART') return undefined;
	at++;
	while (words[at]?.pos === 'ADV') at++;
	return words[at]?.pos === 'VERB' && words[at]?.form === 'base' ? at + 1 : undefined;
}

/** "increased salt levels": a quality of the noun behind it. */
export function isQualityAt(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return (
		CHANGED_QUALITY.test(words[at]?.lower ?? '') &&
		(isNominal(next) || /^(?:ADJ|NUM)$/.test(next?.pos ?? ''))
	);
}

/** Where what stands before a verb ends, its manner left out: "the crews slowly and surely rowed". */
export function mannerStart(words: readonly Word[], at: number): number {
	let start = at;
	const joins = () =>
		words[start - 1]?.pos === 'CCONJ' && words[start - 2]?.pos === 'ADV' && start < at;
	while (words[start - 1]?.pos === 'ADV' || joins()) start--;
	// "the chance of floating away was": it belongs to what is done.
	while (
		/^(?:ahead|apart|aside|away|back|down|off|out|together|up)$/.test(words[start]?.lower ?? '') &&
		start < at
	)
		start++;
	// "tar once daily is": how often it is given.
	while (/^(?:once|twice|daily|weekly)$/.test(words[start]?.lower ?? '') && start < at) start++;
	return isHowGiven(words, start, at) ? start + 1 : start;
}

/** What is done to a thing in some way: "tar applied hotly was". */
const GIVEN = /^(?:administered|applied|delivered|given|infused|injected|measured|treated|used)$/;
/** "tar used markedly slows": so does the slowing. */
const OF_DEED =
	/^(?:significantly|markedly|substantially|considerably|greatly|slightly|strongly|clearly|consistently|generally|usually|typically|commonly|frequently|rapidly|gradually|dramatically|effectively|successfully|potently|completely|partially|partly|selectively|similarly|subsequently|initially|finally|statistically|progressively|differentially|respectively|only|directly)$/;

/** "tar applied | hotly was": how it was applied, and not how it was. */
function isHowGiven(words: readonly Word[], start: number, at: number): boolean {
	const [deed, how] = [words[start - 1]?.lower ?? '', words[start]?.lower ?? ''];
	return start < at && GIVEN.test(deed) && how.endsWith('ly') && !OF_DEED.test(how);
}

/** "can quickly and surely row": the joint of two manners; "is soon and" ends there. */
const joinsManners = (words: readonly Word[], at: number) =>
	words[at]?.pos === 'CCONJ' &&
	[at - 1, at + 1].every((beside) => /ly$/.test(words[beside]?.lower ?? '')) &&
	[at - 1, at + 1].every((beside) => words[beside]?.pos === 'ADV') &&
	words[at + 2]?.pos === 'VERB';

function plainEnd(words: readonly Word[], start: number): number {
	let end = start + 1;
	if (words[start]?.pos !== 'AUX') return end;
	for (let at = end; at < words.length; at++) {
		const word = words[at];
		if (word?.pos === 'ADV') continue;
		if (joinsManners(words, at)) continue;
		if (word?.pos === 'AUX' && /^(?:be|been|have|being)$/.test(word.lower)) end = at + 1;
		// "had improved grip": what they had; "had improved the grip" is what they did.
		else if (words[at - 1]?.lower === 'had' && isQualityAt(words, at)) break;
		// "had better sleep": nobody has done so.
		else if (word?.form === 'base' && /^ha[ds]$/.test(words[end - 1]?.lower ?? '')) break;
		else if (word?.pos === 'VERB' && word.form !== '3sg' && word.form !== 'past') {
			// "is teaching" goes on; "has training data" does not.
			const progressive =
				word.form !== 'ing' || /^(?:is|are|was|were|be|been)$/.test(words[end - 1]?.lower ?? '');
			return progressive ? at + 1 : end;
		} else break;
	}
	// "are not", "is often": the negation belongs to the verb, other adverbs to what follows.
	while (/^(?:not|never)$/.test(words[end]?.lower ?? '')) end++;
	return end;
}
