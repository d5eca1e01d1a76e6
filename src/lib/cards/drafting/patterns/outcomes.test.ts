import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate, Pattern } from '../candidate';
import { toSource } from '../sources';
import { askManner, askSameness } from './outcomes';
import { askWhatThereWas } from './what-there-was';

function asked(pattern: Pattern, statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && pattern(source)[0];
}

test.each([
	[
		askManner,
		'the new lock performs well and reliably even under heavy ice',
		'how does the new lock perform even under heavy ice?',
		'well and reliably'
	],
	[
		askWhatThereWas,
		'no significant differences in recall were found between the two schools',
		'how did recall compare between the two schools?',
		'no significant differences'
	],
	[
		askWhatThereWas,
		'there was no significant difference in sleep quality between the two schedules',
		'how did sleep quality compare between the two schedules?',
		'no significant difference'
	],
	[
		askWhatThereWas,
		'there is no clear difference in recall between the two schools',
		'how does recall compare between the two schools?',
		'no clear difference'
	],
	[
		askWhatThereWas,
		'there was a wide yearly gap between dawn and dusk',
		'what was found between dawn and dusk?',
		'a wide yearly gap'
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
	[askManner, 'the new lock operates entirely on wind from the bay'],
	[askManner, 'the new lock performs well only in calm weather'],
	[askManner, 'the new lock behaves more stably during floods'],
	[askWhatThereWas, 'there were twelve farms in the valley'],
	[askWhatThereWas, 'the study found no barge in the harbour'],
	[askWhatThereWas, 'the study found clear evidence that barges sink'],
	[askSameness, 'the two drafts differ']
] as const)('%o leaves “%s” alone', (pattern, statement) => {
	expect(asked(pattern, statement)).toBeUndefined();
});
