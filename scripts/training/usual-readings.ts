import { NOUN_OR_VERB } from '$lib/extraction/lexicon/verbs';
import { thirdPerson } from '$lib/extraction/verb-forms';
import { tokenize } from '$lib/text/tokens';

/** How often a form stood where only a noun or only a verb stands, and how often at all. */
export interface Reading {
	readonly word: string;
	readonly count: number;
	readonly asNoun: number;
	readonly asVerb: number;
}

const set = (list: string) => new Set(list.split(' '));

const OPENS_OBJECT = set('the a an its their our that us them it these this both each whether how');
const SUBJECT = set('it which that who he she this also not often always');
const OPENS_PLURAL = set(
	'these those many several two three four all of different various such our their its other both some few multiple more new for with in by and'
);
const AFTER_PLURAL = set('of are were have that which and , . for with in used');
const OPENS_NOUN = set('the a an this that these those its their our each any no some all both');
const AFTER_NAME = set('of . , and is was are were');
const OPENS_ACT = set('by for of in while when ,');

type Place = (before: string, after: string) => 'noun' | 'verb' | undefined;

/** "functions", "samples": third person or plural. */
const ofPlural: Place = (before, after) => {
	const isArticle = before === 'the' || OPENS_PLURAL.has(before);
	if (SUBJECT.has(before) || (OPENS_OBJECT.has(after) && !isArticle)) return 'verb';
	return OPENS_PLURAL.has(before) || AFTER_PLURAL.has(after) ? 'noun' : undefined;
};

/** "clustering", "leading": the name of a thing or an act. */
const ofName: Place = (before, after) => {
	if (OPENS_OBJECT.has(after)) return 'verb';
	if (OPENS_NOUN.has(before)) return 'noun';
	return AFTER_NAME.has(after) && !OPENS_ACT.has(before) ? 'noun' : undefined;
};

function count(texts: Iterable<string>, place: Place, isMeant: (word: string) => boolean) {
	const seen = new Map<string, { count: number; noun: number; verb: number }>();
	for (const text of texts) {
		const words = tokenize(text).map((token) => token.text.toLowerCase());
		words.forEach((word, at) => {
			if (!isMeant(word)) return;
			const tally = seen.get(word) ?? { count: 0, noun: 0, verb: 0 };
			tally.count++;
			const reading = place(words[at - 1] ?? '', words[at + 1] ?? '');
			if (reading) tally[reading]++;
			seen.set(word, tally);
		});
	}
	return [...seen].map(([word, tally]): Reading => ({
		word,
		count: tally.count,
		asNoun: tally.noun,
		asVerb: tally.verb
	}));
}

/** Share of verbs among the places that tell; one place more for the noun, so that few prove nothing. */
export const verbShare = ({ asNoun, asVerb }: Reading) => asVerb / (asNoun + asVerb + 1);

const FORMS = new Set([...NOUN_OR_VERB].map((lemma) => thirdPerson(lemma)));

/** Forms that could be third person, by how seldom they are; of those met often enough. */
export function pluralReadings(texts: Iterable<string>, least: number): Reading[] {
	const readings = count(texts, ofPlural, (word) => FORMS.has(word));
	return sorted(readings, least);
}

/** Words in "-ing", the surest names of things first. */
export function nameReadings(texts: Iterable<string>, least: number): Reading[] {
	const readings = count(texts, ofName, (word) => /^[a-z-]{3,}ing$/.test(word));
	return sorted(readings, least);
}

function sorted(readings: readonly Reading[], least: number): Reading[] {
	return readings
		.filter((reading) => reading.count >= least)
		.sort((left, right) => verbShare(left) - verbShare(right) || right.count - left.count);
}
