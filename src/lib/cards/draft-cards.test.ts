import { describe, expect, test } from 'vitest';
import { extractFindings } from '$lib/extraction/extract-findings';
import { abstractPaper } from '../../../tests/abstract-paper';
import { answerOf, promptOf } from './card';
import { candidatesFor, draftCards } from './draft-cards';
import { contentFor } from './drafting/content';
import { handlesFor } from './drafting/handle';
import { gateCard } from './gate/gate-card';

function cardsOf(title: string, text: string): string[] {
	const paper = abstractPaper(title, text, 2024);
	return draftCards(paper, extractFindings(paper)).map(
		(draft) => `${promptOf(draft)} => ${answerOf(draft)}`
	);
}

/** Every card that could be chosen: which of them are is a matter of odds. */
function possibleCards(title: string, text: string): string[] {
	const paper = abstractPaper(title, text, 2024);
	const findings = extractFindings(paper);
	const handles = handlesFor(paper, findings);
	const context = { paper, handles: handles.map((handle) => handle.text) };
	return findings
		.flatMap(candidatesFor)
		.flatMap((candidate) => [...contentFor(paper, candidate, handles)])
		.filter((content) => gateCard(content, context).passed)
		.map((content) => `${promptOf(content)} => ${answerOf(content)}`);
}

const OWN = 'We study agents that play games with each other.';

describe('hits: a statement can be asked by a card that stands alone', () => {
	test.each([
		[
			`${OWN} Moreover, adding harmlessness training to our environments does not prevent reward tampering.`,
			'Deceptive agents (2024): what effect does adding harmlessness training to the environments have on reward tampering? => does not prevent it'
		],
		[
			`${OWN} We find that training on early environments leads to more gaming on later ones.`,
			'Deceptive agents (2024): what does training on early environments lead to? => more gaming on later ones'
		],
		[
			'We propose Prefix INjection Guard (PING), a method that prepends generated prefixes to agent responses.',
			'Deceptive agents (2024): which method prepends generated prefixes to agent responses? => PING (Prefix INjection Guard)'
		],
		[
			`${OWN} In the Battle of the Sexes, we find that GPT-4 cannot match the convention of alternating.`,
			'Deceptive agents (2024): in the Battle of the Sexes, what can GPT-4 not match? => the convention of alternating'
		],
		[
			`${OWN} We find that targeted prompting improves win rates from 22.2% to 32.7%.`,
			'Deceptive agents (2024): targeted prompting improves win rates from 22.2% to […]. => 32.7%'
		]
	])('%s', (text, card) => {
		expect(possibleCards('Deceptive agents', text)).toContain(card);
	});
});

test('how many took part is not asked', () => {
	const cards = possibleCards(
		'Tar against rust on rowing boats',
		'Eighty-four volunteers with rusty boats were recruited. Tar slowed the rust of boats markedly.'
	);
	expect(cards.join('\n')).not.toMatch(/how many [^?]*volunteers/u);
});

test('how large a corpus is that the paper brings is asked as a question', () => {
	const cards = cardsOf(
		'Voices of the quay',
		'Recordings of harbours are rare. We present a new corpus of 2,895 gull songs, rated by two wardens in spring.'
	);
	expect(cards).toContain(
		"Voices of the quay (2024): how many gull songs does the study's corpus hold? => 2,895"
	);
});

test('of two sizes the one that is hard to guess is asked first', () => {
	const cards = cardsOf(
		'QuayBench: songs of harbours',
		'We introduce QuayBench, a benchmark of harbour songs. QuayBench covers five song types, shanties, hymns, and laments, subdivided into 50 barely known moods.'
	).join('\n');
	expect(cards).toMatch(/nto how many barely known moods is QuayBench.* subdivided\? => 50/u);
	expect(cards).not.toContain('=> five');
});

test('of a statement that tells a change, the change is asked before what it came with', () => {
	const cards = cardsOf(
		'Barge leaks in winter',
		'Barges leak when their hulls rot. We tarred nine barges in winter. Leak rates of the hulls gradually decreased with wave height and age of the tar.'
	);
	expect(cards).toEqual([
		'Barge leaks in winter (2024): how did leak rates of the hulls change with wave height and age of the tar? => they gradually decreased'
	]);
});

test('a title that gives the answer away is cut before it', () => {
	expect(
		possibleCards(
			'Weekly night shift work of older ward nurses with iron deficiency',
			'In nurses over forty, iron deficiency was caused by low intake of red meat.'
		)
	).toContain(
		'Weekly night shift work of older ward nurses (2024): in nurses over forty, what was caused by low intake of red meat? => iron deficiency'
	);
});

test('of two gaps that hide one figure the one that asks for a figure comes first', () => {
	const paper = abstractPaper(
		'Boats',
		`${OWN} The mean difference between old valves and new valves was 4.67 mmHg.`,
		2024
	);
	const candidates = extractFindings(paper).flatMap(candidatesFor);
	const ofFigure = candidates.filter(({ body }) => body.includes('{{c1::4.67 mmHg}}'));
	expect(ofFigure.map(({ pattern }) => pattern)).toContain('gap');
	expect(ofFigure[0]?.pattern).toBe('value');
});

describe('misses: nothing is asked', () => {
	test.each([
		[
			'what points outside itself',
			'We find that this is so. These are the same. We show this by experiments.'
		],
		[
			'availability and thanks',
			'We release all our code and data. The code is available at https://a.org/b.'
		],
		[
			'empty conclusions',
			'Our findings have far-reaching implications for the use of language models.'
		],
		[
			'text that is not English',
			'Wir zeigen, dass die Modelle der zweiten Gruppe besser sind als die der ersten.'
		],
		['no text', ''],
		['one word', 'Word']
	])('of %s', (_what, text) => {
		expect(cardsOf('A title of things', text)).toEqual([]);
	});
});

test('doubt stays with the claim', () => {
	const cards = cardsOf(
		'Deception in models',
		`${OWN} Our results suggest that standard techniques could fail to remove hidden triggers from models.`
	);
	expect(cards.length).toBeGreaterThan(0);
	for (const card of cards.filter((item) => item.includes('techniques')))
		expect(card).toMatch(/results suggest.*could (?:standard techniques )?fail/);
});

const SHOUTED = `${OWN} WE FIND THAT RETRAINING DOES NOT PREVENT TAMPERING IN THE LATER ENVIRONMENTS.`;

test.each([
	['all capitals', SHOUTED],
	['no sentence ends', `${OWN.replace('.', '')} `.repeat(2000)],
	['right-to-left text', 'أظهرنا أن النماذج أفضل. '.repeat(200)],
	['emoji', '🙂 🚀 we find 🙂 that it works 🙂. '.repeat(200)],
	['brackets', '(((('.repeat(500)],
	['one long line of digits', '1234567890 '.repeat(5000)]
])(
	'%s neither crash nor hang',
	(_what, text) => {
		expect(cardsOf('A title', text).length).toBeLessThanOrEqual(20);
	},
	120_000
);

test('a megabyte of sentences neither crashes nor hangs', () => {
	const text =
		`${OWN} We find that the drug reduced pain in 40% of patients. It was well tolerated by most. `.repeat(
			10_000
		);
	expect(cardsOf('A long book', text).length).toBeLessThanOrEqual(20);
}, 240_000);

test('a result whose clause cannot be read is still asked for its number', () => {
	const [card] = cardsOf(
		'Sleep and word pairs',
		'In a study of 120 adults, those who slept recalled 69% of the pairs, whereas those who stayed awake recalled 60%.'
	);
	expect(card).toMatch(
		/what percentage of the pairs did those who slept recall, compared with 60% for those who stayed awake\? => 69%/
	);
});

test('a sentence that tells three facts is asked no more than twice', () => {
	const cards = cardsOf(
		'Care of the north',
		'We study cranes in the harbours of the north. We find that early greasing reduces rope wear in old winches, with crews of Astra Beam achieving significantly higher average speeds than crews of Gull 1.5 Lift, which, in turn, outperforms Crow-4o.'
	);
	expect(cards).toHaveLength(2);
});

test('two figures of one sentence are asked for, each without the other', () => {
	const cards = cardsOf(
		'Tar on old hulls',
		'We tarred 40 hulls. The drag rate of tarred hulls was 7.5% in spring and the width of the northern channel was 9 m in autumn.'
	);
	expect(cards).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/what was the drag rate of tarred hulls in spring\? => 7.5%/),
			expect.stringMatching(/what was the width of the northern channel in autumn\? => 9 m/)
		])
	);
});

test('a size that tells what a thing is, is not asked for once more', () => {
	const cards = cardsOf(
		'Songs of gulls',
		'We introduce GullSongs, a corpus of old harbour logs amounting to 200 billion tokens.'
	);
	expect(cards.filter((card) => /=> .*200 billion/u.test(card))).toHaveLength(1);
});

test.each([
	['a sentence that points outside', 'They were then 12% better than those, which slept it out.'],
	['no result', 'Sleep, or so those who slept told all who would hear it, was good.']
])('%s is not asked for a number', (_what, text) => {
	expect(cardsOf('Sleep and word pairs', text)).toEqual([]);
});

test('a paper of which only a foregone card could be written gets none', () => {
	const aim = 'This survey emphasizes the underlying ideas and assumptions of the plans.';
	expect(cardsOf('Old harbours', aim)).toEqual([]);
	const procedure = 'The plans were drawn with a brass compass on tarred paper.';
	expect(cardsOf('Old harbours', `${aim} ${procedure}`)).toHaveLength(1);
});
