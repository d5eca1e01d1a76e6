import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Pattern } from '../../candidate';
import { toSource } from '../../sources';
import { askCircumstance, askCondition, askLead } from './circumstances';
import { askDesign } from './designs';
import { askDoing } from './doings';
import { askFoundThing, askRoleHolder } from './found-things';
import { askKind } from './kinds';

function asked(pattern: Pattern, statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? pattern(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: a question for one part of the sentence', () => {
	test.each<[Pattern, string, string]>([
		[
			askCircumstance,
			'a sleep survey was conducted among night-shift nurses in two harbours',
			'among whom was a sleep survey conducted in two harbours? night-shift nurses'
		],
		[
			askCircumstance,
			'the thickest rust was seen in hinges painted before rain',
			'where was the thickest rust seen? in hinges painted before rain'
		],
		[
			askCircumstance,
			'cramp, mild fever, and cuts were more common among nurses working at night',
			'among whom were cramp, mild fever, and cuts more common? nurses working at night'
		],
		[
			askCircumstance,
			'the robot learns a grasp by watching short videos of hands',
			'how does the robot learn a grasp? by watching short videos of hands'
		],
		[
			askCircumstance,
			'small drones are vulnerable to gusts near tall buildings',
			'to what are small drones vulnerable? gusts near tall buildings'
		],
		[
			askLead,
			'under heavy frost, the glue joints lost half of their strength',
			'under what did the glue joints lose half of their strength? heavy frost'
		],
		[
			askCondition,
			'the oldest harbour lamps fail when the wicks are wet',
			'when do the oldest harbour lamps fail? when the wicks are wet'
		],
		[
			askCondition,
			'the parser slows sharply when sentences hold nested quotes',
			'when does the parser slow sharply? when sentences hold nested quotes'
		],
		[
			askDesign,
			'we compare the forecast of the tide table with the harbour logs of 1911 to find gaps',
			'what does the study compare the forecast of the tide table with? the harbour logs of 1911'
		],
		[
			askDesign,
			'the parser is trained on letters of old sailors using two cheap computers',
			'what is the parser trained on? letters of old sailors'
		],
		[
			askDesign,
			'sleepless sailors were randomised to dimmed lamps or usual care',
			'what were sleepless sailors randomised to? dimmed lamps or usual care'
		],
		[
			askDoing,
			'the network learns to ignore the colour of the background',
			'what does the network learn to do? ignore the colour of the background'
		],
		[
			askDoing,
			'at night, a second lamp is employed to warn small boats of fog',
			'at night, what is a second lamp employed to do? warn small boats of fog'
		],
		[
			askDoing,
			'we use ideas of knot theory to predict the length of folded chains',
			'for what purpose does the study use ideas of knot theory? to predict the length of folded chains'
		],
		[
			askCondition,
			'the parser may lose many words if long quotes are nested',
			'under what condition may the parser lose many words? if long quotes are nested'
		],
		[
			askFoundThing,
			'a mild loss of hearing was seen in drummers without ear plugs',
			'what was seen in drummers without ear plugs? a mild loss of hearing'
		],
		[
			askFoundThing,
			'narrow cracks were found that weaken the outer hinge in frost',
			'what was found that weakens the outer hinge in frost? narrow cracks'
		],
		[
			askRoleHolder,
			'bridge age and salt load were the main predictors of early cracks',
			'what were the main predictors of early cracks? bridge age and salt load'
		],
		[
			askKind,
			'we propose a two-stage retrieval architecture for medieval maps',
			'what kind of architecture does the study propose for medieval maps? a two-stage retrieval architecture'
		]
	])('%o of “%s”', (pattern, statement, expected) => {
		expect(asked(pattern, statement)).toContain(expected);
	});
});

describe('near-misses: nothing is asked', () => {
	test.each<[Pattern, string]>([
		// What was reached is a length, and no method.
		[askKind, 'the new rope reaches lengths similar to hand-spun hemp-fibre methods on dry days'],
		[
			askKind,
			'we build a tide clock algorithm embedding an actor critic architecture for harbours'
		],
		// An act, and no place.
		[askCircumstance, 'the youngest pupils engaged eagerly in learning the oldest sea songs'],
		// The preposition belongs to the noun before it.
		[askCircumstance, 'the link between tar and rope becomes plain due to the oldest logs'],
		[askCircumstance, 'the team built a sensor for wet cellars'],
		// Half of the pair would be left in sight.
		[askCircumstance, 'the robot learns a grasp by watching hands and copying their grip'],
		// How it was measured is for those who repeat it.
		[askCircumstance, 'the bolt strength was measured using a torque wrench'],
		// When it was looked at says little.
		[askCircumstance, 'the bolts were tightened during the follow-up period'],
		[askLead, 'in these cases, the glue joints lost strength'],
		[askCondition, 'the parser slows sharply when it reads nested quotes'],
		[askCondition, 'a set of rules is tested to decide if the lamp has been moved'],
		// What it is held against, and what makes no difference, are no times.
		[askCondition, 'the parser was faster on long texts when compared to the older parsers'],
		[askCondition, 'the parser slows sharply on long texts even when few quotes are nested'],
		[askCondition, 'tar is part of the care of all old boats unless winter storms are near'],
		// One of a row, and half of a pair.
		[askDesign, 'the tides were compared with the old tables, tables drawn by hand, and two maps'],
		[askDesign, 'the sailors were randomised to either a dimmed lamp for nine weeks'],
		// What comes before the infinitive is a phrase of its own.
		[askDoing, 'the drone saves power by learning to glide over warm fields'],
		// How easily it is mended tells which net.
		[askDoing, 'the crew sells an easy to mend net of tarred hemp in spring'],
		// What is made has its own end.
		[askDoing, 'we present a thermometer to encourage safer kitchens'],
		[askFoundThing, 'the results were discussed in the light of older glue tests'],
		[askFoundThing, 'twelve drummers were seen in a quiet room near the stage'],
		[askRoleHolder, 'it was the main predictor of early cracks'],
		// One quality that any method has.
		[askKind, 'we propose a new method for medieval maps'],
		[askKind, "the guild keeps the painters' oldest methods for medieval maps"]
	])('%o of “%s”', (pattern, statement) => {
		expect(asked(pattern, statement)).toEqual([]);
	});
});
