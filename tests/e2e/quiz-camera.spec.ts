import { filmingBrowser } from './film-of-a-code';
import { answerAll, join, openRoom } from './play-quiz';
import { expect, test } from './site';

test('a result held before the host’s camera is taken in once', async ({ page, site }) => {
	test.setTimeout(180_000);
	const host = await filmingBrowser();
	try {
		const room = await host.browser.newPage({ viewport: { width: 390, height: 844 } });
		const link = await openRoom(room, site, 'By camera');
		await join(page, link, 'Grace');
		await answerAll(page, 0, /of 5 right/);
		const score = await page.getByRole('heading', { level: 1 }).innerText();
		await host.showTo(page);

		await room.getByRole('button', { name: 'Scan with the camera' }).click();
		await expect(room.getByRole('button', { name: 'Stop the camera' })).toBeFocused();
		await expect(room.getByTestId('collected')).toHaveText('Grace is in.');
		// The film goes round; the code has been seen again by the time the picture moved on.
		const video = room.getByLabel('Camera picture');
		const shown = await video.evaluate((element: HTMLVideoElement) => element.currentTime);
		await expect
			.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
			.toBeGreaterThan(shown + 1.5);
		await expect(room.getByTestId('collected')).toHaveText('Grace is in.');
		const cells = room.getByRole('table').getByRole('cell');
		await expect(cells).toHaveText(['5/5', score.replace(' right', '')]);
		await room.getByRole('button', { name: 'Stop the camera' }).click();
		await expect(room.getByRole('button', { name: 'Scan with the camera' })).toBeFocused();
		await room.reload();
		await expect(cells).toHaveCount(2);
	} finally {
		await host.close();
	}
});
