import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 6;

/** Column and row of each dark module, and the side in modules. */
interface Code {
	readonly dark: readonly [number, number][];
	readonly side: number;
}

async function codeOnScreen(page: Page): Promise<Code> {
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
function filmOf({ dark, side }: Code): Buffer {
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

/** A browser whose camera films what it is shown; it begins with an empty wall. */
export interface FilmingBrowser {
	readonly browser: Browser;
	/** The code that this page shows is before the camera from now on, once it starts. */
	readonly showTo: (page: Page) => Promise<void>;
	readonly close: () => Promise<void>;
}

export async function filmingBrowser(args: readonly string[] = []): Promise<FilmingBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'paperdeck-camera-'));
	const film = join(folder, 'code.y4m');
	writeFileSync(film, filmOf({ dark: [], side: 21 }));
	const executablePath = process.env['PAPERDECK_CHROMIUM'];
	const browser = await chromium.launch({
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`,
			...args
		],
		...(executablePath ? { executablePath } : {})
	});
	return {
		browser,
		showTo: async (page) => writeFileSync(film, filmOf(await codeOnScreen(page))),
		close: async () => {
			await browser.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
