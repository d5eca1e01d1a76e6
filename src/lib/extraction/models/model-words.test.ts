import { expect, test } from 'vitest';
import { modelWords } from './model-words';

test.each([
	['We propose BERT-like models.', ['we', 'propose', 'bert-like', 'models', '.']],
	['It rose by 12.5% in 2019', ['it', 'rose', 'by', '0%', 'in', '0000']],
	['1,100 of 3 and 0.5', ['0', 'of', '0', 'and', '0.0']],
	['( @ % ) of @ patients', ['(', '0', '%', ')', 'of', '0', 'patients']],
	['mail me@home.org', ['mail', 'me', '@', 'home', '.', 'org']],
	['ﬁnding', ['finding']],
	['', []]
])('%s is seen as %j', (sentence, words) => {
	expect(modelWords(sentence)).toEqual(words);
});
