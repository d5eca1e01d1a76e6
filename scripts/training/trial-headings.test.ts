import { expect, test } from 'vitest';
import { roleUnder } from './trial-headings';

test.each([
	['Background', 'background'],
	['BACKGROUND AND AIMS', 'objective'],
	['Aim of the study', 'objective'],
	['Objectives:', 'objective'],
	['Patients and methods', 'methods'],
	['Methods/design', 'methods'],
	['Design, setting and participants', 'methods'],
	['Main outcome measures', 'methods'],
	['Statistical analysis', 'methods'],
	['Main results', 'results'],
	['Conclusions and relevance', 'conclusions'],
	['Interpretation', 'conclusions'],
	['Trial registration', 'apart'],
	['Funding', 'apart']
])('sentences under “%s” are %s', (heading, role) => {
	expect(roleUnder(heading)).toBe(role);
});

test.each(['Methods and findings', 'Results and discussion', 'Abstract', '', 'Mice'])(
	'“%s” does not say one role',
	(heading) => {
		expect(roleUnder(heading)).toBeUndefined();
	}
);
