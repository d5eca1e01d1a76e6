import { expect, test } from 'vitest';
import type { Ask } from '../ask';
import { isNoSentence } from './no-sentence';

/** Only what the rule looks at. */
function gap(text: string): Ask {
	const [, before = '', hidden = '', after = ''] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
	return { isCloze: true, before, hidden, after } as unknown as Ask;
}

test.each([
	'an elegant way of [drying wet peat].',
	'a single-river, observational study of otters in [cold mountain streams].',
	'otters were rarest in the upper rivers. use of nets varies with [the width of the stream].',
	'the work lists traps and tools for [otters and newer weirs] for.',
	'recent effort shows that with [slight changes].',
	'no rule holds for otters that grow [in the cold season].STUDY.',
	'the weir is expected that it would be used by [young otters].',
	'thereafter uses [two nets] to count otters.',
	'otters had lived in the weir for [4.7 2.9 weeks].',
	'otters took nets of 2 [4] cm in cold rivers.',
	'otters were counted from [2007 2011] in cold rivers.',
	'were seen in [the upper weirs] of the river.',
	'assess the dens of otters in [cold streams] at dawn.'
])('%s', (text) => {
	expect(isNoSentence(gap(text))).toBe(true);
});

test.each([
	'two trials support [weirs against cold otters].',
	'otters took [10 535 nets] in 2010, 12 of them cold.',
	'otters of Weir 4 12 took [old nets] in rivers.',
	'otters gathered [old reeds] for their dens.',
	'careful analysis of otter tracks shows [a wide range].',
	'weirs took approx. five days to [let all otters through].',
	'recent effort shows that with [slight changes] otters return.',
	'otters can be [counted on].',
	'traps were seen in [the upper weirs] of the river.'
])('%s is one', (text) => {
	expect(isNoSentence(gap(text))).toBe(false);
});
