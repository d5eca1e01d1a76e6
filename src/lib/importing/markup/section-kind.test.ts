import { expect, test } from 'vitest';
import { sectionKind } from './section-kind';

test.each(['Discussion', 'DISCUSSION', '4. General discussion'])(
	'“%s” that is typed as conclusions is a discussion',
	(title) => {
		expect(sectionKind({ title, type: 'conclusions' })).toBe('discussion');
	}
);

test.each(['Conclusions', 'Discussion and conclusions', 'What the tide leaves'])(
	'“%s” that is typed as conclusions are conclusions',
	(title) => {
		expect(sectionKind({ title, type: 'conclusions' })).toBe('conclusions');
	}
);

test('“Results and discussion” that are typed as conclusions are results', () => {
	expect(sectionKind({ title: 'Results and Discussion', type: 'conclusions' })).toBe('results');
});
