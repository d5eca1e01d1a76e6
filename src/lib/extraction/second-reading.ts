import { verbForm } from './verb-forms';
import { isNominal, type Word } from './word';

/** "the work models the methods", "swallowing lacks the sensitivity": an article follows no noun. */
function isVerbByNext(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const next = words[at + 1];
	if (words[at]?.pos !== 'NOUN') return false;
	// "the accuracy of the new gauges rivals that of the old"
	if (isNominal(before) && next?.lower === 'that' && words[at + 2]?.lower === 'of') return true;
	const isOne =
		(isNominal(before) && before?.isPlural === false) ||
		before?.form === 'ing' ||
		// "tar at 5% increases the"
		/%$/u.test(before?.text ?? '');
	return isOne && next?.pos === 'DET';
}

function verbAt(words: readonly Word[], at: number): Partial<Word> | undefined {
	const known = verbForm(words[at]?.lower ?? '');
	if (known?.form !== '3sg' || !isVerbByNext(words, at)) return undefined;
	return { pos: 'VERB', form: known.form, lemma: known.lemma };
}

/** "raised arterial flow in A", "pressed with a film cover": after a quality or one thing no base form is finite. */
function isNounByPlace(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (word?.pos !== 'VERB' || word.form !== 'base' || !verbForm(word.lower)?.maybeNoun)
		return false;
	const isOne = before?.pos === 'ADJ' || (isNominal(before) && before?.isPlural === false);
	return isOne && /^(?:ADP|PUNCT|CCONJ|AUX|VERB)$/u.test(next?.pos ?? 'PUNCT');
}

/** For words that make no clause as they were read: the first that can only be its verb is taken for one, or else what can be none for nouns. */
export function withSecondReading(words: readonly Word[]): readonly Word[] | undefined {
	for (let at = 1; at < words.length - 1; at++) {
		const verb = verbAt(words, at);
		if (!verb) continue;
		const second = { ...words[at], ...verb, isPlural: false, isAmbiguous: true } as Word;
		return words.map((word, index) => (index === at ? second : word));
	}
	if (!words.some((_, at) => isNounByPlace(words, at))) return undefined;
	return words.map((word, at): Word => {
		if (!isNounByPlace(words, at)) return word;
		const { text, lower, span } = word;
		return { text, lower, span, pos: 'NOUN', lemma: lower, isPlural: false, isAmbiguous: true };
	});
}
