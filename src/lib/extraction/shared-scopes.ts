import { textOfRange, type Clause } from './clause';

/** "Among sailors, A rose and B fell": B fell among sailors too. */
export function sharedLead(clause: Clause): string {
	const isPlace = clause.words[0]?.pos === 'ADP' && clause.words[1]?.form !== 'ing';
	return isPlace && clause.lead.to > 0 ? `${textOfRange(clause, clause.lead)} ` : '';
}

/** Of whom or when it holds: "in old owls, ", "after the long rains, ". */
const SCOPE =
	/^(?<place>in|among|for|during|after|within|on|under|across|compared) (?!(?:this|these|our|the (?:present|current|study|first|second|third|one|other)|addition|contrast|conclusion|general|summary|total|particular|fact|order|(?:19|20)\d\d)\b)\p{L}[^,]*,?\s/iu;

/** What stands in front holds for the second half of a sentence too, unless that has a place of its own. */
export function scopeFor(second: string, clause: Clause): string {
	const { words, lead, subject } = clause;
	if (lead.to === 0) return '';
	const inFront = `${textOfRange(clause, lead).replace(/[,\s]+$/u, '')}, `;
	const place = SCOPE.exec(inFront)?.groups?.['place']?.toLowerCase();
	const isOurs = /^we$/i.test(words[subject.from]?.text ?? '');
	if (place === undefined || isOurs) return '';
	// "shorter than in the north": a place that it is held against, and none of its own.
	const ownPlace = new RegExp(`(?<!\\bthan )\\b(?:${place}|in|among|for)\\b`, 'iu');
	return ownPlace.test(second) ? '' : inFront;
}
