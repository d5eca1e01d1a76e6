import { makePdf } from '../fixtures/pdf/make-pdf';
import { ABSTRACT, TITLE, twoColumnPages } from '../fixtures/pdf/two-columns';
import { expect, exported, offlineReady, test } from './site';

const pdf = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.from(bytes)
});

const PAPER = makePdf(twoColumnPages());

test('a PDF becomes drafts with their evidence, with the network gone', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await site.kill();
	await page.reload();
	await page.getByLabel('Files to read').setInputFiles([pdf('gulls.pdf', PAPER)]);
	await expect(page.getByRole('heading', { name: TITLE })).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page).toHaveURL(/\/drafts/, { timeout: 60_000 });
	await expect(page.getByRole('button', { name: 'Accept', exact: false }).first()).toBeVisible();
	await page.keyboard.press('a');
	await expect(page.getByText(/^Card accepted/)).toBeAttached();

	await site.start();
	const { papers, cards } = await exported(page, site);
	expect(papers.map(({ paper }) => paper.citation.title)).toEqual([TITLE]);
	const { paper } = papers[0]!;
	expect(paper.text).toContain(ABSTRACT);
	expect(paper).toHaveProperty('pages');
	expect(cards).toHaveLength(1);
	const { evidence } = cards[0]!.content as unknown as { evidence: { quote: string } };
	expect(paper.text).toContain(evidence.quote);
});

test('PDFs that cannot be read are named with the reason, and what is in them is never run', async ({
	page,
	site
}) => {
	const script =
		'/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); this.submitForm\\("https://example.org/"\\))>>/AA<</WC<</S/URI/URI(https://example.org/)>>>>';
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await page.goto(site.at('add'));
	await page
		.getByLabel('Files to read')
		.setInputFiles([
			pdf('script.pdf', makePdf(twoColumnPages(), { catalogue: script })),
			pdf('scan.pdf', makePdf([[], []], { drawing: '0 0 600 700 re f' })),
			pdf('cut.pdf', PAPER.subarray(0, 80)),
			pdf(
				'page.pdf',
				Buffer.from('<!DOCTYPE html><html><script>document.title = 1</script></html>')
			),
			pdf('end.pdf', Buffer.from('%PDF-1.7\n%%EOF')),
			pdf(
				'loop.pdf',
				Buffer.from(
					'%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'
				)
			)
		]);
	await expect(page.getByRole('heading', { name: TITLE })).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.sum')).toHaveText(/6 in\s*=\s*1 new paper[^]*5 left out/);
	await page.getByRole('button', { name: /^Show \d+ of/ }).click();
	for (const reason of [
		/pictures of pages and no text/,
		/breaks off before its end/,
		/saved under the name of a PDF/,
		/damaged and could not be opened/
	]) {
		await expect(page.getByText(reason).first()).toBeVisible();
	}
	expect(dialogs).toEqual([]);
});
