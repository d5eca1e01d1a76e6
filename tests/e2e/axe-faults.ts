import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site';

/** WCAG 2.2 AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Fault {
	readonly text: string;
	readonly isSerious: boolean;
}

/** Asked in the page itself: the app has no frames, whose faults would need a page of their own to be put together. */
async function found(page: Page, ask: (axe: AxeBuilder) => AxeBuilder): Promise<Fault[]> {
	const axe = ask(new AxeBuilder({ page }).setLegacyMode());
	const { violations } = await axe.analyze();
	return violations.map(({ id, impact, nodes }) => ({
		text: `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
		isSerious: impact === 'serious' || impact === 'critical'
	}));
}

/** What axe finds on the page as it is, however slight; with rules, only what these say. */
export async function faultsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
	const all = await found(page, (axe) =>
		rules.length === 0 ? axe.withTags(TAGS) : axe.withRules([...rules])
	);
	return all.map(({ text }) => text);
}

/** What axe finds serious or worse on the page as it is. */
export async function seriousFaults(page: Page, without: string[] = []): Promise<string[]> {
	const all = await found(page, (axe) => axe.disableRules(without).withTags(TAGS));
	return all.filter(({ isSerious }) => isSerious).map(({ text }) => text);
}

/** The page as it is has no fault; the test goes on to the next page all the same. */
export async function expectNoFaults(page: Page, name: string): Promise<void> {
	expect.soft(await faultsOf(page), name).toEqual([]);
}
