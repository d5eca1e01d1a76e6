import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { hidesHalfPhrase } from './half-phrase';

const verdictOf = (body: string) => {
	const gapped = body.replace('[', '{{c1::').replace(']', '}}');
	const statement = body.replace(/[[\].]/g, '');
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Tidal ferries and their hulls', `${statement}.`);
	return hidesHalfPhrase(
		toAsk({ type: finding.kind, pattern: 'gap', body: gapped, answer: '', finding, fit: 1 }, paper)
	);
};

test.each([
	'the crews of the [ferries measured the] height of the tide.',
	'the hulls of the ferries rotted [in the northern harbours].'
])('two halves, or no thing: “%s”', (body) => {
	expect(verdictOf(body)).toBe(true);
});

test.each([
	'the hulls were coated with [a mixture of tar and resin].',
	'the hulls were coated with [resin in place of tar] by the older crews.',
	'the crews of the ferries measured [the height of the tide].',
	'[the hulls of the older ferries] rotted in the northern harbours.'
])('a whole phrase: “%s”', (body) => {
	expect(verdictOf(body)).toBe(false);
});
