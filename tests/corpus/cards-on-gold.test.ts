import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, promptOf, type CardDraft } from '../../src/lib/cards/card';
import { draftCards } from '../../src/lib/cards/draft-cards';
import { handlesFor } from '../../src/lib/cards/drafting/handle';
import { gateCard } from '../../src/lib/cards/gate/gate-card';
import { extractFindings } from '../../src/lib/extraction/extract-findings';
import { readExtractionModels } from '../../src/lib/extraction/models/extraction-models';
import { contentStems } from '../../src/lib/text/stems';
import { abstractPaper } from '../abstract-paper';

const GOLD = '../shared/gold';
/** As the app reads them. */
const models = readExtractionModels({
	roles: new Uint8Array(readFileSync('static/models/roles.bin')),
	reportRoles: new Uint8Array(readFileSync('static/models/report-roles.bin')),
	sentenceWorth: new Uint8Array(readFileSync('static/models/sentence-worth.bin'))
});
/** What the drafts of the seed abstracts must hold; raised as extraction improves. */
const THRESHOLDS = {
	/**
	 * Share of the key facts, weighted by importance, that some card asks for. Lowered three times: from 0.66, since "how do A and
	 * B compare? – higher", which readers keep oftener than "what do A achieve? – higher scores than B", asks for no name;
	 * from 0.64, since gaps beside the point and figures of low odds, which readers hardly ever keep, are left out; from
	 * 0.625, since sentences that readers do not want asked ("we test 36 set-ups") need better odds.
	 */
	recall: 0.61,
	/** Cards of one abstract. */
	fewest: 1,
	most: 9,
	ofOneSentence: 2
};

interface Fact {
	readonly fact: string;
	readonly answer: string;
	readonly source: string;
	readonly importance: number;
	readonly background?: boolean;
}

function readLines(file: string) {
	const text = readFileSync(`${GOLD}/${file}`, 'utf8').trim();
	return text.split('\n').map((line) => JSON.parse(line));
}

const share = (wanted: readonly string[], held: ReadonlySet<string>) =>
	wanted.length === 0 ? 0 : wanted.filter((stem) => held.has(stem)).length / wanted.length;
const stemsOf = (text: string) => [...new Set(contentStems(text))];

/** The card rests on the fact's sentence, asks for its answer, or for a part of it with the rest in sight. */
function asksFor(draft: CardDraft, { fact, answer, source }: Fact): boolean {
	const quote = stemsOf(draft.evidence?.quote ?? '');
	const sources = stemsOf(source);
	if (share(sources, new Set(quote)) < 0.6 && share(quote, new Set(sources)) < 0.8) return false;
	const held = new Set(stemsOf(answerOf(draft)));
	const whole = new Set(stemsOf(`${promptOf(draft)} ${answerOf(draft)}`));
	const asked = share(stemsOf(answer), held);
	return asked >= 0.5 || (asked >= 0.3 && share(stemsOf(fact), whole) >= 0.6);
}

describe.skipIf(!existsSync(GOLD))(
	'cards of the seed abstracts (skipped without ../shared)',
	() => {
		const papers = existsSync(GOLD)
			? readLines('papers.jsonl').map(({ title, abstract, year }) =>
					abstractPaper(title, abstract, year ?? undefined)
				)
			: [];
		const drafted = papers.map((paper) => {
			const findings = extractFindings(paper, models);
			return { paper, findings, drafts: draftCards(paper, findings) };
		});

		test('every paper gets cards, and not too many', () => {
			expect(drafted.length).toBeGreaterThan(0);
			for (const { drafts, paper } of drafted) {
				expect(drafts.length, paper.citation.title).toBeGreaterThanOrEqual(THRESHOLDS.fewest);
				expect(drafts.length, paper.citation.title).toBeLessThanOrEqual(THRESHOLDS.most);
			}
		});

		test('every draft passes the gate', () => {
			for (const { drafts, paper, findings } of drafted) {
				const handles = handlesFor(paper, findings).map((handle) => handle.text);
				for (const draft of drafts) {
					const faults = gateCard(draft, { paper, handles }).faults.filter((fault) => fault.hard);
					expect(faults, promptOf(draft)).toEqual([]);
				}
			}
		});

		test('no sentence is asked more than twice, and no two cards have one answer', () => {
			for (const { drafts } of drafted) {
				const quotes = drafts.map((draft) => draft.evidence?.quote);
				for (const quote of quotes)
					expect(quotes.filter((other) => other === quote).length).toBeLessThanOrEqual(
						THRESHOLDS.ofOneSentence
					);
				const answers = drafts.map((draft) => answerOf(draft).toLowerCase());
				expect(new Set(answers).size).toBe(answers.length);
			}
		});

		test('the quote of every draft stands where its span says', () => {
			for (const { drafts, paper } of drafted)
				for (const { evidence } of drafts)
					expect(paper.text.slice(evidence?.span.start, evidence?.span.end)).toBe(evidence?.quote);
		});

		test('every result number is asked, or stands beside the one that is', () => {
			const isIn = (token: string, text: string) =>
				[...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].some(([number]) => number === token);
			const byId = new Map(readLines('papers.jsonl').map(({ id, title }) => [id, title]));
			const results = readLines('numbers.jsonl').filter(({ cls }) => cls === 'result');
			const unasked = results.filter(({ id, token }) => {
				const { drafts = [] } =
					drafted.find(({ paper }) => paper.citation.title === byId.get(id)) ?? {};
				return !drafts.some(
					(draft) => draft.type === 'number' && isIn(token, `${promptOf(draft)} ${answerOf(draft)}`)
				);
			});
			expect(results.length).toBeGreaterThan(5);
			expect(unasked.map(({ token, near }) => `${token}: ${near}`)).toEqual([]);
		});

		test('most of the key facts are asked for', () => {
			const facts = new Map<string, Fact[]>(
				readLines('facts.jsonl').map((row) => [row.title, row.facts])
			);
			let held = 0;
			let wanted = 0;
			for (const { paper, drafts } of drafted) {
				for (const fact of facts.get(paper.citation.title) ?? []) {
					if (fact.background || fact.importance < 2) continue;
					wanted += fact.importance;
					if (drafts.some((draft) => asksFor(draft, fact))) held += fact.importance;
				}
			}
			expect(held / wanted).toBeGreaterThan(THRESHOLDS.recall);
		});
	}
);
