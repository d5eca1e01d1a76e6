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
			'the long wait was shortened by hiring older pilots, raising the price of salt',
			'how was the long wait shortened? by hiring older pilots'
		],
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
			'night rowing is effective in keeping the crews awake at sea',
			'what is night rowing effective in doing? keeping the crews awake at sea'
		],
		[
			askCircumstance,
			'a round of the lamps can be helpful in better telling between the piers',
			'what can a round of the lamps be helpful in doing? better telling between the piers'
		],
		[
			askCircumstance,
			'the robot learns a grasp by watching short videos of hands',
			'how does the robot learn a grasp? by watching short videos of hands'
		],
		[
			askCircumstance,
			'leaks in old hulls are mended using a paste of tar and oats',
			'how are leaks in old hulls mended? using a paste of tar and oats'
		],
		[
			askCircumstance,
			'the night crew reaches the far buoys via a tunnel below the mole',
			'how does the night crew reach the far buoys? via a tunnel below the mole'
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
			'the approach is based on tying wet ropes by hand: one knot for each tide',
			'what is the approach based on? tying wet ropes by hand'
		],
		[
			askDesign,
			'although frost was rare, the parser was trained on letters of old sailors',
			'what was the parser trained on? letters of old sailors'
		],
		[
			askDesign,
			'although the parser knew few words, its rules were trained on letters of old sailors',
			'although the parser knew few words, what were its rules trained on? letters of old sailors'
		],
		[
			askDesign,
			'the lamp table is derived from the logs of three winters',
			'what is the lamp table derived from? the logs of three winters'
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
			'the tower is tailored to warn small boats and save lamp oil',
			'what is the tower tailored to do? warn small boats and save lamp oil'
		],
		[
			askDoing,
			'we use ideas of knot theory to predict the length of folded chains',
			'for what purpose does the study use ideas of knot theory? to predict the length of folded chains'
		],
		[
			askCondition,
			'long quotes are read when there are enough marks, even though few are nested',
			'when are long quotes read? when there are enough marks'
		],
		[
			askCondition,
			'praise is believed when it comes late in the talk',
			'when is praise believed? when it comes late in the talk'
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
			'the lack of wet glue in long joints was strongly linked to splits of the hinge in frost',
			'what was strongly linked to splits of the hinge in frost? the lack of wet glue in long joints'
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
		// Until when, and not how; and the plan uses the maps.
		[askCircumstance, 'the lower tolls were kept through the second winter in old ports'],
		[askCircumstance, 'we propose a plan for the new mole using the maps of old pilots'],
		// When it was looked at says little.
		[askCircumstance, 'the bolts were tightened during the follow-up period'],
		[askLead, 'in these cases, the glue joints lost strength'],
		[askCondition, 'the parsers slow sharply when it is asked to read nested quotes'],
		[askCondition, 'a set of rules is tested to decide if the lamp has been moved'],
		// What it is held against, and what makes no difference, are no times.
		[askCondition, 'the parser was faster on long texts when compared to the older parsers'],
		[askCondition, 'the parser slows sharply on long texts even when few quotes are nested'],
		[askCondition, 'tar is part of the care of all old boats unless winter storms are near'],
		// One of a row, and half of a pair.
		[askDesign, 'the tides were compared with the old tables, tables drawn by hand, and two maps'],
		[askCircumstance, 'the plan is based on mending old nets by weighing each of their knots'],
		[askDesign, 'the sailors were randomised to either a dimmed lamp for nine weeks'],
		// What comes before the infinitive is a phrase of its own.
		[askDoing, 'the drone saves power by learning to glide over warm fields'],
		// How easily it is mended tells which net.
		[askDoing, 'the crew sells an easy to mend net of tarred hemp in spring'],
		// What is made has its own end.
		[askDoing, 'we present a thermometer to encourage safer kitchens'],
		[askFoundThing, 'the results were discussed in the light of older glue tests'],
		[askFoundThing, 'the glue in the outer joints was slightly reduced in frost after spring'],
		[askFoundThing, 'twelve drummers were seen in a quiet room near the stage'],
		[askRoleHolder, 'it was the main predictor of early cracks'],
		// One quality that any method has.
		[askKind, 'we propose a new method for medieval maps'],
		[askKind, "the guild keeps the painters' oldest methods for medieval maps"]
	])('%o of “%s”', (pattern, statement) => {
		expect(asked(pattern, statement)).toEqual([]);
	});
});

test('of a doer and a means none is asked for as how', () => {
	const statement = 'leaks in old hulls are mended by the youngest crews using a paste of oats';
	expect(asked(askCircumstance, statement).filter((one) => one.startsWith('how'))).toEqual([]);
});

test('what is easy to mend mends nothing', () => {
	expect(asked(askDoing, 'the new nets are easy to mend with a bone needle')).not.toContain(
		'what are the new nets easy to do? mend with a bone needle'
	);
});
