import { expect, test } from 'vitest';
import { withTestsInBrackets } from './test-figures';

test.each([
	['Rust fell, t(38) = 2.41, p = .02, d = 0.76.', 'Rust fell (d = 0.76).'],
	['Rust fell t(38) = −2.41, p < .001.', 'Rust fell.'],
	[
		'Tar and age did not interact, F(1, 38) = 0.2, p = .64, partial η² = .01.',
		'Tar and age did not interact (partial η² = .01).'
	],
	['Dread went with fatigue (r(120) = .45, p < .001).', 'Dread went with fatigue (r = .45).'],
	['Sleep went down with dread, r = –.22, p = .003.', 'Sleep went down with dread (r = −.22).'],
	[
		'Age told dread, β = .31, p < .001, and rank told pay.',
		'Age told dread (β = .31), and rank told pay.'
	],
	['Crews differed (χ²(2, N = 80) = 5.1, p = .08).', 'Crews differed.'],
	[
		'The drift was clear, b = −0.12, 95% CI [−0.21, −0.04].',
		'The drift was clear (b = −0.12, 95% CI [−0.21, −0.04]).'
	]
])('the figures of a test stand in brackets, or nowhere: %s', (text, expected) => {
	expect(withTestsInBrackets(text)).toBe(expected);
});

test.each([
	'The chance of fog was low, p = 0.5, and crews rowed out.',
	'Ropes of the length r = 2 m were used.',
	'Rust fell (M = 4.2, SD = 1.1) in oak.',
	'The loss was 2.1, 95% CI 1.2 to 3.4, in oak.',
	'Old tar (OR = 1.9, p = 0.02) went with rust.'
])('other figures stay where they are: %s', (text) => {
	expect(withTestsInBrackets(text)).toBe(text);
});
