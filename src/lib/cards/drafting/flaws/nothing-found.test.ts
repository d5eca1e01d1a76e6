import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import { toAsk } from '../ask';
import { hasNothingFound } from './nothing-found';
import { pointsOutside } from './points-outside';

function askOf(quote: string, body: string, parts: Partial<Finding> = {}) {
	const paper = abstractPaper('Swimming and sleep', quote);
	const at = paper.text.indexOf(quote);
	const finding = statedFinding(body.replace(/\{\{c1::|\}\}/g, '').replace(/\.$/, ''), {
		evidence: [{ start: at, end: at + quote.length }],
		...parts
	});
	return toAsk({ type: finding.kind, pattern: 'gap', body, answer: '', finding, fit: 1 }, paper);
}

test.each([
	[
		'a wish',
		'Further trials are needed to test lakes.',
		'further trials are needed to {{c1::test lakes}}.',
		{}
	],
	[
		'what others knew',
		'Several recent studies link pools and sleep.',
		'several recent studies link {{c1::pools and sleep}}.',
		{}
	],
	[
		'a set-up',
		'Saliva was taken at {{noon}}.',
		'saliva was taken at {{c1::noon}} from each swimmer.',
		{ kind: 'method' }
	],
	[
		'what was looked at',
		'The pull of swimmers is investigated for several strokes in lakes.',
		'the pull of swimmers is investigated for {{c1::several strokes in lakes}}.',
		{ kind: 'method' }
	],
	[
		'how the paper is laid out',
		'Section three compares lakes with pools.',
		'section three compares {{c1::lakes with pools}}.',
		{}
	],
	[
		'what comes later',
		'An updated map will be made available to swimmers.',
		'{{c1::an updated map}} will be made available to swimmers.',
		{}
	],
	[
		'what the paper promises',
		'We will weigh each swimmer in the lake by using a raft.',
		'the study will weigh each swimmer in the lake by {{c1::using a raft}}.',
		{}
	],
	[
		'what is still to be told',
		'The pull of strong swimmers will be compared to the depth of lakes.',
		'the pull of strong swimmers will be compared to {{c1::the depth of lakes}}.',
		{}
	],
	[
		'what a part of the text covers',
		'Part II covers the pools of the north.',
		'part II covers {{c1::the pools of the north}}.',
		{}
	],
	[
		'what somebody else counted',
		'According to Harbour Watch, 16% of swimmers drown.',
		'according to Harbour Watch, {{c1::16%}} of swimmers drown.',
		{}
	],
	[
		'a promise',
		'The stroke count holds potential for colder lakes.',
		'the stroke count holds potential for {{c1::colder lakes}}.',
		{}
	],
	[
		'a use for others',
		'The stroke count can be applied to other lakes with cold water.',
		'the stroke count can be applied to {{c1::other lakes with cold water}}.',
		{}
	],
	[
		'a help to come',
		'The lake survey will help the town to plan pools.',
		'the lake survey will help {{c1::the town to plan pools}}.',
		{}
	],
	[
		'a wish around the gap',
		'Cold lakes may be useful in some forms of insomnia.',
		'cold lakes may be {{c1::useful in some forms of insomnia}}.',
		{}
	],
	[
		'praise',
		'This gives new insights into pools.',
		'the survey provides new insights into {{c1::pools}}.',
		{}
	],
	[
		'an end in front of a rule',
		'To optimize sleep, pools and lakes must be used together.',
		'the study optimizes {{c1::sleep}}.',
		{ isOwnAct: true }
	]
] as const)('%s is no finding', (_kind, quote, body, parts) => {
	expect(hasNothingFound(askOf(quote, body, parts))).toBe(true);
});

test.each([
	[
		'a result',
		'Swimmers slept longer than runners.',
		'swimmers slept {{c1::longer than runners}}.',
		{}
	],
	[
		'an act',
		'We filmed swimmers with a drone.',
		'the study films {{c1::swimmers}} with a drone.',
		{ kind: 'method', isOwnAct: true }
	],
	[
		'a use that is told',
		'Cold lakes may be useful for calming sleepers.',
		'{{c1::cold lakes}} may be useful for calming sleepers.',
		{}
	],
	[
		'who some of a study are',
		'Among some study swimmers, cold lakes calmed sleep.',
		'among some study swimmers, {{c1::cold lakes}} calmed sleep.',
		{}
	],
	[
		'what the system does',
		'The tracker uses {{radar}} to count strokes.',
		'the tracker uses {{c1::radar}} to count strokes.',
		{ kind: 'method' }
	]
] as const)('%s is one', (_kind, quote, body, parts) => {
	expect(hasNothingFound(askOf(quote, body, parts))).toBe(false);
});

test('a step of the work is one where its means, or what it is held against, is asked for', () => {
	const step = (statement: string, body: string, answer: string) => {
		const isOwnAct = statement.startsWith('we ');
		const { candidate, ...ask } = askOf(statement, statement, {
			role: 'methods',
			kind: 'method',
			isOwnAct
		});
		const asked = { ...candidate, pattern: 'circumstance', body, answer } as const;
		return hasNothingFound({
			...ask,
			candidate: asked,
			seen: body,
			hidden: answer,
			isCloze: false
		});
	};
	const pull = 'The pull of swimmers was compared with that of rowers.';
	expect(step(pull, 'what was the pull of swimmers compared with?', 'that of rowers')).toBe(false);
	expect(step(pull, 'when was the pull of swimmers compared?', 'at noon')).toBe(true);
	const calm = 'we explored the calm of lakes by timing floats';
	expect(step(calm, 'how did the study explore the calm of lakes?', 'by timing floats')).toBe(
		false
	);
	expect(step(calm, 'how did the study explore the calm of lakes?', 'by using floats')).toBe(true);
	expect(
		step(
			calm,
			'how did the study explore the calm of lakes?',
			'by using floats and a table of winds'
		)
	).toBe(false);
});

test('what a review found in the work of others is a result', () => {
	const body = 'most studies focus on {{c1::the first lap of swimmers}}.';
	const told = 'The results show that most studies focus on the first lap of swimmers.';
	expect(hasNothingFound(askOf(told, body, { role: 'results' }))).toBe(false);
	const known = 'Most studies focus on the first lap of swimmers.';
	expect(hasNothingFound(askOf(known, body, { role: 'results' }))).toBe(true);
});

test('what is proposed is no aim, though an aim may be to propose it', () => {
	const aim = { role: 'objective', kind: 'method', isOwnAct: true } as const;
	const body = 'the study proposes {{c1::a table of cold lakes}} for swimmers.';
	const statement = 'we propose a table of cold lakes for swimmers';
	const asked = (quote: string) => ({ ...askOf(quote, body, aim) });
	const isIdle = (quote: string) => {
		const ask = asked(quote);
		const finding = { ...ask.candidate.finding, statement };
		return hasNothingFound({ ...ask, candidate: { ...ask.candidate, finding } });
	};
	expect(isIdle('A table of cold lakes is proposed for swimmers.')).toBe(false);
	expect(isIdle('To propose a table of cold lakes for swimmers.')).toBe(true);
});

test('what changed what is one, even where it stands among the methods', () => {
	const among = { role: 'methods' } as const;
	const change = 'Cold lakes shortened the night of swimmers.';
	const asked = 'cold lakes shortened {{c1::the night of swimmers}}.';
	expect(hasNothingFound(askOf(change, asked, among))).toBe(false);
	const back = 'Warm lakes restored the night of swimmers.';
	expect(
		hasNothingFound(askOf(back, 'warm lakes restored {{c1::the night of swimmers}}.', among))
	).toBe(false);
	const step = 'Cold lakes received a buoy near the pier.';
	expect(
		hasNothingFound(askOf(step, 'cold lakes received {{c1::a buoy}} near the pier.', among))
	).toBe(true);
});

test('how a thing is built is one, though what was done once is not', () => {
	const among = { role: 'methods', kind: 'method' } as const;
	const buoys = (verb: string) =>
		hasNothingFound(
			askOf(
				`Old buoys ${verb} used to mark the lanes.`,
				`old buoys ${verb} used to {{c1::mark the lanes}}.`,
				among
			)
		);
	expect(buoys('are')).toBe(false);
	expect(buoys('were')).toBe(true);
});

test.each([
	[
		'The effect of this modality was small in lakes.',
		'the effect of the modality was {{c1::small in lakes}}.'
	],
	['These drugs shorten the night.', 'the drugs shorten {{c1::the night}}.']
])('of “%s” the pointer is lost', (quote, body) => {
	expect(pointsOutside(askOf(quote, body))).toBe(true);
});

test.each([
	['This method counts strokes by radar.', 'the method counts {{c1::strokes}} by radar.'],
	[
		'Two drugs were given, and these drugs shorten the night.',
		'the drugs shorten {{c1::the night}}.'
	],
	[
		'Such backdoor behavior stays after training.',
		'the backdoor behavior stays {{c1::after training}}.'
	]
])('of “%s” nothing is lost', (quote, body) => {
	expect(pointsOutside(askOf(quote, body))).toBe(false);
});

test('what a trial stands or falls by is worth knowing, unlike what else was measured', () => {
	const method = { kind: 'method', role: 'methods' } as const;
	const primary = 'the primary outcome was {{c1::hours of sleep after a swim}}.';
	const measured = 'the water was {{c1::drawn from the lake at noon}}.';
	expect(
		hasNothingFound(askOf('The primary outcome was hours of sleep after a swim.', primary, method))
	).toBe(false);
	expect(
		hasNothingFound(askOf('The water was drawn from the lake at noon.', measured, method))
	).toBe(true);
});

test('how two compare, and where something stands highest, is what came out, even among the methods', () => {
	const among = { role: 'methods' } as const;
	const isIdle = (quote: string, body: string, pattern: 'outcome' | 'circumstance') => {
		const ask = askOf(quote, body, among);
		return hasNothingFound({ ...ask, candidate: { ...ask.candidate, pattern } });
	};
	const deep = 'Swims were twice as long in lakes as in pools.';
	const compared = 'how did swims in lakes compare with those in pools?';
	expect(isIdle(deep, compared, 'outcome')).toBe(false);
	const best = 'Swims were longest in cold lakes.';
	expect(isIdle(best, 'in which lakes were swims longest?', 'outcome')).toBe(false);
	const lay = 'Buoys were laid in cold lakes.';
	expect(isIdle(lay, 'in which lakes were buoys laid?', 'circumstance')).toBe(true);
});
