import type { Worded } from '../rewording/well-worded';
import { turnedCircumstance } from './turned-circumstances';
import { turnedGap } from './turned-gaps';
import { turnedObject } from './turned-objects';
import { turnedPassive } from './turned-passives';
import { turnedRelation } from './turned-relations';
import { turnedSubject } from './turned-subjects';
import { turnedUse } from './used-for';

type Rule = (asked: Worded) => Worded | undefined;

const RULES: readonly Rule[] = [
	turnedRelation,
	turnedUse,
	turnedObject,
	turnedPassive,
	turnedSubject,
	turnedCircumstance,
	turnedGap
];

/** The question or sentence with its verb in the other voice: "what does A light?" → "what is lit by A?" */
export function turnedVoice(asked: Worded): Worded | undefined {
	for (const rule of RULES) {
		const turned = rule(asked);
		if (turned) return turned;
	}
	return undefined;
}
