import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { answerAll, join, openRoom } from './play-quiz';
import { expect, test } from './site';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 6;

/** The dark modules of the code on screen, with its side in modules. */
async function codeOnScreen(page: Page): Promise<{ dark: [number, number][]; side: number }> {
	const code = page.getByTestId('qr');
	const [, , width] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
	const path = (await code.locator('path').getAttribute('d')) ?? '';
	const dark = [...path.matchAll(/M(\d+) (\d+)h1/g)].map(([, column, row]): [number, number] => [
		Number(column),
		Number(row)
	]);
	return { dark, side: (width ?? 0) - 8 };
}

/** A film (YUV4MPEG2) of a code held still before a grey wall. */
function filmOf({ dark, side }: { dark: [number, number][]; side: number }): Buffer {
	const luma = Buffer.alloc(WIDTH * HEIGHT, 150);
	const module = Math.floor((HEIGHT - 20) / (side + 8));
	const size = module * (side + 8);
	const left = Math.floor((WIDTH - size) / 2);
	const top = Math.floor((HEIGHT - size) / 2);
	const fill = (column: number, row: number, modules: number, value: number) => {
		for (let line = 0; line < modules * module; line++) {
			const start = (top + row * module + line) * WIDTH + left + column * module;
			luma.fill(value, start, start + modules * module);
		}
	};
	fill(0, 0, side + 8, 235);
	for (const [column, row] of dark) fill(column + 4, row + 4, 1, 16);
	const frame = Buffer.concat([
		Buffer.from('FRAME\n'),
		luma,
		Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
	]);
	const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
	return Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]);
}

test('a result held before the host’s camera is taken in once', async ({ page, site }) => {
	test.setTimeout(180_000);
	const folder = mkdtempSync(joinPath(tmpdir(), 'paperdeck-camera-'));
	const film = joinPath(folder, 'code.y4m');
	writeFileSync(film, filmOf({ dark: [], side: 21 }));
	const executablePath = process.env['PAPERDECK_CHROMIUM'];
	const host = await chromium.launch({
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		],
		...(executablePath ? { executablePath } : {})
	});
	try {
		const room = await host.newPage({ viewport: { width: 390, height: 844 } });
		const link = await openRoom(room, site, 'By camera');
		await join(page, link, 'Grace');
		await answerAll(page, 0, /of 5 right/);
		const score = await page.getByRole('heading', { level: 1 }).innerText();
		writeFileSync(film, filmOf(await codeOnScreen(page)));

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
		await expect(cells).toHaveText([score.replace(' right', '')]);
		await room.getByRole('button', { name: 'Stop the camera' }).click();
		await expect(room.getByRole('button', { name: 'Scan with the camera' })).toBeFocused();
		await room.reload();
		await expect(cells).toHaveCount(1);
	} finally {
		await host.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
