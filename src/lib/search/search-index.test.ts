import { describe, expect, test } from 'vitest';
import { IndexPart, joinParts, packPart, type SearchDoc } from './index-part';
import { SearchIndex, type OpenPart } from './search-index';

const DOCS: readonly SearchDoc[] = [
	{ key: 'p:ping', text: 'Unintended Misalignment Eva Müller' },
	{
		key: 't:ping',
		text: 'Prefixes guide agents to refuse harmful requests. Linear probes reveal the prefix. They hold.'
	},
	{ key: 'p:c2c', text: 'Cooperate to Compete' },
	{ key: 't:c2c', text: 'Games of negotiation. Refusals of a first deal; a probe of two agents.' },
	{ key: 'c:card', text: 'C2C: how often do humans accept a first deal? 56.3% of the time' },
	{ key: 'p:cjk', text: '深度学习 for GPT-4' }
];

function open(id: string, docs: readonly SearchDoc[], dead: readonly string[] = []): OpenPart {
	const keys = docs.map(({ key }) => key);
	const part = new IndexPart(packPart(docs));
	return { id, keys, part, alive: keys.map((key) => !dead.includes(key)) };
}

function indexOf(...parts: OpenPart[]): SearchIndex {
	const index = new SearchIndex();
	index.setParts(parts);
	return index;
}

function found(index: SearchIndex, query: string): string[] {
	return index.find(query).hits.map(({ key }) => key);
}

describe.each([
	['one part', [open('a', DOCS)]],
	['a part for each document', DOCS.map((doc, at) => open(`${at}`, [doc]))]
])('in %s', (_name, parts) => {
	const index = indexOf(...parts);

	test.each([
		['a title', 'misalignment', ['p:ping']],
		['the beginning of a word', 'cooper', ['p:c2c']],
		['an author without the accent', 'muller', ['p:ping']],
		['an author with it', 'Müller', ['p:ping']],
		['a word of the text', 'linear', ['p:ping']],
		['words of title and text together', 'misalignment probes', ['p:ping']],
		['words of a card', 'humans deal', ['c:card']],
		['a figure', '56.3', ['c:card']],
		['the beginning of a figure', '56', ['c:card']],
		['another form of a word', 'refusal', ['p:c2c', 'p:ping']],
		['an irregular form', 'held', ['p:ping']],
		['a misspelt word', 'negotation', ['p:c2c']],
		['two swapped letters', 'misalignemnt', ['p:ping']],
		['a sign of a script without spaces', '学习', ['p:cjk']],
		['a name with a figure', 'gpt-4', ['p:cjk']],
		['words of which one is nowhere', 'probes zebra', []],
		['a word that only begins like one', 'gamesmanship', []],
		['nothing', ' ', []],
		['signs alone', '%&/', []]
	])('%s is found', (_case, query, expected) => {
		expect(found(index, query)).toEqual(expected);
	});

	test('every form of a word is told, for highlighting', () => {
		expect(index.find('probe').forms).toEqual([['probe', 'probes']]);
	});
});

test('what has the word in its title comes before what has it in its text', () => {
	const index = indexOf(
		open('a', [
			{ key: 't:text', text: 'A study of sleep and memory in adults who sleep well at night.' },
			{ key: 'p:title', text: 'Sleep' },
			{ key: 'p:text', text: 'Rest' }
		])
	);
	expect(found(index, 'sleep')).toEqual(['p:title', 'p:text']);
});

test('a document that changed since is not found by what it said', () => {
	expect(found(indexOf(open('a', DOCS, ['t:ping'])), 'linear')).toEqual([]);
});

test('joined parts find the same, without what is gone', () => {
	const parts = [open('a', DOCS.slice(0, 3)), open('b', DOCS.slice(3), ['c:card'])];
	const keys = parts.flatMap((part) => part.keys.filter((_key, at) => part.alive[at]));
	const joined = new IndexPart(joinParts(parts));
	const index = indexOf({ id: 'joined', keys, part: joined, alive: keys.map(() => true) });
	expect(found(index, 'agents')).toEqual(found(indexOf(...parts), 'agents'));
	expect(found(index, 'humans')).toEqual([]);
	expect(joined.lengths).toHaveLength(5);
});

test('an empty index finds nothing', () => {
	expect(found(indexOf(open('a', [])), 'word')).toEqual([]);
	expect(found(new SearchIndex(), 'word')).toEqual([]);
});

test('a part that is cut off says so instead of finding less', () => {
	const packed = packPart(DOCS);
	expect(() => new IndexPart(packed.subarray(0, packed.length - 9))).toThrow('cut off');
});

test('a thousand words are found in the blocks they stand in', () => {
	const words = Array.from({ length: 1000 }, (_, at) => `w${String(at * 37).padStart(5, '0')}x`);
	const index = indexOf(open('a', [{ key: 'p:all', text: words.join(' ') }]));
	for (const word of words) expect(found(index, word)).toEqual(['p:all']);
	expect(found(index, 'w00001x')).toEqual(['p:all']);
	expect(found(index, 'v')).toEqual([]);
});
