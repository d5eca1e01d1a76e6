import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Pattern } from '../../candidate';
import { toSource } from '../../sources';
import { askNamedEffect } from './effect-nouns';
import { askEffect } from './effects';

function asked(pattern: Pattern, statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? pattern(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: which way one thing moves another', () => {
	test.each([
		[
			'tarred oars had little effect on grip strength or on wrist pain after the race',
			'how did tarred oars affect grip strength or wrist pain after the race? had little effect',
			askNamedEffect
		],
		[
			'dim light had no effect on rowing speed or on mood at the end of the race',
			'how did dim light affect rowing speed or mood at the end of the race? had no effect',
			askNamedEffect
		]
	])('%s', (statement, question, pattern) => {
		expect(asked(pattern, statement)).toContain(question);
	});

	test.each([
		[
			'rest shortened mooring time in old crews',
			'what effect did rest have on mooring time in old crews? shortened it'
		],
		[
			'tar prevents rot in old hulls by closing the gaps between planks',
			'what effect does tar have on rot in old hulls? prevents it'
		],
		[
			'tar lowered the share of leaks at rest and on movement',
			'what effect did tar have on the share of leaks at rest and on movement? lowered it'
		],
		[
			'tar failed to lower the drag of old hulls',
			'what effect did tar have on the drag of old hulls? failed to lower it'
		],
		[
			'tar lowered the drag of hulls in cold water, but not in warm water',
			'what effect did tar have on the drag of hulls in cold water but not in warm water? lowered it'
		],
		[
			'rest shortened mooring time in old crews as shown by shorter logs',
			'what effect did rest have on mooring time in old crews? shortened it'
		],
		[
			'camphene, but not tar, lowered the drag of old hulls',
			'what effect did camphene (but not tar) have on the drag of old hulls? lowered it'
		],
		[
			'camphene, at a dose of 3 g, lowered the drag of old hulls',
			'what effect did camphene (at a dose of 3 g) have on the drag of old hulls? lowered it'
		],
		[
			'camphene, a lamp oil, lowered the drag of old hulls',
			'what effect did camphene (a lamp oil) have on the drag of old hulls? lowered it'
		],
		[
			'a coat of tar did not change the drag of old hulls materially',
			'what effect did a coat of tar have on the drag of old hulls? did not materially change it'
		],
		[
			'a coat of tar lowered the wear of old hulls to 0.8 in cold water',
			'what effect did a coat of tar have on the wear of old hulls in cold water? lowered it to 0.8'
		],
		[
			'a coat of tar can reduce the drag of old hulls, lengthen voyages, and save oil',
			'what effect can a coat of tar have on the drag of old hulls? can reduce it'
		],
		[
			'a coat of tar lowered the drag of old hulls by about 12% in cold water',
			'what effect did a coat of tar have on the drag of old hulls in cold water? lowered it by about 12%'
		],
		[
			'night fog increased the levels of salt, rust, and moss on the outer walls',
			'what effect did night fog have on the levels of salt, rust, and moss on the outer walls? increased them'
		],
		[
			'frost lowered speed, depth of oil in the hull, and share of tar',
			'what effect did frost have on speed, depth of oil in the hull, and share of tar? lowered them'
		],
		[
			'frost lowered speed via a tar-, salt- and rust-bound crust',
			'what effect did frost have on speed via a tar-, salt- and rust-bound crust? lowered it'
		],
		[
			'heavy tar reduced leaks from 9 to 3 per voyage compared with plain rope',
			'what effect did heavy tar have on leaks compared with plain rope? reduced them from 9 to 3 per voyage'
		],
		[
			'salt water inhibited moss growth in a dose-dependent manner',
			'what effect did salt water have on moss growth? inhibited it in a dose-dependent manner'
		],
		[
			'steady rain attenuates engine noise, leading to calm nights',
			'what effect does steady rain have on engine noise? attenuates it'
		],
		[
			'steady rain reduced engine noise but raised the water level',
			'what effect did steady rain have on engine noise? reduced it'
		],
		[
			'shell limpets are not removed by hot sea water, including steam',
			'what effect does hot sea water have on shell limpets? does not remove them'
		],
		[
			'tarring the keel slows, but does not stop, the growth of moss',
			'what effect does tarring the keel have on the growth of moss? slows, but does not stop, it'
		],
		[
			'tar but not oil prevents rust on iron hulls',
			'what effect does tar (but not oil) have on rust on iron hulls? prevents it'
		],
		[
			'rope length did not affect the drift of small boats',
			'what effect did rope length have on the drift of small boats? did not affect it'
		],
		[
			'rope length adversely affected the drift of small boats',
			'how did rope length affect the drift of small boats? adversely'
		],
		[
			'the growth of moss was markedly suppressed by a coat of tar against rust in spring',
			'what effect did a coat of tar against rust have on the growth of moss in spring? markedly suppressed it'
		],
		[
			'warm rain may reduce the need to tar old hulls, since moss is rare',
			'what effect may warm rain have on the need to tar old hulls? may reduce it'
		],
		[
			'moss spores are not affected by cold water',
			'what effect does cold water have on moss spores? does not affect them'
		]
	])('%s', (statement, question) => {
		expect(asked(askEffect, statement)).toEqual([question]);
	});

	test.each([
		[
			'regular tarring led to a marked fall in the number of leaks during winter',
			'what effect did regular tarring have on the number of leaks during winter? a marked fall'
		],
		[
			'regular tarring results in a reduction of leaks by 30%',
			'what effect does regular tarring have on leaks? a reduction by 30%'
		],
		[
			'regular tarring led to depression of rot and of the salt level',
			'what effect did regular tarring have on rot and the salt level? depression'
		],
		[
			'regular tarring produced sustained reduction in rot',
			'what effect did regular tarring have on rot? a sustained reduction'
		],
		[
			'regular tarring had no effect on rot or on leaks, so the hulls were oiled',
			'how did regular tarring affect rot or leaks? had no effect'
		],
		[
			'regular tarring did not lead to any marked fall in the number of leaks',
			'what effect did regular tarring have on the number of leaks? no marked fall'
		],
		[
			'regular tarring resulted in no change in drag',
			'what effect did regular tarring have on drag? no change'
		],
		['regular tarring resulted in a change in drag', undefined],
		['regular tarring resulted in fewer storms and reduced leaks', undefined],
		[
			'regular tarring caused a marked reduction in rot and a slight increase in weight compared with oil',
			'what effect did regular tarring have on rot compared with oil? a marked reduction'
		],
		[
			'old rope had a small but harmful effect on the speed of the barges',
			'what effect did old rope have on the speed of the barges? a small but harmful one'
		],
		[
			'the new paint had no measurable effect on drag in salt water',
			'how did the new paint affect drag in salt water? had no measurable effect'
		],
		[
			'the new paint has nearly no effect on drag',
			'how does the new paint affect drag? has nearly no effect'
		],
		['ropes have no influence on noise', 'how do ropes affect noise? have no influence']
	])('%s', (statement, question) => {
		expect(asked(askNamedEffect, statement)).toEqual(question === undefined ? [] : [question]);
	});
});

describe('misses: praise, doers, and effects that say no way', () => {
	test.each([
		'the proposed rigging method reduces the drag of old hulls',
		'RigNet increases the throughput of small harbours',
		'warm lamps improved the accuracy of the night charts',
		'older nurses increased the load of the barges',
		'several ports reduced the load of the barges',
		'fog affected the drift of small boats',
		'traffic increased last year',
		'the load of the barges increased with depth',
		'the load of the barges was reduced by 30% in winter',
		'steady rain induced a rise in the water level',
		'the rust of old hulls is reduced by a slow-drying, fast-curing tar',
		'the mean drag of old hulls increased twofold',
		'it lowered the drag of old hulls',
		'the findings reduce the need for tar'
	])('%s', (statement) => {
		expect(asked(askEffect, statement)).toEqual([]);
	});

	test.each([
		'the new paint had an effect on drag',
		'the new paint had a significant effect on drag',
		'the new paint had no smell on deck',
		'they had no effect on drag',
		'old sailors had lower wages than young ones'
	])('%s', (statement) => {
		expect(asked(askNamedEffect, statement)).toEqual([]);
	});
});
