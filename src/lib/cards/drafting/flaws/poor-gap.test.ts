import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { isGuessedGap, isPoorGap } from './poor-gap';

const verdictOf = (body: string, isSo = isPoorGap) => {
	const gapped = body.replace('[', '{{c1::').replace(']', '}}');
	const statement = body.replace(/[[\].]/g, '');
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Tidal ferries and their hulls', `${statement}.`);
	return isSo(
		toAsk({ type: finding.kind, pattern: 'gap', body: gapped, answer: '', finding, fit: 1 }, paper)
	);
};

test.each([
	// What tells of the hidden thing hangs in the air
	'kelp fences protect [the shallow moorings] built behind old breakwaters in spring.',
	'[the kelp harvest dried] there could feed the oxen of nearby islands.',
	// How the phrase hangs on the sentence is hidden with it
	'kelp fences shelter barges [behind the northern breakwater].',
	'kelp fences predict erosion after [autumn storms with high accuracy].',
	'kelp fences lowered [gravel loss and mooring repairs] on windy shores.',
	'windy estuaries lose [gravel], as well as mud from northern islands.',
	'kelp moorings correlate with gravel, peat, [chalk].',
	'kelp moorings correlate with [windy chalk cliffs], gravel and low peat.',
	// Half of an act
	'a spring tide allows ferries to [row the heaviest barges] between northern islands.',
	'engineers of windy estuaries save gravel by [weaving old rope] into kelp fences.',
	'the drift in windy estuaries is followed [using chains of buried steel pins].',
	// A second statement inside
	'moorings with [kelp fences reduce the drift] of barges in windy estuaries.',
	'engineers solved [the mooring riddle and drew a chart] of windy estuaries.',
	// Beside the point, which stands in sight
	'engineers weave kelp fences, which shelter [northern moorings] in spring.',
	'kelp fences slow the drift of barges in windy estuaries, sheltering [northern moorings].',
	'the drift in windy estuaries was read from [old harbour charts].',
	'kelp fences shelter moorings by slowing barges and by [the loss of gravel].',
	'kelp fences shelter windy estuaries with loads like [peat and chalk].',
	'in windy estuaries with kelp fences, there was [a slow drift of barges] in spring.',
	// Nearly anything fits
	'the crew uses [salted kelp from northern islands].',
	'[the corrected drift equations] are considered in windy estuaries.',
	// Anyone fills it
	'kelp fences shelter moorings by [the tidal ferry].',
	'engineers of windy estuaries favour [prominent approaches] to mooring.',
	'kelp is dried on northern islands in order to [improve storage].',
	'engineers of windy estuaries judge old moorings by [the rust on hulls of ferries].',
	'although kelp fences shelter northern moorings, it is not [clear that they outlast autumn storms].'
])('“%s” is no card', (body) => {
	expect(verdictOf(body)).toBe(true);
});

test.each([
	'kelp fences protect [the moorings behind old breakwaters] in spring.',
	'kelp fences shelter barges behind [the northern breakwater].',
	'in windy estuaries with kelp fences, there was [no drift of barges] in spring.',
	'kelp fences fail in windy estuaries such as [the Firth and the Sound].',
	'the drift in windy estuaries is followed using [chains of buried steel pins].',
	'kelp fences slow the drift of barges during [autumn storms].',
	'engineers of windy estuaries save gravel by [weaving old rope] before autumn storms.',
	'kelp moorings correlate with [windy chalk cliffs], with gravel and with low peat.',
	'moorings drift less when engineers weave [kelp fences of old rope].',
	'[kelp fences] slow the drift of barges in windy estuaries.',
	'old moorings are called [dolphins] by engineers of windy estuaries.',
	'the drift in windy estuaries, sadly, [does not slow] near kelp fences.',
	'engineers of windy estuaries slow the drift by [using kelp fences around each pile].',
	'kelp fences made moorings [less prone to drift] in windy estuaries.',
	'kelp is dried on northern islands in order to [winter oxen aboard barges].',
	'engineers of windy estuaries judge old moorings by [the rust on iron hulls].',
	'engineers of windy estuaries judge old moorings after [the rust on hulls of ferries].',
	'engineers of windy estuaries judge old moorings by [the rust on hulls].'
])('“%s” may be asked', (body) => {
	expect(verdictOf(body)).toBe(false);
});

test('a question that fills the gap with “what” is as guessable as the gap', () => {
	const isGuessed = (body: string) => verdictOf(body, isGuessedGap);
	expect(isGuessed('kelp is dried on northern islands in order to [improve storage].')).toBe(true);
	expect(isGuessed('old moorings are judged by [the rust on hulls of ferries].')).toBe(true);
	expect(isGuessed('old moorings are judged by [the rust on iron bolts].')).toBe(false);
	expect(isGuessed('kelp is dried in order to [fatten oxen].')).toBe(false);
	// Badly cut, and yet to be recalled.
	expect(isGuessed('kelp moorings correlate with gravel, peat, [chalk cliffs].')).toBe(false);
});
