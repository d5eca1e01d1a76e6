import { expect, test } from 'vitest';
import { formula } from './formula';

test.each([
	['4{,}685', '4,685'],
	['T{=}0.7', 'T=0.7'],
	['{\\sim}10', '~10'],
	['{\\leq}0.02', '≤ 0.02'],
	['n\\!=\\!12', 'n=12'],
	['16.9\\to 10.2', '16.9→10.2'],
	['\\tau = 1.0', 'τ = 1.0'],
	['\\boldsymbol{4.5\\times}', '4.5×'],
	['R^2', 'R²'],
	['O(n^{2})', 'O(n²)'],
	['\\Delta', 'Δ'],
	['\\log n', 'log n'],
	['\\alpha_1', '$\\alpha_1$'],
	['\\mathcal{E}_t', '$\\mathcal{E}_t$'],
	['\\hat d', '$\\hat d$'],
	['\\frac{1}{8}', '$\\frac{1}{8}$'],
	['x^{12}', '$x^{12}$']
])('%s is read as %s', (tex, read) => {
	expect(formula(tex)).toBe(read);
});
