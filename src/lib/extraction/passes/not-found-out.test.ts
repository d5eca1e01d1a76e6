import { expect, test } from 'vitest';
import { isNotFoundOut } from './not-found-out';

test.each([
	'Tar held longer than wax, presumably because it was applied hot.',
	'The leaks may be partly due to the old planks.',
	'Perhaps the crew was tired after the storm.',
	'We suspect that the second coat was too thin.',
	'It is possible that the ropes were wet.',
	'A dry knot is defined as a knot that holds for a day.',
	'We call a rope dry if it floats.',
	'T represents the proportion of knots that held.',
	'Most leaks stem from four underlying causes.',
	'The effect of salt needs to be confirmed in a larger harbour.'
])('%s was not found out', (text) => {
	expect(isNotFoundOut(text)).toBe(true);
});

test.each([
	'Tar held longer than wax because it was applied hot.',
	'Perhaps most importantly, tar halved the leaks.',
	'Wet ropes were more likely to break.',
	'The leaks could not be explained by age.',
	'While the keel remains to be tested, tar halved the leaks.',
	'The keel does not need to be tested in winter.',
	'We call the new loom Knotter, and it doubled the output.',
	'The planks fell into two groups by age, and the older one leaked.'
])('%s was', (text) => {
	expect(isNotFoundOut(text)).toBe(false);
});
