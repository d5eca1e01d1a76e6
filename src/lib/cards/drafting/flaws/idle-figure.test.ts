import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { toAsk } from '../ask';
import type { Candidate } from '../candidate';
import { isIdleFigure } from './idle-figure';

const paper = abstractPaper('Tar on old boats', 'We tarred old boats.');

function isIdle(sentence: string): boolean {
	const [body = '', answer = ''] = sentence.split(' → ');
	const candidate = {
		type: 'number',
		pattern: 'value',
		body: body.replace(/\[(.*)\]/u, '{{c1::$1}}'),
		answer,
		finding: { evidence: [], statement: body }
	} as unknown as Candidate;
	return isIdleFigure(toAsk(candidate, paper));
}

test.each([
	'oil of tar [200 mg] was linked with a slower rust than oil 50 mg.',
	'oil, [0.6 mg/d], kept the boats dry.',
	'rats treated with [30 mg/kg/day] were less active.',
	'eels were kept alive with a daily dosage of [40 mg].',
	'oil [5%] can keep ropes dry.',
	'one single [40-mg] oral bolus kept the eels alive.'
])('%s tells how much was given', (sentence) => {
	expect(isIdle(sentence)).toBe(true);
});

test.each([
	'treating ropes with tar for [8 weeks] had no use.',
	'tar slowed rust during the past [6 years].',
	'no leaks were seen in boats at 30 min, [60 min] and 24 h.',
	'tar keeps ropes dry when it is given [3 months] before storms.'
])('%s tells how long or when it was done', (sentence) => {
	expect(isIdle(sentence)).toBe(true);
});

test.each([
	'faults included leaks ([88%]), rot (52%), and rust (50%).',
	'tar was called good by 9%, fair by 5%, poor by 7% and bad by [2%].',
	'faults included leaks, rot (52%), and rust (50%): what percentage for leaks? → 88%'
])('%s asks one of a row of shares', (sentence) => {
	expect(isIdle(sentence)).toBe(true);
});

test.each([
	'the drying time was similar between groups ([21 min] with tar versus 20 min with wax).',
	'the use of ropes did not change with rules [30%] vs. 32%.',
	'ropes and nets rotted at similar rates ([21%] versus 20%).',
	'rot was found in the same number of hulls with tar ([21%]) and wax (20%).',
	'hulls were of the same length with tar ([9 m]) and wax (9.1 m).',
	'wrecks were no longer significantly rarer with tar: what was the relative risk? → 1.13',
	'there was weak evidence that tar slowed rust: what was the odds ratio? → 0.3'
])('%s asks for a figure where nothing was found', (sentence) => {
	expect(isIdle(sentence)).toBe(true);
});

test.each([
	'at baseline, [40%] of the boats leaked.',
	'the mean depth was [3 m] at the start of the trial.',
	'at the beginning of the trial, what percentage of the boats leaked? → 40%'
])('%s asks how it was before', (sentence) => {
	expect(isIdle(sentence)).toBe(true);
});

test.each(['a dry hull was reached in [89%].', 'a dry hull was reached in what percentage? → 89%'])(
	'%s asks for a share of nobody',
	(sentence) => {
		expect(isIdle(sentence)).toBe(true);
	}
);

test.each([
	'tar reduced the depth of rust by [89%].',
	'a dry hull was reached in [89%] of boats.',
	'the mean depth fell from [3 m] at baseline.',
	'at baseline, boats lost more tar than rafts ([3 m]).',
	'the mean consumption of oil fell to [40 mg].',
	'the mean dose of oil was [40 mg] per day.',
	'the crew lost [200 mg] more salt with rum.',
	'the tar lasted for [8 weeks] in the sun.',
	'tar kept ropes dry in [88%] of boats.',
	'the bells had a sensitivity [95%] and rang at night.',
	'leaks were rarer in rafts ([3%]) than in ferries (9%), rot (5%) or not.',
	'tar brought a rise in depth ([73%]), width (20%) and length (20%).',
	'the drying time was similar in both, but wrecks were rarer with tar ([3%] versus 9%).',
	'the new hull saves [9%] of the oil, compared with 4% for an old hull of the same length.',
	'the new hull saves [9%] of the oil, compared with 4% for a hull with the same number of ribs.',
	'with equal sails, the new hull saves [9%] of the oil and the old one 4%.',
	'under the same load, ropes lost [9%] of their tar, compared with 4% in nets.',
	'the pump dries a lock in [9 minutes], while the old pump needs 40 minutes.',
	'a similar gain was seen in rafts, with a loss of [3%] versus 9% in barges.'
])('%s is worth asking', (sentence) => {
	expect(isIdle(sentence)).toBe(false);
});
