import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import { toAsk } from '../ask';
import type { PatternName } from '../candidate';
import { saysLittle } from './says-little';

function askOf(body: string, answer: string, parts: Partial<Finding> = {}) {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const paper = abstractPaper('Kites over harbours', statement);
	const finding = statedFinding(statement, parts);
	const pattern: PatternName = answer === '' ? 'gap' : 'object';
	return toAsk({ type: finding.kind, pattern, body, answer, finding, fit: 1 }, paper);
}

const act = { kind: 'method', isOwnAct: true } as const;

test.each([
	['the study discusses {{c1::kite strings over harbours}}.', '', act],
	['the study presents {{c1::a broad survey of kite strings}}.', '', act],
	['what does the study introduce?', 'a novel method', act],
	['what does the study introduce?', 'a kite tool', act],
	['the study introduces {{c1::two new clocks}} for harbours.', '', act],
	['the winch is used to {{c1::solve the problem}}.', '', {}],
	['{{c1::the majority of kite strings}} are cut by frost.', '', {}],
	['{{c1::prior kite strings of hemp}} were based on two harbour winches.', '', {}],
	['kites pull {{c1::different kinds of systems}}.', '', {}],
	['the winch was tried on {{c1::several public harbour data sets}}.', '', {}],
	['the winch reels faster than {{c1::conventional drums}}.', '', {}],
	['the winch learns to reel {{c1::in an unsupervised manner}}.', '', {}],
	['the winch stops at once, {{c1::unlike previous harbour winches}}.', '', {}],
	['the study presents the main challenges of {{c1::kite strings over harbours}}.', '', act],
	['the study provides new results that show a pull in {{c1::harbour winds}}.', '', act],
	['the winch gains speed {{c1::in comparison to harbour drums}}.', '', {}],
	['the winch stops in {{c1::the context of harbour storms}}.', '', {}],
	['the aim of the survey is to compare {{c1::winch makers of three harbours}}.', '', {}]
] as const)('“%s” %s says little', (body, answer, parts) => {
	expect(saysLittle(askOf(body, answer, parts))).toBe(true);
});

test.each([
	['the study presents {{c1::a winch that reels kites}}.', '', act],
	['frost had cut {{c1::a large part of the kite strings in two harbours}}.', '', {}],
	['what does the study introduce?', 'a winch for kite strings', act],
	[
		'what does the study develop to reel kite strings against harbour winds?',
		'a general tool',
		act
	],
	['the winch is used to {{c1::reel kites against the wind}}.', '', {}],
	['kites pull {{c1::more than other systems}}.', '', {}],
	['kites pull {{c1::barges through harbours}}.', '', {}],
	['the winch reels faster than {{c1::a drum of steel rope}}.', '', {}],
	['the study presents new results on kites using {{c1::harbour winch logs}}.', '', act],
	['the study presents a winch for problems of {{c1::kite strings over harbours}}.', '', act],
	['the winch stops {{c1::in terms of reel speed and string tension}}.', '', {}],
	['the winch reels at a speed comparable to {{c1::conventional drums}}.', '', {}]
] as const)('“%s” %s says something', (body, answer, parts) => {
	expect(saysLittle(askOf(body, answer, parts))).toBe(false);
});
