import { expect, test } from 'vitest';
import { tidy } from './compress';

test.each([
	[
		'rust went with salt (OR = 2.4, 95% CI 1.2-4.8)',
		'rust went with salt (OR = 2.4, 95% CI 1.2-4.8)'
	],
	['rust went with salt (P < 0.01, r = 0.4)', 'rust went with salt (P < 0.01, r = 0.4)'],
	['rust (or any stain) went with salt', 'rust went with salt'],
	['rust went with salt (p < 0.01)', 'rust went with salt'],
	['rust went with salt (see Fig. 2)', 'rust went with salt']
])('%s → %s', (text, expected) => {
	expect(tidy(text)).toBe(expected);
});
