import type { Page } from '@playwright/test';
import { expect } from './site';

/** A listing in the manner of the pages readers paste: furniture, a date that belongs to the page, one entry without authors. */
export const LISTING = `Weekly Reading

Get new papers in your inbox!

Subscribe

Jun 12

Lantern: Cheap Verification of Long Answers from Language Models

Long answers from language models are hard to check, because a single wrong sentence hides among many right ones. We introduce Lantern, a method that splits an answer into single claims and checks each claim against a small set of retrieved passages. On 1,200 answers from four models, Lantern finds 81.4% of the wrong claims, compared with 63.0% for a judge that reads the whole answer at once. Lantern costs 2.3 times less than the judge. However, it does not find errors that follow from a missing claim. Our results suggest that checking claims one by one may be enough for most factual answers.

  • 5 authors
·
Apr 27, 2025 2

Sleep After Study Protects Word Pairs in Older Adults

Whether sleep protects new memories in older adults is disputed. We tested 96 adults aged 65 to 80 who learned 40 word pairs either in the evening before sleep or in the morning before a day awake. After twelve hours, adults who had slept recalled 71% of the pairs, whereas adults who had stayed awake recalled 58%. The benefit of sleep was not significant for pairs that had been learned to perfection. These findings suggest that sleep protects weak memories in older adults.

  • 2 authors
·
May 3
`;

export async function understand(page: Page, text: string): Promise<void> {
	await page.getByLabel(/Paste an abstract/).fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
}
