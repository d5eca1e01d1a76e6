import { codeIn } from '../../src/lib/quizzes/code-in';
import type { Given } from '../../src/lib/quizzes/mark-answer';
import { packText } from '../../src/lib/quizzes/packed-text';
import type { Quiz } from '../../src/lib/quizzes/quiz';
import { quizIdOf, readQuizCode, writeQuizCode } from '../../src/lib/quizzes/quiz-code';
import { writeSittingCode } from '../../src/lib/quizzes/sitting-code';
import { answerAll, join, openRoom, phone } from './play-quiz';
import { expect, test } from './site';

function quizOf(link: string): Quiz {
	const read = readQuizCode(codeIn(link));
	if ('fault' in read) throw new Error(`The room's own link is ${read.fault}`);
	return read.value;
}

/** What a player whose turn it is gives: right, wrong, or something a phone never sends. */
function givenBy(quiz: Quiz, place: number): Given[] {
	return quiz.questions.map(({ kind, answer }): Given => {
		if (kind === 'recall') return { kind: 'graded', recalled: place % 2 === 0 };
		if (kind === 'choice') return { kind: 'option', place: place % 2 === 0 ? 0 : 1 };
		return { kind: 'typed', text: place % 2 === 0 ? answer : '<b>77</b>' };
	});
}

const SEATS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const seatOf = (place: number) => `S${SEATS[Math.floor(place / 36)]}${SEATS[place % 36]}0`;

test('sixty players fit, half of them of one name, and what they send is text', async ({
	page,
	site
}) => {
	test.setTimeout(180_000);
	const link = await openRoom(page, site, 'Sixty');
	const quiz = quizOf(link);
	const hostile = '<img src=x onerror=a()>';
	const codes = Array.from({ length: 60 }, (_, place) =>
		writeSittingCode({
			quizId: quizIdOf(quiz),
			nickname: place % 2 === 0 ? 'Ada' : place === 1 ? hostile : `P${place}`,
			seat: seatOf(place),
			answers: givenBy(quiz, place)
		})
	);
	const links = codes.map((code) => site.at(`quiz/room#${code}`));
	await page.getByLabel('Or paste a link someone sent').fill(links.join(' '));
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	const rows = page.getByRole('table').getByRole('rowheader');
	await expect(rows).toHaveCount(60);
	await expect(page.getByRole('rowheader', { name: 'Ada (30)' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: hostile })).toBeVisible();
	await expect(page.locator('img')).toHaveCount(0);
	for (const sum of await page.getByTestId('tally').locator('.sum').allInnerTexts())
		expect(sum).toMatch(/^30 of 60 right/);
	// The same sixty again change nothing.
	await page.getByLabel('Or paste a link someone sent').fill(links.join('\n'));
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByTestId('collected')).toContainText('nothing was counted twice');
	await expect(rows).toHaveCount(60);
	await page.reload();
	await expect(rows).toHaveCount(60);
});

test('a quiz from a hostile sender is text, and its options that are none harm nobody', async ({
	page,
	site
}) => {
	const words = '<script>document.title="caught"</script><img src=x> \u202Egnp.exe ';
	const quiz: Quiz = {
		title: `${words}quiz`,
		seed: words,
		papers: [{ title: words.repeat(50) }],
		questions: [
			{
				kind: 'choice',
				type: 'method',
				paper: 0,
				prompt: `${words} which?`,
				answer: `${words} a`,
				distractors: [`${words} b`],
				quote: words.repeat(20)
			}
		]
	};
	const code = writeQuizCode(quiz, { withQuotes: true });
	await join(page, site.at(`quiz/play#${code}`), 'Ada');
	await expect(page.getByTestId('question')).toContainText('<script>');
	await page.locator('.options button').first().click();
	await expect(page.getByRole('heading', { name: /of 1 right/ })).toBeVisible();
	await page.getByText('The sentence it rests on').click();
	await page.getByRole('button', { name: 'Keep these cards' }).click();
	await expect(page.getByText('1 card is in your library')).toBeVisible();
	await expect(page.locator('main img, main script')).toHaveCount(0);
	expect(await page.title()).not.toContain('caught');
});

test('a quiz and a result of a newer version say so, and a cut one says that', async ({
	page,
	site
}) => {
	const newer = packText('9\u001FTitle\u001Fseed\u001F1\u001EPaper\u001E0 0 0\u001Fp\u001Fa\u001F');
	await page.goto(site.at(`quiz/play#${newer}`));
	await expect(page.getByRole('alert')).toContainText('newer version of Paperdeck');
	const link = await openRoom(page, site, 'Versions');
	const quizId = quizIdOf(quizOf(link));
	const paste = async (text: string, told: string) => {
		await page.getByLabel('Or paste a link someone sent').fill(text);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByTestId('collected')).toContainText(told);
	};
	const whole = writeSittingCode({ quizId, nickname: 'Ada', seat: 'A1B2', answers: [] });
	await paste(packText(`9\u001F${quizId}\u001FAda\u001FA1B2`), 'newer version of Paperdeck');
	await paste(whole.slice(0, -3), 'a part of it is missing');
	await paste(
		writeSittingCode({ quizId: '0000000000', nickname: 'Ada', seat: 'A1B2', answers: [] }),
		'of another quiz'
	);
	await paste(whole, 'Ada is in.');
});

test('a phone whose clock is decades wrong plays along', async ({ page, site, browser }) => {
	const link = await openRoom(page, site, 'Clocks');
	for (const [place, at] of ['1999-12-31T23:59:59Z', '2061-07-28T12:00:00Z'].entries()) {
		const { context, page: own } = await phone(browser);
		await own.clock.setFixedTime(new Date(at));
		await join(own, link, `Clock ${place}`);
		await answerAll(own, place, /of 5 right/);
		await own.getByText('Other ways').click();
		const result = await own.getByTestId('result-link').innerText();
		await own.getByRole('button', { name: 'Keep these cards' }).click();
		await expect(own.getByText('5 cards are in your library')).toBeVisible();
		await context.close();
		await page.getByLabel('Or paste a link someone sent').fill(result);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByTestId('collected')).toHaveText(`Clock ${place} is in.`);
	}
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(2);
});
