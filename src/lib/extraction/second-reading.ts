import { verbForm } from './verb-forms';
import { isNominal, type Word } from './word';

/** "the work models the methods", "swallowing lacks the sensitivity": an article follows no noun. */
function isVerbByNext(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const next = words[at + 1];
	if (words[at]?.pos !== 'NOUN') return false;
	// "the accuracy of the new gauges rivals that of the old"
	if (isNominal(before) && next?.lower === 'that' && words[at + 2]?.lower === 'of') return true;
	const isOne = (isNominal(before) && before?.isPlural === false) || before?.form === 'ing';
	return isOne && next?.pos === 'DET';
}

function verbAt(words: readonly Word[], at: number): Partial<Word> | undefined {
	const known = verbForm(words[at]?.lower ?? '');
	if (known?.form !== '3sg' || !isVerbByNext(words, at)) return undefined;
	return { pos: 'VERB', form: known.form, lemma: known.lemma };
}

/** For words that make no clause as they were read: the first that can only be its verb is taken for one. */
export function withSecondReading(words: readonly Word[]): readonly Word[] | undefined {
	for (let at = 1; at < words.length - 1; at++) {
		const verb = verbAt(words, at);
		if (!verb) continue;
		const second = { ...words[at], ...verb, isPlural: false, isAmbiguous: true } as Word;
		return words.map((word, index) => (index === at ? second : word));
	}
	return undefined;
}
