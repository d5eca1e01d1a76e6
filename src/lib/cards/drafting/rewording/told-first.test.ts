import { expect, test } from 'vitest';
import { gapsOf } from './gapped';
import {
	askCase,
	askClassInPlace,
	askExamples,
	askKindInPlace,
	askLast,
	askTailDeed
} from './told-first';

const ASKERS = [askKindInPlace, askLast, askCase, askExamples, askTailDeed, askClassInPlace];

function told(sentence: string): string | undefined {
	const [gap] = gapsOf(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'), false);
	if (!gap) return undefined;
	for (const ask of ASKERS) {
		const question = ask(gap);
		if (question) return `${question.body} => ${question.answer ?? gap.hidden}`;
	}
	return undefined;
}

test.each([
	[
		'the crew steers the ferry with [a hand-drawn map of the bay] at night.',
		'the crew steers the ferry with a map of the bay at night. What kind of map? => a hand-drawn map'
	],
	[
		'the study trains [recurrent networks] on the logs of old ferries.',
		'the study trains networks on the logs of old ferries. What kind of networks? => recurrent networks'
	],
	[
		'the planner outperforms [the Dijkstra algorithm] on maps of rivers, lakes and bays.',
		'the planner outperforms an algorithm on maps of rivers, lakes and bays. Which algorithm? => the Dijkstra algorithm'
	],
	[
		'a thick coat had a strong effect on [the speed of the hull].',
		'a thick coat had a strong effect. On what? => the speed of the hull'
	],
	[
		'the keepers sort the logs instead of [the printed charts].',
		'the keepers sort the logs. Instead of what? => the printed charts'
	],
	[
		'the pilot draws a new chart of the bay based on [the depth of the keel].',
		'the pilot draws a new chart of the bay. Based on what? => the depth of the keel'
	],
	[
		'the rowers take a second lamp for [crossings that last all night].',
		'the rowers take a second lamp. For which crossings? => crossings that last all night'
	],
	[
		'the lamp holds a reserve of oil to [bridge a night of storm].',
		'the lamp holds a reserve of oil. For what purpose? => to bridge a night of storm'
	],
	[
		'the raft is small and light, requiring [no more than two rowers].',
		'the raft is small and light. What does the raft require? => no more than two rowers'
	],
	[
		'the gulls were treated with [aspirin and heparin] in winter.',
		'the gulls were treated with drugs in winter. Which drugs? => aspirin and heparin'
	],
	[
		'the boat stays afloat even if [the pump stops].',
		'the boat stays afloat. Even in which case? => the pump stops'
	],
	[
		'the yard repairs several kinds of craft such as [canoes and rafts].',
		'the yard repairs several kinds of craft. Which two are named as examples? => canoes and rafts'
	]
])('%s', (sentence, question) => {
	expect(told(sentence)).toBe(question);
});

test.each([
	// Without what is asked for, it would be told of more than it holds of.
	['the study trains no [recurrent networks] on the logs.', 'a denial'],
	['more ferries carried [a hand-drawn map] in spring than in autumn.', 'a comparison'],
	['the tar slowed the hull only in [harbours with soft mud].', 'a limit'],
	// What tells no kind.
	['the study trains [larger networks] on the logs of old ferries.', 'a degree'],
	['the map of the bay shows [a hand-drawn map] of the port.', 'the same noun twice'],
	['the gauge measures [a rain] gauge.', 'a part of a compound'],
	['the crew wants to [train hunting dogs].', 'an act'],
	['the crew reefed the sail, enhancing [the safety of the boat].', 'what the whole deed does'],
	// "In what?" asks for anything.
	['the crew left the lamp in [the hold].', 'no noun to ask by'],
	['the lamp allows the crew to [bridge a night of storm].', 'what it lets another do'],
	['the study trains [many supervised networks] on the logs.', 'a number'],
	['old crews are more likely than new crews to [bridge a night of storm].', 'what is likely'],
	['the crew finds a course for [finding hidden bays].', 'an act'],
	['a thick coat had a strong effect on [no part of the hull].', 'a denial'],
	['the crew has the ability to [bridge a night of storm].', 'what an ability is of'],
	['the yard repairs several kinds of craft such as [canoes].', 'a single example']
])('%s – no: %s', (sentence) => {
	expect(told(sentence)).toBeUndefined();
});
