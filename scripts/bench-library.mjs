/**
 * The library at 2,000 papers with full texts, measured in a real browser: its list, the search index
 * from nothing and from the disk, and queries from the field to what is shown of their answers.
 */
import { readFileSync } from 'node:fs';

const PAPERS = Number(process.env.BENCH_PAPERS ?? 2000);
/** Of each text: 40,000 signs are a paper of some fourteen pages. */
const WORDS = 6000;
const CARDS = 8;
const QUERIES = [
	...['spacing', 'retrieval practice', 'memory', 'the', 'lea', 'participants delay review'],
	...['consolidaton', 'zzzzzz', 'sleep learning interval effect']
];

/** Runs in the page: writes papers as the app stores them, fifty a transaction. */
async function fill({ words, paperCount, wordCount, cardCount }) {
	let seed = 7;
	const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
	// Zipf: the word of rank r comes with a frequency of about 1/r.
	const word = () => words[Math.floor(words.length ** random()) - 1] ?? words[0];
	const sentence = (length) => {
		const some = Array.from({ length }, word).join(' ');
		return `${some[0].toUpperCase()}${some.slice(1)}.`;
	};
	const db = await new Promise((resolve, reject) => {
		const request = indexedDB.open('paperdeck');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const cards = [];
	const completed = (transaction) =>
		new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onerror = () => reject(transaction.error);
		});
	for (let at = 0; at < paperCount; at += 50) {
		const transaction = db.transaction(['papers', 'texts'], 'readwrite');
		for (let index = at; index < Math.min(at + 50, paperCount); index++) {
			const id = crypto.randomUUID();
			const text = Array.from({ length: wordCount / 20 }, () => sentence(20)).join(' ');
			const citation = { title: sentence(9), author: [{ family: word(), given: word() }] };
			const paper = { citation, links: [], source: { name: 'bench', listing: '' } };
			const record = { id, paper, textLength: text.length, origin: 'added', addedAt: index };
			transaction.objectStore('papers').put({ ...record, deletedAt: null, stamps: {} });
			transaction.objectStore('texts').put({ paperId: id, text, sections: [] });
			for (let position = 0; position < cardCount; position++) {
				const content = { kind: 'basic', type: 'method', front: sentence(12), back: sentence(4) };
				const created = { at: index, offsetMinutes: 0, dayStartMinutes: 240 };
				const memory = { stability: 1 + random() * 90, difficulty: 5 };
				const schedule = {
					...{ state: 'review', memory, dueDay: 30_000, dueAt: null, intervalDays: 9 },
					...{ learningStep: 0, reps: 3, lapses: 0, suspended: false, buriedUntilDay: null },
					lastReviewed: { at: Date.now() - random() * 5e9, offsetMinutes: 0, dayStartMinutes: 240 }
				};
				cards.push({
					...{ id: crypto.randomUUID(), paperId: id, content, origin: 'generated', edited: false },
					...{ position, created, deletedAt: null, stamps: {}, schedule },
					...{ queueState: 'review', queueDay: 30_000 }
				});
			}
		}
		await completed(transaction);
	}
	await putCards();
	db.close();

	/** As `put-cards.ts` does: many cards a record, and the lists made from them. */
	async function putCards() {
		const hashOf = (text) => {
			let hash = 0x811c9dc5;
			for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
			return hash >>> 0;
		};
		cards.sort((a, b) => (a.id < b.id ? -1 : 1));
		const transaction = db.transaction(['cardBuckets', 'paperCards', 'queue'], 'readwrite');
		for (const [bucket, some] of Map.groupBy(cards, ({ id }) => hashOf(id) % 4096)) {
			const texts = some.map((card) => JSON.stringify(card));
			const record = { bucket, ids: some.map(({ id }) => id), cards: texts };
			transaction.objectStore('cardBuckets').put({ ...record, newestEdit: '', deletedIds: [] });
		}
		for (const [bucket, some] of Map.groupBy(cards, ({ paperId }) => hashOf(paperId) % 2048)) {
			const paperIds = some.map(({ paperId }) => paperId);
			const record = { bucket, cardIds: some.map(({ id }) => id), paperIds };
			transaction.objectStore('paperCards').put(record);
		}
		// Positions of one digit.
		const lineOf = ({ position, paperId, id }) => `1${position}\t${paperId}\t${id}\t\t`;
		for (const [part, some] of Map.groupBy(cards, ({ id }) => hashOf(id) % 4)) {
			const day = { state: 'review', day: 30_000, part, count: some.length };
			const lines = some.map(lineOf).sort().join('\n');
			transaction.objectStore('queue').put({ ...day, lines });
		}
		await completed(transaction);
	}
}

/** Words as papers use them: those of the sample paper first, then made ones for the long tail. */
function vocabulary() {
	const sample = readFileSync('static/starter/sample-paper.txt', 'utf8').toLowerCase();
	const counts = new Map();
	for (const [word] of sample.matchAll(/[a-z]{2,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const used = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
	const syllables = [
		'ba',
		'ce',
		'di',
		'fo',
		'gu',
		'ha',
		'ke',
		'li',
		'mo',
		'nu',
		'pra',
		'ste',
		'tri'
	];
	const made = Array.from({ length: 90_000 }, (_, index) => {
		let rest = index + 13;
		let word = '';
		for (; rest > 0; rest = Math.floor(rest / 13)) word += syllables[rest % 13];
		return word;
	});
	return [...used, ...made];
}

async function search(page, query) {
	await page.evaluate(() => performance.clearMeasures());
	const field = page.getByRole('searchbox');
	await field.fill('');
	const started = await page.evaluate((text) => {
		const input = document.querySelector('input[type=search]');
		const start = performance.now();
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		return new Promise((resolve) => {
			const wait = () => {
				const done = performance
					.getEntriesByName('paperdeck:search')
					.find(({ detail }) => detail === text);
				if (!done) return void setTimeout(wait, 0);
				requestAnimationFrame(() =>
					resolve({ answer: done.duration, shown: performance.now() - start })
				);
			};
			wait();
		});
	}, query);
	const said = await page.getByRole('status').first().innerText();
	return { ...started, said };
}

/** @param {{ launch: (profile: string) => Promise<{ context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page }>, profile: string, url: string }} browser */
export async function benchLibrary({ launch, profile, url }, say) {
	const first = await launch(profile);
	await first.page.goto(`${url}library`);
	await first.page.getByRole('heading', { level: 1 }).waitFor();
	await first.page.evaluate(fill, {
		words: vocabulary(),
		...{ paperCount: PAPERS, wordCount: WORDS, cardCount: CARDS }
	});
	let started = performance.now();
	await first.page.goto(`${url}library`);
	await first.page.getByRole('article').first().waitFor();
	say(`list of ${PAPERS} papers`, [performance.now() - started]);
	started = performance.now();
	await first.page.getByRole('searchbox').fill('zzzzzz');
	await first.page.getByText(/ found$/).waitFor();
	say(`search index of ${PAPERS} texts of ${WORDS} words, from nothing`, [
		performance.now() - started
	]);
	await first.context.close();

	const { context, page } = await launch(profile);
	await page.goto(`${url}library`);
	await page.getByRole('article').first().waitFor();
	started = performance.now();
	await page.getByRole('searchbox').fill('spacing');
	await page
		.getByRole('status')
		.filter({ hasText: / found/ })
		.waitFor();
	say('first search after a cold start', [performance.now() - started]);
	await page.getByText(/ found$/).waitFor();
	for (const query of QUERIES) {
		const runs = [];
		for (let run = 0; run < 5; run++) runs.push(await search(page, query));
		say(
			`search “${query}”: ${runs[0].said}`,
			runs.map(({ answer }) => answer)
		);
		say(
			'  … until it is drawn',
			runs.map(({ shown }) => shown)
		);
	}
	started = performance.now();
	await page.getByRole('searchbox').fill('');
	await page.getByLabel('Order').selectOption({ label: 'Fading memory' });
	await page
		.getByText(/You would recall/)
		.first()
		.waitFor();
	say('order by fading memory', [performance.now() - started]);
	await context.close();
}
