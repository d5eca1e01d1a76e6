import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentStems, jaccard } from '$lib/text/stems';
import { readNumbers } from '$lib/text/numbers';
import { answerOf, type CardContent, type CardType, promptOf } from '../card';
import { mentionsUnit, readQuantities } from '../gate/quantities';
import { fromStarter, type StarterPaper } from '../starter-library';
import { contrastOptions } from './contrast-options';
import { directionOptions } from './direction-options';
import { distractorsFor, distractorsFrom } from './distractors-for';
import { numberAnswer } from './number-options';

interface Row {
	readonly front: string;
	readonly back: string;
	readonly quote?: string;
	readonly type?: CardType;
}

function card({ front, back, quote = `${front} ${back}`, type = 'number' }: Row): CardContent {
	return {
		kind: 'basic',
		type,
		front,
		back,
		evidence: { quote, span: { start: 0, end: quote.length } }
	};
}

function cloze(clozeText: string, quote: string, type: CardType = 'conclusion'): CardContent {
	return {
		kind: 'cloze',
		type,
		clozeText,
		evidence: { quote, span: { start: 0, end: quote.length } }
	};
}

const all = (content: CardContent, pool: readonly CardContent[]) =>
	distractorsFrom(content, pool, { count: 20, seed: 'one' }).sort();

const sibling = (back: string, quote = `The value was ${back}.`, at = 0) =>
	card({ front: `Okafor${at} (2019): what was the value?`, back, quote });

describe('numbers', () => {
	const winRate = card({
		front: 'HaggleNet: to what did transcripts raise the win rate from 22.2%?',
		back: '32.7%',
		quote: 'HaggleNet raised the win rate from 22.2% to 32.7%, against 41.0% for humans.'
	});

	test.each([
		['of the same unit and near in size', winRate, '27.4%', '27.4%'],
		['rounded to as many decimals', winRate, '27.43%', '27.4%'],
		['with a comma where thousands have one', count('1,204 games'), '1,350', '1,350 games'],
		['with the words before and after it', count('over 1,204 games'), '1500', 'over 1,500 games'],
		['in words where the answer is in words', count('five'), '8 groups', 'eight'],
		['with its scale', count('3.4 million games'), '2.3 million rides', '2.3 million games'],
		['with the sign of the answer', count('+15.1%'), '12.5%', '+12.5%']
	])('a number %s is an option', (_name, content, other, option) => {
		expect(all(content, [sibling(other, `It was ${other}.`)])).toEqual([option]);
	});

	function count(back: string): CardContent {
		return card({ front: 'HaggleNet: how many are there?', back, quote: `There are ${back}.` });
	}

	test.each([
		['of another unit', winRate, '27.4 ms'],
		['without a unit', winRate, '27.4'],
		['of another magnitude', winRate, '0.4%'],
		['that no share can be', winRate, '140.5%'],
		['equal to the answer', winRate, '32.7%'],
		['equal to it within rounding', winRate, '32.71%'],
		['too near to tell from it', winRate, '33.1%'],
		['that the quote has too', winRate, '41.0%'],
		['on the wrong side of what the prompt tells', winRate, '15.5%'],
		['written much more coarsely', count('90.31%'), '80%'],
		['with a fraction where things are counted', count('24 games'), '30.5'],
		['of another sign of its own', count('17.8 pg/mL'), '15.2 words'],
		['below one where the answer is above', count('2.4'), '0.97']
	])('a number %s is no option', (_name, content, other) => {
		expect(all(content, [sibling(other, `It was ${other} in all.`)])).toEqual([]);
	});

	test.each([
		['a version', 'GPT-30 agents won.'],
		['a year', 'It began in 2019.'],
		['a p value', 'It differed (p = 0.041).'],
		['a label', 'Figure 30 tells more.']
	])('%s is no number to choose from', (_name, quote) => {
		const games = card({ front: 'HaggleNet: how many games?', back: '24', quote: '24 games ran.' });
		const rate = card({
			front: 'HaggleNet: which share?',
			back: '0.05',
			quote: 'A share of 0.05.'
		});
		const late = card({ front: 'HaggleNet: how many?', back: '1,800', quote: '1,800 games ran.' });
		const pool = [card({ front: 'Okafor (2019): and what?', back: 'mice', quote })];
		for (const content of [games, rate, late]) expect(all(content, pool)).toEqual([]);
	});

	test.each(['three (Claude 1, 2 and 3)', 'from 50% to 91%', '24 of 34', '4.8 × 10⁻⁸', 'GPT-4'])(
		'%s is not read as one number',
		(back) => {
			expect(numberAnswer(card({ front: 'HaggleNet: what?', back }))).toBeUndefined();
		}
	);

	test('a number of the same work is no option', () => {
		const other = card({
			front: 'HaggleNet: how often do humans win?',
			back: '27.4%',
			quote: 'Humans win 27.4% of the time.'
		});
		expect(all(winRate, [other])).toEqual([]);
	});

	test('two options are never one within recall', () => {
		const pool = ['27.4%', '27.5%', '27.9%', '38.0%'].map((back, at) => sibling(back, back, at));
		expect(all(winRate, pool)).toHaveLength(2);
	});

	test('a deletion takes its unit from the quote', () => {
		const content = cloze(
			'HaggleNet raised the share to {{c1::32.7}} percent.',
			'HaggleNet raised the share to 32.7 percent.',
			'number'
		);
		expect(all(content, [sibling('27.4%'), sibling('29.4 ms', '29.4 ms', 1)])).toEqual(['27.4']);
	});
});

describe('names', () => {
	const benchmark = card({
		front: 'HaggleNet (2024): on which benchmark were agents compared?',
		back: 'MarketBench',
		quote: 'Agents were compared on MarketBench and on TradeSet.',
		type: 'method'
	});
	const model = card({
		front: 'Haggling (2024): which model offered the most?',
		back: 'Claude 3.5',
		quote: 'Claude 3.5 offered more than GPT-4.',
		type: 'conclusion'
	});
	const naming = (quote: string) =>
		card({ front: 'Okafor (2019): what was found?', back: 'mice', quote, type: 'conclusion' });

	test.each([
		[benchmark, 'We ran it on the GAIA benchmark.', ['GAIA']],
		[benchmark, 'We present OrbitQA, a benchmark of questions.', ['OrbitQA']],
		[benchmark, 'The corpus called GigaVerbo was joined.', ['GigaVerbo']],
		[model, 'Gemini 1.5 took longest.', ['Gemini 1.5']],
		[model, 'In the trial, Llama 3.1 lost.', ['Llama 3.1']]
	])('%j: %s', (content, quote, options) => {
		expect(all(content, [naming(quote)])).toEqual(options);
	});

	test.each([
		['what the quote names', benchmark, 'We ran it on the TradeSet benchmark.'],
		['the answer spelt otherwise', benchmark, 'We ran it on the Market-Bench benchmark.'],
		['a name of another kind', benchmark, 'OrbitNet is a method that learns.'],
		['a name of unknown kind', benchmark, 'OrbitNet won.'],
		['what a method was run on', benchmark, 'Our method tunes OrbitNet.'],
		['a year behind a word', model, 'Between 2020 and 2023 it fell.'],
		['half a name', model, 'The model Claude Sonnet 4 struggled.'],
		['a trial', model, 'VELA-3 assigned adults.'],
		['a part of a long form', benchmark, 'The benchmark Prefix INjection Guard (PING) is new.']
	])('%s is no option', (_name, content, quote) => {
		const options = all(content, [naming(quote)]).filter((option) => option !== 'PING');
		expect(options).toEqual([]);
	});

	test('a name with its long form has options with theirs', () => {
		const content = card({
			front: 'Agentic tuning (2025): which method guards agents?',
			back: 'Prefix Guard (PG)',
			quote: 'We propose Prefix Guard (PG), a method.',
			type: 'method'
		});
		const pool = [naming('Latent Sorting (LS) is a method.'), naming('OrbitNet is a method.')];
		expect(all(content, pool)).toEqual(['Latent Sorting (LS)']);
	});

	test.each(['which model was evaluated?', 'which model, for example, was slow?'])(
		'“%s” may have several right answers and gets no options',
		(question) => {
			const content = card({ front: `Haggling (2024): ${question}`, back: 'Claude 3.5' });
			expect(all(content, [naming('Gemini 1.5 took longest.')])).toEqual([]);
		}
	);
});

describe('phrases', () => {
	const answering = (front: string, back: string): CardContent =>
		card({ front, back, quote: `Told in its own words: ${back}.`, type: 'conclusion' });
	// Two papers of one field.
	const field = 'sailors tying knots beneath lanterns';
	const other = (back: string) => answering(`Okafor (2019): what is it in ${field}?`, back);
	const what = (back: string) => answering(`Haggling (2024): what was it in ${field}?`, back);

	test.each([
		['harmlessness training', 'prompt engineering'],
		['a secret objective', 'a group-relative baseline'],
		['rewrite their own rules', 'recognize its trigger'],
		['by replaying the pages', 'by shuffling key sounds'],
		['they erode rapidly', 'they largely persist'],
		['whether it pays', 'whether it lasts'],
		['deceiving the process', 'alternating between the options'],
		['is not removed', 'was greatly shortened'],
		['cannot match', 'could not follow']
	])('for “%s”, “%s” can stand in its place', (back, option) => {
		expect(all(what(back), [other(option)])).toEqual([option]);
	});

	test.each([
		['another head form', 'harmlessness training', 'recognize its trigger'],
		['another head form', 'negatively', 'a secret objective'],
		['an auxiliary that agrees with other subjects', 'is not removed', 'do not seek'],
		['another auxiliary', 'does not prevent it', 'was not designed'],
		['another preposition', 'by replaying the pages', 'with a nitrogen flow'],
		[
			'far more words',
			'harmlessness training',
			'training on a curriculum of ever harder games at night'
		],
		['the same stems', 'harmlessness training', 'training for harmlessness'],
		['half of the same stems', 'prompt engineering', 'careful prompt engineering'],
		['a word that points back', 'harmlessness training', 'the other group'],
		['a name of another work', 'harmlessness training', 'OrbitNet training'],
		['a number', 'harmlessness training', '12 tests'],
		['brackets', 'harmlessness training', 'noise (white)'],
		['the same degree in other words', 'minimal', 'negligible'],
		['the same direction in other words', 'they increased', 'they rose']
	])('%s: for “%s”, “%s” is no option', (_name, back, option) => {
		expect(all(what(back), [other(option)])).toEqual([]);
	});

	test('what stands in the quote or the prompt is no option', () => {
		const content = card({
			front: `Haggling (2024): besides maze training, what helped ${field}?`,
			back: 'noise injection',
			quote: `Noise injection, maze training and prompt engineering helped ${field}.`,
			type: 'conclusion'
		});
		// What only some cards of a field speak of weighs more than what all do.
		const strangers = ['wool', 'tin', 'rye'].map((back) =>
			answering(`Ito (2018): what of ${back}?`, back)
		);
		const pool = [other('maze training'), other('prompt engineering'), other('answer quality')];
		expect(all(content, [...pool, ...strangers])).toEqual(['answer quality']);
	});

	test('an answer that is one example of several gets no options', () => {
		const content = answering(
			`Haggling (2024): what, for example, helped ${field}?`,
			'noise injection'
		);
		expect(all(content, [other('answer quality')])).toEqual([]);
	});

	test('what a paper of another field says is no option', () => {
		const front = 'Ortiz (2011): what do glaciers carry?';
		const far = card({
			front,
			back: 'prompt engineering',
			quote: 'Ice bears it.',
			type: 'conclusion'
		});
		expect(all(what('harmlessness training'), [far])).toEqual([]);
	});

	test('two options never say the same', () => {
		const pool = [other('prompt engineering'), other('careful prompt engineering')];
		expect(all(what('harmlessness training'), pool)).toHaveLength(1);
	});
});

describe('the starter library', () => {
	const cards = ['first.json', 'second.json'].flatMap((name) => {
		const { papers } = JSON.parse(readFileSync(`static/starter/${name}`, 'utf8')) as {
			papers: StarterPaper[];
		};
		return papers.flatMap((entry) => fromStarter(entry).cards);
	});
	const quizzed = cards.map((content) => ({
		content,
		options: distractorsFor(content, cards, { count: 3, seed: 'starter' })
	}));
	const stems = (text: string) => new Set(contentStems(text));

	test('gives numbers and names two wrong options or more, and phrases where there are good ones', () => {
		const enough = quizzed.filter(({ options }) => options.length >= 2);
		const measured = enough.filter(({ content }) => numberAnswer(content));
		expect(measured.length).toBeGreaterThan(15);
		expect(enough.length / cards.length).toBeGreaterThan(0.15);
	});

	test('never gives more than were asked for, and all are distinct', () => {
		for (const { options } of quizzed) {
			expect(options.length).toBeLessThanOrEqual(3);
			expect(new Set(options).size).toBe(options.length);
		}
	});

	test('no option says what the answer says, or stands in the quote or prompt', () => {
		for (const { content, options } of quizzed) {
			const told = `${promptOf(content)} ${content.evidence?.quote}`.toLowerCase();
			const turned = [...directionOptions(content), ...contrastOptions(content)];
			const opposites = new Set(turned.map(({ text }) => text));
			for (const option of options) {
				expect(option.toLowerCase()).not.toBe(answerOf(content).toLowerCase());
				if (readNumbers(option).length > 0) continue;
				if (opposites.has(option)) continue;
				expect(jaccard(stems(option), stems(answerOf(content)))).toBeLessThan(0.5);
				if (option.includes(' ')) expect(told).not.toContain(option.toLowerCase());
			}
		}
	});

	test('numbers share the unit and differ in value from every number of quote and prompt', () => {
		const numeric = quizzed.filter(({ content }) => numberAnswer(content));
		expect(numeric.length).toBeGreaterThan(20);
		for (const { content, options } of numeric) {
			const [answer] = readQuantities(answerOf(content));
			const told = readNumbers(`${promptOf(content)} ${content.evidence?.quote}`);
			for (const option of options) {
				const [quantity] = readQuantities(option);
				expect(quantity?.percent).toBe(answer?.percent);
				if (answer?.unit !== undefined) expect(mentionsUnit(option, answer.unit)).toBe(true);
				expect(told.map(({ value }) => value)).not.toContain(quantity?.value);
			}
		}
	});

	test('the seed decides, and the order of the pool does not', () => {
		const reversed = [...cards].reverse();
		const options = (pool: readonly CardContent[], seed: string) =>
			cards.slice(0, 60).map((content) => distractorsFor(content, pool, { count: 3, seed }));
		expect(options(reversed, 'a')).toEqual(options(cards, 'a'));
		expect(options(cards, 'b')).not.toEqual(options(cards, 'a'));
	});

	test.each([0, 1, 3])('asks for %i options and gets no more', (count) => {
		for (const content of cards.slice(0, 40)) {
			expect(distractorsFor(content, cards, { count, seed: 'a' }).length).toBeLessThanOrEqual(
				count
			);
		}
	});

	test('an empty pool, or the card alone, gives none', () => {
		const [content] = cards;
		expect(distractorsFor(content!, [], { count: 3, seed: 'a' })).toEqual([]);
		expect(distractorsFor(content!, [content!], { count: 3, seed: 'a' })).toEqual([]);
	});
});
