import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate, Pattern } from '../candidate';
import { toSource } from '../sources';
import { askComparison, askManner, askSameness } from './outcomes';
import { askWhatThereWas } from './what-there-was';

function asked(pattern: Pattern, statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && pattern(source)[0];
}

test.each([
	[
		askWhatThereWas,
		'no lasting effect of music on the tendency to chew was found',
		'what effect did music have on the tendency to chew?',
		'no lasting effect'
	],
	[
		askWhatThereWas,
		'no significant differences in recall were found between the two schools',
		'how did recall compare between the two schools?',
		'no significant differences'
	],
	[
		askWhatThereWas,
		'there was no significant difference in yield before and after dredging',
		'how did yield compare before and after dredging?',
		'no significant difference'
	],
	[
		askWhatThereWas,
		'no significant differences between barges or tugs were found',
		'how did barges or tugs compare?',
		'no significant differences'
	],
	[
		askWhatThereWas,
		'there existed no significant difference in yield between before and after dredging',
		'how did yield compare before and after dredging?',
		'no significant difference'
	],
	[
		askWhatThereWas,
		'the study did not find any clear difference in yield between barges and tugs',
		'how did yield compare between barges and tugs?',
		'no clear difference'
	],
	[
		askWhatThereWas,
		'the study found no evidence that night shifts delay the barges, although fog was common',
		'what was found as to whether night shifts delay the barges?',
		'no evidence'
	],
	[
		askComparison,
		'recall was significantly higher in the spaced group than in the massed group',
		'how did recall in the spaced group compare with that in the massed group?',
		'significantly higher'
	],
	[
		askComparison,
		'recall was higher in the spaced group compared with the massed group',
		'how did recall in the spaced group compare with that in the massed group?',
		'higher'
	],
	[
		askComparison,
		'the new codec was slower in finding faces than expected',
		'how did the new codec in finding faces compare with what was expected?',
		'slower'
	],
	[
		askComparison,
		'the pilots were significantly older than the rowers in spring',
		'how did the pilots compare in age with the rowers in spring?',
		'significantly older'
	],
	[
		askComparison,
		'the leaks at dawn were larger in rafts with tar than in those without tar',
		'how did the leaks at dawn in rafts with tar compare with the leaks in those without tar?',
		'larger'
	],
	[
		askComparison,
		'the leaks at dawn were larger in the tarred group than those of the bare group',
		'how did the leaks at dawn in the tarred group compare with those of the bare group?',
		'larger'
	],
	[
		askComparison,
		'the tarred hull is shown to be more stable compared to the bare hull',
		'how does the tarred hull compare with the bare hull?',
		'more stable'
	],
	[
		askComparison,
		'each later brew is rated to be more reliable than the one before',
		'how is each later brew rated compared with the one before?',
		'more reliable'
	],
	[
		askComparison,
		'the new codec was slower than the old one',
		'how did the new codec compare with the old one?',
		'slower'
	],
	[
		askWhatThereWas,
		'there was no significant difference in sleep quality between the two schedules',
		'how did sleep quality compare between the two schedules?',
		'no significant difference'
	],
	[
		askWhatThereWas,
		'there was a weak negative correlation between screen time and vocabulary',
		'what was found between screen time and vocabulary?',
		'a weak negative correlation'
	],
	[
		askManner,
		'in crowded markets, older vendors act quite patiently, always waiting for a second offer',
		'in crowded markets, how do older vendors act?',
		'quite patiently, always waiting for a second offer'
	],
	[
		askManner,
		'the planner behaved very cautiously in towns without traffic lights',
		'how did the planner behave in towns without traffic lights?',
		'very cautiously'
	],
	[
		askSameness,
		'mean latency did not differ significantly between the two schedulers',
		'how did mean latency compare between the two schedulers?',
		'did not differ significantly'
	]
] as const)('%o asks what came of “%s”', (pattern, statement, body, answer) => {
	expect(asked(pattern, statement)).toMatchObject({ body, answer });
});

test.each([
	[askComparison, 'the mutants were more susceptible to heat compared to their parents'],
	[askComparison, 'the scale is short'],
	[askComparison, 'older pilots were less likely than rowers to fish'],
	[askWhatThereWas, 'there were twelve farms in the valley'],
	[askWhatThereWas, 'the study found no barge in the harbour'],
	[askWhatThereWas, 'the study found clear evidence that barges sink'],
	[askSameness, 'the two drafts differ']
] as const)('%o leaves “%s” alone', (pattern, statement) => {
	expect(asked(pattern, statement)).toBeUndefined();
});
