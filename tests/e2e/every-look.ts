import type { Page } from '@playwright/test';
import { faultsOf } from './axe-faults';
import { expect } from './site';

/** Of the same page, colours differ by the scheme and places by the width; nothing else does. */
const OF_COLOURS = ['color-contrast'];
const OF_PLACES = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

const LOOKS = [
	{ width: 390, height: 844, colorScheme: 'light', rules: [] },
	{ width: 390, height: 844, colorScheme: 'dark', rules: OF_COLOURS },
	{ width: 1280, height: 800, colorScheme: 'dark', rules: OF_COLOURS },
	{ width: 1280, height: 800, colorScheme: 'light', rules: OF_PLACES }
] as const;

/** What is tapped and less than 44 px high or wide, links within sentences apart. */
async function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
		return [...(root?.querySelectorAll('button, a, summary, input, textarea, select') ?? [])]
			.filter(
				(element) => element.checkVisibility() && !element.closest('p:not(.others), td, th, h3')
			)
			.map((element) => (element.closest('label') ?? element).getBoundingClientRect())
			.filter(({ width, height }) => width > 1 && (width < 43.9 || height < 43.9))
			.map(({ x, y, width, height }) => `${width}×${height} at ${x}, ${y}`);
	});
}

/** Drawn anew, in the colours and at the places that are to stay. */
async function drawn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0)));
	});
}

/** A fault that lasts is found twice; what was seen while the page was being drawn is not. */
async function lastingFaults(page: Page, rules: readonly string[]): Promise<string[]> {
	await drawn(page);
	const found = await faultsOf(page, rules);
	if (found.length === 0) return found;
	await drawn(page);
	return faultsOf(page, rules);
}

/** Light and dark, on a phone and on a desk: axe finds nothing, and what is tapped is large enough. */
export async function isCleanInEveryLook(page: Page, name: string): Promise<void> {
	await page.evaluate(() => {
		// What is far from the screen keeps the colours it had, and nobody sees them.
		for (const element of document.querySelectorAll<HTMLElement>('li')) {
			element.style.contentVisibility = 'visible';
		}
	});
	for (const { colorScheme, rules, ...viewport } of LOOKS) {
		const look = `${name}, ${colorScheme}, ${viewport.width} px`;
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect.soft(await lastingFaults(page, rules), look).toEqual([]);
		if (colorScheme === 'light') expect.soft(await smallTargets(page), look).toEqual([]);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	await drawn(page);
}
