import { understand } from './listing';
import { expect, test } from './site';

const HOSTILE = `<img src=x onerror="document.title='owned'"> Lantern: A <b>Bold</b> Title for a Paper

We introduce Lantern, a method that checks <script>document.title='owned'</script> each claim against retrieved passages. On 1,200 answers, Lantern finds 81.4% of the wrong claims, compared with 63.0% for a judge. [link](javascript:document.title='owned') Our results suggest that checking claims one by one may be enough for most factual answers.
`;

test('text of a paper is never run as HTML', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await understand(page, HOSTILE);
	const title = page.getByRole('textbox', { name: 'Title' });
	if (!(await title.isVisible()))
		await page.getByRole('button', { name: /^Correct title/ }).click();
	await title.fill('<img src=x onerror="document.title=1">');
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.goto(site.at('library'));
	await page
		.getByRole('link', { name: /onerror/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
	expect(await page.locator('main img, main script').count()).toBe(0);
	expect(await page.title()).not.toBe('owned');
	expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
});

test('scripts that are not of this app are refused by the policy', async ({
	page,
	site,
	consoleErrors
}) => {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const ran = await page.evaluate(async () => {
		const refused: string[] = [];
		try {
			document.body.innerHTML = '<p>markup</p>';
		} catch {
			refused.push('markup');
		}
		const script = document.createElement('script');
		try {
			script.textContent = 'window.owned = true';
			document.body.append(script);
		} catch {
			refused.push('inline script');
		}
		return { refused, owned: 'owned' in window };
	});
	expect(ran.owned).toBe(false);
	expect(ran.refused).toContain('markup');
	// The refusals above are what the browser reports.
	expect(consoleErrors.every((text) => /Trusted|Content Security Policy/i.test(text))).toBe(true);
	consoleErrors.length = 0;
});
