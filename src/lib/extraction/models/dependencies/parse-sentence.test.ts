import { describe, expect, test } from 'vitest';
import { tagWords } from '../../parts-of-speech';
import { advance, initial, isAllowed, isDone, LEFT, RIGHT, SHIFT } from './arc-hybrid';
import { treeOf } from './dependency-model';

/** Each word with its tag and the word it hangs on. */
function told(sentence: string): string[] {
	const words = tagWords(sentence);
	const { tags, heads } = treeOf(words);
	return words.map(
		({ text }, at) => `${text}/${tags[at]} < ${words[heads[at] ?? -1]?.text ?? 'ROOT'}`
	);
}

describe('the tree of a sentence', () => {
	test('subject, helper and object hang on the verb, adjectives on their nouns', () => {
		expect(told('The new salt was measured by two pilots.')).toEqual([
			'The/DT < salt',
			'new/JJ < salt',
			'salt/NN < measured',
			'was/VBD < measured',
			'measured/VBN < ROOT',
			'by/IN < measured',
			'two/CD < pilots',
			'pilots/NNS < by',
			'./. < measured'
		]);
	});

	test('a participle behind a noun hangs on it, and the later verb is the root', () => {
		const tree = told('Pilots treated with tar had fewer scars than the others.');
		expect(tree).toContain('treated/VBN < Pilots');
		expect(tree).toContain('had/VBD < ROOT');
		expect(tree).toContain('Pilots/NNS < had');
	});

	test.each(['', 'tar', '.', ') ) (', 'é́ 漢字 🙂 ±'])('any words have a tree: %s', (text) => {
		const words = tagWords(text);
		const { tags, heads } = treeOf(words);
		expect(tags).toHaveLength(words.length);
		for (const head of heads) expect(head).toBeLessThan(words.length);
	});

	test('every word has one way to the root', () => {
		const words = tagWords(
			'When boats, which were old, sank in spring, crews often swam and lived.'
		);
		const { heads } = treeOf(words);
		for (let word = 0; word < words.length; word++) {
			const way = [word];
			for (let at = heads[word] ?? -1; at >= 0; at = heads[at] ?? -1) way.push(at);
			expect(new Set(way).size).toBe(way.length);
		}
	});
});

test('moves build arcs: the top hangs on the next word, or on the word below it', () => {
	const at = initial(3);
	for (const move of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]) {
		expect(isAllowed(at, move)).toBe(true);
		advance(at, move);
	}
	expect(isDone(at)).toBe(true);
	expect([...at.heads.subarray(0, 3)]).toEqual([1, 3, 1]);
	expect(isAllowed(at, SHIFT)).toBe(false);
	expect(isAllowed(at, RIGHT)).toBe(false);
});
