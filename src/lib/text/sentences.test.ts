import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences';
import { textOf } from './span';

const split = (text: string) => splitSentences(text).map((span) => textOf(text, span));

describe('a sentence ends', () => {
	test.each([
		['We train models. They fail.', ['We train models.', 'They fail.']],
		['Is it so? We think not.', ['Is it so?', 'We think not.']],
		['It works (as shown). We test it.', ['It works (as shown).', 'We test it.']],
		['(1) It helps. (2) Including code hurts.', ['(1) It helps.', '(2) Including code hurts.']],
		['See https://a.io/c2c. The code is free.', ['See https://a.io/c2c.', 'The code is free.']],
		[
			'At https://a.org/GTAlign . Warning: strong.',
			['At https://a.org/GTAlign .', 'Warning: strong.']
		],
		['It was hepatitis C. We treated it.', ['It was hepatitis C.', 'We treated it.']],
		[
			'Few ponds held Daphnia spp. The others froze.',
			['Few ponds held Daphnia spp.', 'The others froze.']
		],
		['It is used in the U.S. The law is old.', ['It is used in the U.S.', 'The law is old.']],
		['First line without stop\n\nSecond one', ['First line without stop', 'Second one']],
		['It fell by 5.5%. mRNA rose.', ['It fell by 5.5%.', 'mRNA rose.']],
		['They call it "safe." We do not.', ['They call it "safe."', 'We do not.']],
		['Smith et al. We follow them.', ['Smith et al.', 'We follow them.']],
		['It rotted in ports.The rope broke.', ['It rotted in ports.', 'The rope broke.']],
		['It rotted (p < 0.05).Ropes broke.', ['It rotted (p < 0.05).', 'Ropes broke.']],
		['It rotted (n = 20) The rope broke.', ['It rotted (n = 20)', 'The rope broke.']],
		['It rotted (P 0.002) Fifteen ropes broke.', ['It rotted (P 0.002)', 'Fifteen ropes broke.']],
		['They call it "oar rot" The ropes broke.', ['They call it "oar rot"', 'The ropes broke.']],
		['It lost 5.3% In ports it broke.', ['It lost 5.3%', 'In ports it broke.']],
		['It rotted in ports.12 The rope broke.', ['It rotted in ports.', 'The rope broke.']],
		['It rotted (twice).3 Ropes broke.', ['It rotted (twice).', 'Ropes broke.']],
		['It rotted.\n\n12 Ropes broke.', ['It rotted.', '12 Ropes broke.']],
		['It broke.[Methods] Ropes rotted.', ['It broke.', '[Methods] Ropes rotted.']],
		['It scored (0.94 0.33) The rope broke.', ['It scored (0.94 0.33)', 'The rope broke.']],
		[
			'It leaked in groups A and B. Most ropes held.',
			['It leaked in groups A and B.', 'Most ropes held.']
		],
		['It leaked in group B. Most ropes held.', ['It leaked in group B.', 'Most ropes held.']],
		['It fell (n = 8). alpha(2)-tar held.', ['It fell (n = 8).', 'alpha(2)-tar held.']],
		['They used wet ropes. we used dry ones.', ['They used wet ropes.', 'we used dry ones.']],
		[
			'Old ropes rot.; To test tar, we rowed.; 20 ropes held.',
			['Old ropes rot.', 'To test tar, we rowed.', '20 ropes held.']
		],
		['Old ropes rot.;" New ropes held.', ['Old ropes rot.', 'New ropes held.']]
	])('in %s', (text, expected) => {
		expect(split(text)).toEqual(expected);
	});
});

describe('a stop inside a sentence does not end it:', () => {
	test.each([
		'Testing Self-Preservation vs. Human Safety (EP1) and others.',
		'It fell (8 vs. −6 mm; 9 vs. - 7 mm) in May.',
		'Low pay (e.g., 1 Euro to wait 10 hours) is taken, i.e. accepted.',
		'We ran GPT-3.5, Claude 3.5 and GPT 5.1 on it.',
		'As in Fig. 3 and Sec. 2.1, it grows.',
		'Smith et al. (2019) found it.',
		'J. Smith and C. elegans are not sentences.',
		'It alternates between (1) one and (2) another.',
		'It was approx. 5 mg of drug.',
		'See no. 3 of the list.',
		'As in figs.3 The ropes and no.4 The masts.',
		'It calls Rope.2 The second time.',
		'Prof. Miller agrees.',
		'It calls Math.Random twice.',
		'We tell (1) The rope broke and (b) When it broke.',
		'The ship (Aurora) Captain Miller sailed.',
		'The ship (Mark 2.5) Captain Miller sailed.',
		'It rotted in Delft (P = 0.02) Holland and Gouda.',
		'The rope (Miller, 2004) Captain of old sold.',
		'It was [3] The rope.',
		'Sarracenia spp. attract insects.',
		'It rotted (Moor et al.; Quay, 1997) and in ports (2 vs. 3; we saw it).',
		'We used knives, ropes etc. to cut.'
	])('%s', (text) => {
		expect(split(text)).toEqual([text]);
	});
});

test.each(['', ' \n ', 'word', '...', '🙂🙂', 'שלום עולם. מה שלומך?'])(
	'nothing is lost or made up in %j',
	(text) => {
		expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
	}
);

test('five megabytes are split', () => {
	const text = `${'a'.repeat(1_000_000)} ${'x. Y '.repeat(800_000)}`;
	expect(splitSentences(text).length).toBeGreaterThan(700_000);
});

const GOLD = '../shared/gold';

test.skipIf(!existsSync(GOLD))(
	'the gold sentences of the seed abstracts are found (skipped without ../shared)',
	() => {
		const lines = (file: string) =>
			readFileSync(`${GOLD}/${file}`, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line));
		const abstracts = new Map(lines('papers.jsonl').map((paper) => [paper.id, paper.abstract]));
		const rows = lines('sentences.jsonl');
		expect(rows.length).toBeGreaterThan(0);
		for (const { id, sentences } of rows) expect(split(abstracts.get(id))).toEqual(sentences);
	}
);
