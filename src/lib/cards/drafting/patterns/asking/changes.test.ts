import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askChange } from './changes';

test('what a thing grows with, and not with what, is asked elsewhere', () => {
	expect(asked('mooring time rose with the load of the barge, not with its age')).toEqual([]);
	expect(asked('mooring time rose with the load of the barge')).not.toEqual([]);
});

function asked(statement: string): readonly (readonly [string, string])[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askChange(source).map(({ body, answer }) => [body, answer] as const) : [];
}

test.each([
	[
		'the depth of the locks decreased in rivers in comparison to canals',
		'how did the depth of the locks differ in rivers in comparison to canals?',
		'decreased'
	],
	[
		'gait speed improved markedly after twelve weeks of dance',
		'how did gait speed change after twelve weeks of dance?',
		'improved markedly'
	],
	[
		'the error rate of the parser decreased from 9% to 4% in noisy speech',
		'how did the error rate of the parser change in noisy speech?',
		'decreased from 9% to 4%'
	],
	[
		'the depth of the locks tended to decrease in winter',
		'how did the depth of the locks change in winter?',
		'tended to decrease'
	],
	[
		'pupil size did not increase in dim light',
		'how did pupil size change in dim light?',
		'did not increase'
	],
	[
		'river traffic has declined sharply over the years',
		'how has river traffic changed over the years?',
		'has declined sharply'
	],
	[
		'serum ferritin was reduced in the treated rats',
		'how did serum ferritin change in the treated rats?',
		'was reduced'
	],
	[
		'when the pier is shut, ticket income declines sharply',
		'when the pier is shut, how does ticket income change?',
		'declines sharply'
	],
	[
		'the ratio of salt to silt remained unchanged after dredging',
		'how did the ratio of salt to silt change after dredging?',
		'remained unchanged'
	],
	[
		'salt levels remained elevated for 3 months',
		'how did salt levels change for 3 months?',
		'remained elevated'
	],
	[
		'the toll was found to increase with depth',
		'how did the toll change with depth?',
		'was found to increase'
	],
	[
		'salt content began to decrease with rising tide',
		'how did salt content change with rising tide?',
		'began to decrease'
	],
	[
		'salt levels did not change significantly in the northern locks',
		'what happened to salt levels in the northern locks?',
		'they did not change significantly'
	],
	[
		'the toll of the locks does not change with depth',
		'how does the toll of the locks change with depth?',
		'no change'
	],
	[
		'the toll did not significantly change with depth',
		'how did the toll change with depth?',
		'did not significantly change'
	],
	[
		'depth increased 2.3-fold within 3 weeks',
		'how did depth change within 3 weeks?',
		'increased 2.3-fold'
	],
	[
		'the load decreased by 39.3% as the slope increased from 6° to 35°',
		'how did the load change as the slope increased from 6° to 35°?',
		'decreased by 39.3%'
	],
	[
		'the toll increased in a dose-dependent manner with depth',
		'how did the toll change with depth?',
		'increased in a dose-dependent manner'
	],
	[
		'leaks were significantly increased 1, 2, and 4 h after dredging',
		'how did leaks change 1, 2, and 4 h after dredging?',
		'were significantly increased'
	],
	[
		'the draught of the barges rose significantly (from 3 to 5 m, p < 0.01) after loading',
		'how did the draught of the barges change after loading?',
		'rose significantly (from 3 to 5 m)'
	],
	[
		'tolls fell after 1990, suggesting that ferries won',
		'how did tolls change after 1990?',
		'fell'
	],
	[
		'the cost of tolls increased by 20% in boats but not in barges',
		'how did the cost of tolls change in boats but not in barges?',
		'increased by 20%'
	],
	[
		'salt levels are highly elevated in the first hours of a flood',
		'how are salt levels altered in the first hours of a flood?',
		'are highly elevated'
	],
	['depth may increase with slope', 'how may depth change with slope?', 'increase'],
	[
		'older patients recovered after a week of rest',
		'how did older patients fare after a week of rest?',
		'recovered'
	]
])('“%s” asks how it changed', (statement, body, answer) => {
	expect(asked(statement)).toEqual([[body, answer]]);
});

test.each([
	[
		'the wetting rate increased and the seepage decreased when the slope was increased',
		[
			['how did the wetting rate change when the slope was increased?', 'increased'],
			['how did the seepage change when the slope was increased?', 'decreased']
		]
	],
	[
		'the tide was markedly raised in spring and returned to normal 3 weeks after dredging',
		[
			['how did the tide change in spring?', 'was markedly raised'],
			['how did the tide change 3 weeks after dredging?', 'returned to normal']
		]
	],
	[
		'the level of salt was reduced while the level of silt was increased as compared with the open lock',
		[
			['how did the level of salt differ as compared with the open lock?', 'was reduced'],
			['how did the level of silt differ as compared with the open lock?', 'was increased']
		]
	],
	[
		'total splash rose to high levels as the slope increased to 11 degrees, but decreased with further increases in slope',
		[
			['how did total splash change as the slope increased to 11 degrees?', 'rose to high levels'],
			['how did total splash change with further increases in slope?', 'decreased']
		]
	]
] as const)('“%s” asks of either change', (statement, both) => {
	expect(asked(statement)).toEqual(both);
});

test.each([
	['the drug was inhibited by grapefruit juice'],
	['the coach improved the players'],
	['the mean depth of the lock did vary in spring'],
	['salt was reduced by dredging'],
	['ionized salt levels were elevated in 50 (86%)'],
	['the toll varied with the season'],
	['yield dropped by 39.4 and 26.7% in barges and rafts, respectively'],
	['the toll fell from 5 in barges to 3 during floods'],
	['the toll fell by 4 in barges and by 3 in rafts'],
	[
		'the toll of the locks rose by 31.6 percentage points at noon and 38.4 percentage points at night'
	],
	['the toll was changed in spring'],
	['on nine piers, Harrow recovers from a torn net in 40 s'],
	['the rule improves over the baseline'],
	['the rule improves over the baseline'],
	['the new rule decreases more than 72% lock delays'],
	['the toll of the locks did not change with tar 30% vs 32%'],
	['patients increased after the ban'],
	['the slope predicted falls in speed, and increases in rust during floods'],
	['pilots often turn back, particularly as the height of the tide increases with the wind']
])('“%s” asks of no change', (statement) => {
	expect(asked(statement)).toEqual([]);
});
