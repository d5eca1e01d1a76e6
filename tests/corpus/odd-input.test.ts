import { describe, expect, test, vi } from 'vitest';
import { draftCards } from '../../src/lib/cards/draft-cards';
import type { CardDraft } from '../../src/lib/cards/card';
import { handlesFor } from '../../src/lib/cards/drafting/handle';
import { gateCard } from '../../src/lib/cards/gate/gate-card';
import { extractFindings } from '../../src/lib/extraction/extract-findings';
import type { Finding } from '../../src/lib/extraction/finding';
import { readAtOnce } from '../../src/lib/importing/read-papers';
import type { Paper } from '../../src/lib/papers/paper';
import type { Span } from '../../src/lib/text/span';

const MEGABYTE = 1_000_000;
// Holds on a slow and busy machine; no test here is about time.
vi.setConfig({ testTimeout: 120_000 });

interface Outcome {
	readonly paper: Paper;
	readonly findings: readonly Finding[];
	readonly drafts: readonly CardDraft[];
}

function runOnBytes(bytes: Uint8Array) {
	const { papers, problems } = readAtOnce(bytes, 'odd.txt');
	const outcomes = papers.map((paper): Outcome => {
		const findings = extractFindings(paper);
		return { paper, findings, drafts: draftCards(paper, findings) };
	});
	return { outcomes, problems };
}

const runOn = (text: string) => runOnBytes(new TextEncoder().encode(text));

function faultsOfSpan({ start, end }: Span, within: Span, what: string): string[] {
	const isSound =
		Number.isInteger(start) &&
		Number.isInteger(end) &&
		within.start <= start &&
		start <= end &&
		end <= within.end;
	return isSound ? [] : [`${what}: [${start}, ${end})`];
}

/** What is wrong with an outcome, in words; empty when all holds. */
function faultsOf({ paper, findings, drafts }: Outcome): string[] {
	const whole = { start: 0, end: paper.text.length };
	const handles = handlesFor(paper, findings).map(({ text }) => text);
	return [
		...paper.sections.flatMap(({ span }) => faultsOfSpan(span, whole, 'section')),
		...findings.flatMap(({ evidence }) =>
			evidence.flatMap((span) => faultsOfSpan(span, whole, 'evidence'))
		),
		...drafts.flatMap((draft) => {
			const { quote, span } = draft.evidence ?? { quote: '', span: { start: -1, end: -1 } };
			const real = quote !== '' && paper.text.slice(span.start, span.end) === quote;
			const hard = gateCard(draft, { paper, handles }).faults.filter((fault) => fault.hard);
			return [
				...(real ? [] : [`quote: ${quote}`]),
				...hard.map(({ id, reason }) => `${id}: ${reason}`)
			];
		})
	];
}

function expectSound(bytes: Uint8Array) {
	const result = runOnBytes(bytes);
	expect(result.outcomes.flatMap(faultsOf)).toEqual([]);
	expect(runOnBytes(bytes)).toEqual(result);
	return result;
}

const expectSoundText = (text: string) => expectSound(new TextEncoder().encode(text));

const TITLE = 'Agents that haggle: a study of bargaining transcripts';
const INTRODUCES =
	'We introduce HaggleNet, a method that trains agents on transcripts of bargaining games.';
const RAISED = 'HaggleNet raised the win rate of agents from 22.2% to 32.7% on MarketBench.';
const NOT_IMPROVED = 'Training on transcripts did not improve cooperation between agents.';
const BODY = `${INTRODUCES} ${RAISED} ${NOT_IMPROVED}`;
const PLAIN = `${TITLE}\n\n${BODY}`;
const HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(2)">';

const titled = (text: string) => `${TITLE}\n\n${text}`;
const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
const between = (odd: string) =>
	titled(`${INTRODUCES} ${odd} ${RAISED.replace('rate', `rate ${odd}`)} ${NOT_IMPROVED}`);

test('the plain text that the odd ones are made from gives cards', () => {
	const { outcomes } = expectSoundText(PLAIN);
	expect(outcomes).toHaveLength(1);
	expect(outcomes[0]?.drafts.length).toBeGreaterThanOrEqual(3);
});

describe('what holds no paper gives none and says why', () => {
	test.each([
		['nothing', ''],
		['white space', ' \t\n\u00A0\u3000'],
		['one word', 'Agents'],
		['one sign', '.'],
		['ten thousand line ends', '\n'.repeat(10_000)],
		['ten thousand line ends of another system', '\r\n'.repeat(10_000)],
		['a byte order mark', '\uFEFF'],
		['signs alone', '?!… — ([{}])'],
		['one letter without end', 'a'.repeat(100_000)]
	])('%s', (_name, text) => {
		const { outcomes, problems } = expectSoundText(text);
		expect(outcomes).toEqual([]);
		expect(problems).not.toEqual([]);
	});
});

describe('a text with something odd in it breaks nothing', () => {
	test.each([
		['no sentence ends', titled(BODY.replace(/\.(?= |$)/g, ''))],
		['no title', BODY],
		['a title alone', TITLE],
		['all capitals', PLAIN.toUpperCase()],
		['all small letters', PLAIN.toLowerCase()],
		['no capital after a stop', titled(BODY.replace(/\. \w/g, (start) => start.toLowerCase()))],
		['HTML tags', titled(`<p>${BODY.replace('agents', '<b>agents</b>')}</p>`)],
		['HTML entities', between('&amp; &lt;b&gt; &#x27;')],
		['hostile HTML', between(HOSTILE)],
		['hostile HTML for a title', `${HOSTILE}\n\n${BODY}`],
		['a hostile name', PLAIN.replaceAll('HaggleNet', 'Haggle"><script>alert(1)</script>Net')],
		[
			'LaTeX commands',
			between('\\textbf{gain}~\\cite{smith2020} $\\alpha_{1} \\in \\mathbb{R}^{d}$')
		],
		['LaTeX without its end', between('$\\frac{1}{2 \\left( \\begin{aligned}')],
		[
			'a Markdown table',
			titled(`${BODY}\n\n| model | win rate |\n| --- | --: |\n| ours | 32.7% |\n`)
		],
		['Markdown signs', titled(BODY.replace('method', '**method** [link](https://example.org)'))],
		['marks of right-to-left text', between('\u202Ereversed\u202C \u200F\u200E \u2067מילה\u2069')],
		['emoji', between('👩🏽‍🔬🚀 🇺🇳 1️⃣')],
		['stacked accents', between('Z\u0351\u036B\u0343a\u0322\u0320l\u0337g\u030Ao\u0338')],
		['a letter under a thousand accents', between(`a${'\u0301'.repeat(1000)}`)],
		['formulae', between('∀x∈ℝ: ∑ᵢ xᵢ² ≤ 5×10⁻³ ± 0.2, p<.001; f(x)=e^{−x²}')],
		['zero-width signs', titled([...BODY].join('\u200B'))],
		['spaces that do not break', titled(BODY.replaceAll(' ', '\u00A0'))],
		['soft hyphens', titled(BODY.replace(/(?<=\w{4})(?=\w{3})/g, '\u00AD'))],
		['full-width letters', between('ＨａｇｇｌｅＮｅｔ ３２．７％')],
		['replacement signs', between('\uFFFD\uFFFD')],
		['form feeds and vertical tabs', between('\f \v')],
		['other line ends', titled(BODY.replaceAll('. ', '.\r'))],
		['every word on its line', titled(BODY.replaceAll(' ', '\n'))],
		['a long run of spaces', between(' '.repeat(100_000))],
		['a long run of stops', between('.'.repeat(2000))],
		['a long run of brackets and bars', between('|)]'.repeat(30_000))],
		['brackets that never close', between('('.repeat(500))],
		['quotes that never close', between('"agents " of "'.repeat(50))],
		['a number of two thousand digits', between('7'.repeat(2000))],
		['numbers alone', titled('12 56.3% 7 to 8. 24 of 34, 1,100 and 5x. '.repeat(50))],
		['enumerators alone', titled('(1) (2) (3) a) b) c) [1] [2, 3]. '.repeat(50))],
		['gaps and deletions of our own', between('{{c1::agents}} […] {{c2::')],
		['replacement patterns', between("$& $1 $' $` $$")],
		['names of object members', between('__proto__ constructor toString hasOwnProperty')],
		['the same sentence two hundred times', titled(`${RAISED} `.repeat(200))],
		['a heading after every sentence', BODY.replaceAll('. ', '.\n\n# Results\n\n')]
	])('%s', (_name, text) => {
		const { outcomes, problems } = expectSoundText(text);
		expect(outcomes.length + problems.length).toBeGreaterThan(0);
	});
});

test('a sentence of 3,000 words is kept, and no card quotes it', () => {
	const long = `We find that ${repeated('the model of the data is better than the others and ', 3000 * 5)}it is good.`;
	expect(long.split(' ').length).toBeGreaterThan(3000);
	const { outcomes } = expectSoundText(titled(`${INTRODUCES} ${long} ${RAISED}`));
	expect(outcomes[0]?.paper.text).toContain('it is good.');
	const quotes = outcomes.flatMap(({ drafts }) => drafts.map(({ evidence }) => evidence?.quote));
	expect(quotes.filter((quote) => quote?.includes('it is good.'))).toEqual([]);
});

test('hostile HTML stays text, and no card is made of it alone', () => {
	const { outcomes } = expectSoundText(between(HOSTILE));
	expect(outcomes[0]?.paper.text).toContain('<script>');
});

const FOREIGN = {
	German: [
		'Wie Gruppen über gemeinsame Güter verhandeln',
		'Wir untersuchen, wie Gruppen über gemeinsame Güter verhandeln. In einem Experiment mit 240 Teilnehmenden stieg der Anteil der Einigungen von 41,2 % auf 58,7 %, wenn die Gruppen vorher Regeln vereinbarten. Ohne Regeln änderte sich der Anteil nicht. Die Ergebnisse legen nahe, dass frühe Absprachen die Zusammenarbeit erleichtern.'
	],
	French: [
		'Comment les groupes négocient les biens communs',
		'Nous étudions comment les groupes négocient les biens communs. Dans une expérience menée auprès de 240 participants, la part des accords est passée de 41,2 % à 58,7 % lorsque les groupes fixaient des règles au préalable. Sans règles, cette part ne changeait pas. Les résultats suggèrent que des ententes précoces facilitent la coopération.'
	],
	Chinese: [
		'群体如何就公共资源进行谈判',
		'我们研究群体如何就公共资源进行谈判。在一项有240名参与者的实验中，如果群体事先商定规则，达成协议的比例从41.2%上升到58.7%。没有规则时，这一比例没有变化。结果表明，早期约定可能有助于合作，但其效果取决于群体的规模和任务的难度。'
	],
	Arabic: [
		'كيف تتفاوض المجموعات على الموارد المشتركة',
		'ندرس كيف تتفاوض المجموعات على الموارد المشتركة. في تجربة شملت 240 مشاركا ارتفعت نسبة الاتفاقات من 41.2% إلى 58.7% عندما اتفقت المجموعات على القواعد مسبقا. ولم تتغير النسبة من دون قواعد. وتشير النتائج إلى أن الاتفاقات المبكرة قد تسهل التعاون بين الأفراد.'
	],
	Greek: [
		'Πώς οι ομάδες διαπραγματεύονται τα κοινά αγαθά',
		'Μελετάμε πώς οι ομάδες διαπραγματεύονται τα κοινά αγαθά. Σε ένα πείραμα με 240 συμμετέχοντες, το ποσοστό των συμφωνιών αυξήθηκε από 41,2% σε 58,7% όταν οι ομάδες όριζαν κανόνες εκ των προτέρων. Χωρίς κανόνες το ποσοστό δεν άλλαξε. Τα αποτελέσματα δείχνουν ότι οι πρώιμες συμφωνίες διευκολύνουν τη συνεργασία.'
	]
} as const;

test.each(Object.entries(FOREIGN))(
	'a text in %s is kept as a paper and gives no card',
	(_language, [title, text]) => {
		const { outcomes } = expectSoundText(`${title}\n\n${text}`);
		expect(outcomes.map(({ paper }) => [paper.citation.title, paper.text])).toEqual([
			[title, text]
		]);
		expect(outcomes.flatMap(({ drafts }) => drafts)).toEqual([]);
	}
);

describe('bytes that are not text, or only in part', () => {
	const utf8 = (text: string) => [...new TextEncoder().encode(text)];
	const utf16 = (text: string) =>
		[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
	test.each([
		['NULs in the text', utf8(between('\0\0\0'))],
		['NULs alone', [...new Uint8Array(5000)]],
		['a NUL after every sign', utf16(PLAIN)],
		['UTF-16 with its mark', [0xff, 0xfe, ...utf16(PLAIN)]],
		['UTF-16 of odd length', [0xff, 0xfe, ...utf16(PLAIN), 0x41]],
		['halves of a pair, encoded', [...utf8(`${TITLE}\n\n`), 0xed, 0xa0, 0x80, ...utf8(` ${BODY}`)]],
		['a sign cut at the end', [...utf8(PLAIN), 0xe2, 0x82]],
		['Latin-1', [...utf8(`${TITLE}\n\n${BODY} Caf`), 0xe9, 0x20, 0xb1, 0x2e]],
		['every byte there is', Array.from({ length: 2048 }, (_, at) => at % 256)]
	])('%s', (_name, bytes) => {
		const { outcomes, problems } = expectSound(Uint8Array.from(bytes));
		expect(outcomes.length + problems.length).toBeGreaterThan(0);
	});

	test('UTF-16 with its mark reads as the same text', () => {
		const { outcomes } = runOnBytes(Uint8Array.from([0xff, 0xfe, ...utf16(PLAIN)]));
		expect(outcomes[0]?.paper.text).toBe(BODY);
	});
});

test('lone surrogates in a stored paper break nothing downstream of the reader', () => {
	const text = `${INTRODUCES} \uD800 ${RAISED.replace('agents', 'agents\uDC00')} ${NOT_IMPROVED}`;
	const [outcome] = runOn(PLAIN).outcomes;
	const paper: Paper = {
		...outcome!.paper,
		text,
		sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }]
	};
	const findings = extractFindings(paper);
	expect(faultsOf({ paper, findings, drafts: draftCards(paper, findings) })).toEqual([]);
	expect(extractFindings(paper)).toEqual(findings);
});

describe('megabytes', () => {
	test.each([
		['one line of five megabytes', `${TITLE}\n\n${repeated(`${RAISED} `, 5 * MEGABYTE)}`],
		['one line of five megabytes without a title', repeated(`${RAISED} `, 5 * MEGABYTE)],
		[
			'one line of five megabytes without a stop',
			titled(repeated('the model of it is ', 5 * MEGABYTE))
		],
		['one word of five megabytes', 'a'.repeat(5 * MEGABYTE)],
		['a megabyte of short lines', repeated('We test 12 models\n', MEGABYTE)],
		['a megabyte of short paragraphs', titled(repeated(`${RAISED}\n\n`, MEGABYTE))]
	])('%s', (_name, text) => {
		const { outcomes, problems } = expectSoundText(text);
		expect(outcomes.length + problems.length).toBeGreaterThan(0);
	});
});
