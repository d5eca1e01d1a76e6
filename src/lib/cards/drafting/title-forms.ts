import { contentStems } from '$lib/text/stems';
import { topicOfQuestion } from './question-title';
import { capitalised, cutsOf, laterParts, tellsTitle, tellsWork } from './title-cuts';
import { sentenceTitle } from './title-sentence';

const PARTS =
	/:\s+|:(?=\p{Lu}\p{Ll})|\s?(?:--+|—)\s?|\s[-–]\s|\?\s+(?=\p{L})|\.\s+(?=(?:Is|Are|Does|Do|Can|How|What|An?|Insights|Evidence|Results|Lessons|Findings)\s)|,\s(?=(?:is|are|does|do|can|will) (?:it|they|this|these)\b)/u;

/** Without what stands in brackets, or is left of them; "(18)F" is one word. */
const plainTitle = (title: string): string =>
	title
		// "[Drying of peat]": how indexes print a title that was translated.
		.replace(/^\[(?<whole>[^[\]]+(?:\[[^[\]]*\][^[\]]*)*)\]\.?$/u, '$<whole>')
		.replace(/\s?\([^)]*\)(?=[\s,;:.?]|$)/g, '')
		.replace(/\s\/\p{L}+=.*$/u, '')
		// "[version 2; peer review: 1 approved]", "[corrected]": a publisher's note.
		.replace(/(?<=\S)\s\[[^\][]{3,90}\]\.?$/u, '')
		.replace(/\s+/g, ' ')
		.replace(/^Chapter \d+\s(?=\p{Lu})/u, '')
		.replace(/(?<=^[^[]*)\]\.?$|[.?*\s]+$/gu, '')
		.trim();

/** A question about what stands before it. */
const ASKED = /^(?:is|are|was|were|do|does|did|can|could|may|should|will|has|have|how|what)\b/iu;
/** So many words name a field, and no study in it. */
const BARE = 5;

/** "Sleepwalking: is it a habit?" → "Sleepwalking as a habit"; what is asked of a bare topic tells the study from others. */
function withSecond(first: string, second: string): string {
	if (contentStems(first).length > BARE || second === '') return first;
	const role = /^(?:is|are|was|were) (?:it|this|they|these) (?:really )?(?<role>an? .+)$/iu.exec(
		second
	);
	if (role?.groups) return `${first} as ${role.groups['role']}`;
	if (/^an? /iu.test(second)) return `${first}, ${second.replace(/^A/u, 'a')}`;
	if (!ASKED.test(second)) return `${first} – ${second}`;
	second = second.replace(OF_FIRST, '$<helper> the ');
	if (SAYS_NO_MORE.test(second)) return first;
	const topic = topicOfQuestion(second);
	// "do experts agree?": not read, but given back as it stands.
	const isRead =
		/^\p{L}+ there\s/iu.test(second) || (topic !== undefined && !second.endsWith(topic));
	const opening = contentStems(topic ?? '').slice(0, 2);
	const known = new Set(contentStems(first));
	if (opening.every((stem) => known.has(stem))) return first;
	if (
		topic === undefined ||
		!isRead ||
		/\b(?:these|those|this|its|their|what|whether|how|when|that|who)\b/u.test(topic)
	)
		return first;
	if (/\b(?:study|trial|review|report|survey)$/iu.test(first)) return capitalised(topic);
	return / and /.test(first + topic) ? `${first}, ${topic}` : `${first} and ${topic}`;
}

/** "can its shape be told?": what is asked of the first. */
const OF_FIRST = /^(?<helper>\p{L}+) (?:its|their) (?=\p{L}+ \p{L}+ )/iu;

/** "do they agree?" */
const SAYS_NO_MORE = /^\p{L}+ (?:it|this|that|they|these|we|he|she|you|one|its|their|our)\b/iu;

/** Fewer may be the subject of many works. */
const LEAST_OF_SUBJECT = 3;

/** "Moss shortens fever in lakes" → "Moss and fever in lakes", its subject where that tells the work, all of it. */
function formsOfPhrase(phrase: string): readonly string[] {
	const sentence = sentenceTitle(phrase);
	if (!sentence) return cutsOf(phrase);
	const { subject, topic } = sentence;
	const isLonger = (form: string) => form.split(' ').length > subject.split(' ').length + 2;
	return [
		...(topic === undefined ? [] : cutsOf(capitalised(topic))),
		...(contentStems(subject).length >= LEAST_OF_SUBJECT ? [subject] : []),
		...cutsOf(phrase).filter(isLonger)
	];
}

/** Content words by which the part before a colon is known again. */
const LEAST_OF_HEAD = 2;

/** What a title may be called by, the best first: whole, cut where it ends well, by what tells most of it. */
export function titleForms(title: string): readonly string[] {
	const plain = plainTitle(title);
	const [first = plain, ...others] = plain.split(PARTS).map((part) => part.trim());
	const second = others[0] ?? '';
	const asked = topicOfQuestion(first);
	// "Will you still sail tomorrow?" tells no topic.
	const topic = asked !== undefined && second !== '' && !tellsWork(asked) ? undefined : asked;
	const head = topic === undefined ? first : capitalised(topic);
	const joined = topic === undefined ? withSecond(first, second) : head;
	const parts = [
		...(joined === head ? [] : cutsOf(joined)),
		...formsOfPhrase(head).filter((form) => joined === head || tellsWork(form)),
		...laterParts(head, plain)
	];
	const isOther = second !== '' && !ASKED.test(second) && tellsTitle(second, plain);
	// "Salt to sugar: …": a head that says little tells its work better than no form at all.
	const isHead = second !== '' && contentStems(head).length >= LEAST_OF_HEAD;
	return [
		...new Set([
			...parts,
			...(isOther ? cutsOf(capitalised(second)) : []),
			...(isHead ? [head] : [])
		])
	];
}
