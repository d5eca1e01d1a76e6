import { tagWords } from '$lib/extraction/parts-of-speech';
import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';

const REVIEW = /\b(?:systematic(?:ally)? review|meta-?analys[ei]s|literature review)/iu;
const TRIAL =
	/\b(?:patients|participants|subjects|women|men|children|adults|volunteers|infants|students|residents)\b[^.]{0,60}\b(?:were|was)\s(?:\p{L}+\s)?random(?:ly|i[sz]ed)\b/iu;
const SURVEY =
	/\b(?:respondents|questionnaires?\s(?:was|were)\s(?:\p{L}+\s)?(?:sent|mailed|posted)|were surveyed)\b/iu;

/** What the text itself shows the work to be. */
function kindOfWork({ text, citation }: Paper): string {
	if (REVIEW.test(citation.title)) return 'review';
	// A review tells how others drew lots.
	if (REVIEW.test(text)) return 'study';
	if (TRIAL.test(text)) return 'trial';
	return SURVEY.test(text) ? 'survey' : 'study';
}

/** Words of a name that "study" may follow. */
const LONGEST_NAME = 3;
const TIED =
	/\s(?:in|on|of|for|with|without|to|by|among|between|during|after|before|and|or|versus|vs)\s/iu;

/** Asked for with every candidate, of a few parts of one title. */
const labelsOf = onceAPaper(() => new Map<string, string>());

/** "Copper bracelets" alone may stand in any title: "Study of copper bracelets", "Rain barrel study". */
export function asStudyOf(topic: string, paper: Paper): string {
	const labels = labelsOf(paper);
	const label = labels.get(topic) ?? labelled(topic, paper);
	labels.set(topic, label);
	return label;
}

function labelled(topic: string, paper: Paper): string {
	const kind = kindOfWork(paper);
	if (new RegExp(`\\b${kind}\\b`, 'iu').test(topic)) return topic;
	const last = tagWords(topic.toLowerCase()).at(-1);
	const isPlural = last?.isPlural === true || /(?:[^s]s|ing)$/u.test(last?.text ?? '');
	const isName = topic.split(' ').length <= LONGEST_NAME && !TIED.test(topic);
	if (isName && !isPlural) return `${topic} ${kind}`;
	return `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)} of ${lowerOpened(topic, paper)}`;
}

/** "Copper bracelets" → "copper bracelets", where it did not open the title so; "Parkinson's disease" as it is. */
function lowerOpened(topic: string, { text, citation }: Paper): string {
	const first = /^\p{Lu}\p{Ll}+(?=[\s-])/u.exec(topic)?.[0];
	if (first === undefined) return topic;
	// A title that writes each word with a capital keeps them.
	if (/^[\p{L}-]+(?: (?:and|of|or|in|for|the|an?))* \p{Lu}\p{Ll}/u.test(topic)) return topic;
	const plain = new RegExp(`(?<!\\p{L})${first.toLowerCase()}(?!\\p{L})`, 'u');
	return plain.test(citation.title) || plain.test(text)
		? first.toLowerCase() + topic.slice(first.length)
		: topic;
}
