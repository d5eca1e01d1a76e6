import { expect, test } from 'vitest';
import { asShare } from './share-of';

function shown(text: string, value: string): string | undefined {
	const start = text.indexOf(value);
	const cut = asShare(text, { start, end: start + value.length });
	return cut && `${cut.before}[…]${cut.after}`;
}

test.each([
	['a leak was seen in 25 patients (55.5%)', '55.5%', 'a leak was seen in […] of patients'],
	['forty-nine patients (40%) had a relapse', '40%', '[…] of patients had a relapse'],
	['a total of 78 cases (81.3%) were confirmed', '81.3%', '[…] of cases were confirmed'],
	['fever occurred in one patient (2.1%)', '2.1%', 'fever occurred in […] of patients'],
	[
		'ten subjects (66.7%) in both groups met the pilot',
		'66.7%',
		'[…] of subjects in both groups met the pilot'
	],
	[
		'five patients (33%) in the tar group slept while nine patients (60%) in the wax group did',
		'33%',
		'[…] of patients in the tar group slept while 60% of patients in the wax group did'
	],
	[
		'death occurred in 13 patients (25%), and stroke on waking in 2 (3.8%)',
		'25%',
		'death occurred in […] of patients'
	],
	['most harbour crews (79%) kept a log', '79%', '[…] of harbour crews kept a log'],
	['most patients (77%) kept a log', '77%', '[…] of patients kept a log'],
	['almost half of the crews (48%) kept a log', '48%', '[…] of the crews kept a log'],
	['the large majority (83%) of the crews kept a log', '83%', '[…] of the crews kept a log'],
	[
		'rust was found on most boats (62%) by spring',
		'62%',
		'rust was found on […] of boats by spring'
	]
])('%s', (text, value, expected) => {
	expect(shown(text, value)).toBe(expected);
});

test.each([
	['the plan changed in 4 patients (17%) with cirrhosis', '17%'],
	['relief was felt by 12 women (30%)', '30%'],
	['one patient (1.1%) was lost', '1.1%'],
	['the tumour was seen in 31 treated patients (65%)', '65%'],
	['pain fell in 9 patients (mean 4.5)', '4.5'],
	['a majority (74%) said that tar was dear', '74%'],
	['most crews (62%) and some pilots (8%) slept', '62%'],
	['most of the fleet (62%) was lost', '62%']
])('%s stays', (text, value) => {
	expect(shown(text, value)).toBeUndefined();
});
