import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askNamedChange } from './named-changes';

function asked(statement: string): readonly (readonly [string, string])[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askNamedChange(source).map(({ body, answer }) => [body, answer] as const) : [];
}

test.each([
	[
		'rowers with old oars had a marked depression of stroke power',
		'how did stroke power change in rowers with old oars?',
		'a marked depression'
	],
	[
		'a marked fall was seen in the depth of sleep from 3.1 to 2.4 h after the race',
		'how did the depth of sleep change after the race?',
		'a marked fall, from 3.1 to 2.4 h'
	],
	[
		'there was a marked fall in the share of leaking hulls in the race after repair',
		'how did the share of leaking hulls change in the race after repair?',
		'a marked fall'
	],
	[
		'there was no alteration of heart rate during the race',
		'how did heart rate change during the race?',
		'no alteration'
	],
	[
		'a marked decrease in stroke power was seen in older rowers after the race',
		'how did stroke power change in older rowers after the race?',
		'a marked decrease'
	],
	[
		'older rowers showed a significant increase in heart rate after the race',
		'how did heart rate change in older rowers after the race?',
		'a significant increase'
	],
	[
		'the depth of sleep showed no significant changes in any groups',
		'how did the depth of sleep change in the groups?',
		'no significant changes'
	],
	[
		'the night watch revealed a marked decrease in fog and increased wind',
		'how did fog change in the night watch?',
		'a marked decrease'
	],
	[
		'there was no significant rise in sugar despite the long rest in summer',
		'how did sugar change despite the long rest in summer?',
		'no significant rise'
	],
	[
		'older bakers had the greatest rise in heart rate',
		'how did heart rate change in older bakers?',
		'the greatest rise'
	],
	[
		'no drop in sugar was seen in any of the ovens',
		'how did sugar change in the ovens?',
		'no drop'
	],
	[
		'all bakers showed a marked improvement in their sleep',
		'how did sleep change in all bakers?',
		'a marked improvement'
	],
	[
		'there is a marked decrease in old leaks after tarring',
		'how do old leaks change after tarring?',
		'a marked decrease'
	],
	[
		'a gradual decrease in leaks was found after tarring, with an increase in weight',
		'how did leaks change after tarring?',
		'a gradual decrease'
	],
	[
		'there was a 20% increase in the cost of tolls after the ban',
		'how did the cost of tolls change after the ban?',
		'a 20% increase'
	],
	[
		'crews on tea had significant increases in mean depth, as compared with water, at 24 weeks',
		'how did mean depth change in crews on tea as compared with water, at 24 weeks?',
		'significant increases'
	],
	[
		'there was a decrease of 12 mm in tide height during the ban',
		'how did tide height change during the ban?',
		'a decrease of 12 mm'
	],
	[
		'boats showed a substantial reduction in rust (from 30% to 12%, p < 0.01) after tarring',
		'how did rust change in boats after tarring?',
		'a substantial reduction (from 30% to 12%)'
	],
	[
		'in both locks, there was no change in salt and a small degree of rust',
		'in both locks, how did salt change?',
		'no change'
	]
])('“%s” asks how it changed', (statement, body, answer) => {
	expect(asked(statement)).toEqual([[body, answer]]);
});

test.each([
	'all bakers showed improvements in their sleep and stopped baking rye',
	'in the new lock, pilots showed marked improvements in steering old rafts',
	'a sharp increase in heart rate identified the most tired rowers',
	'boats in the north had a greater increase in speed than rafts',
	'the proposed method shows a significant improvement compared to the old one',
	'there was a sharp decrease in salt',
	'an increase in the link with rain was seen in the records',
	'changes in rust were seen after rain',
	'the new sails did not show an increase in speed',
	'rust showed changes after rain',
	'there was a marked fall in rust in barges from 18 to 13% after rain and 11% after fog',
	'tar produced a marked decrease in leaks'
])('“%s” tells no change that could be asked so', (statement) => {
	expect(asked(statement)).toEqual([]);
});
