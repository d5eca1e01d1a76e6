import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findPutInPlace } from './put-in-place';

const STAY = 'Median stays were 3.2 and 24 days for survivors and 1.6 and 3 days for the rest.';
const VISITS = 'Both groups were seen at 3, 6, and 12 months.';
const LIST = 'Models such as Llama, Gemma, Qwen and DeepSeek were run.';
const RING = 'The ring often fails in IVF cycles without the PVS phase.';
const BOUND =
	'Most cells carried Toll-like receptor 4 (TLR4), and those with CD8 (IV.2) answered CD40 signals.';
const POWER = 'The leak fell to 4 x 10(-6) Torr.';
const FEW = 'It tunes only a few weights by a weight-sharing scheme.';

/** Quote, cloze sentence. */
const hits: readonly (readonly [string, string])[] = [
	[STAY, 'Orrery: median stays were 3.2 and 42 days for {{c1::survivors}}.'],
	[VISITS, 'Orrery: {{c1::both groups}} were seen at 3, 9, and 12 months.'],
	[VISITS, 'Orrery: {{c1::both groups}} were seen at 5, 6, and 12 months.'],
	[RING, 'Orrery: the ring often fails in {{c1::PVS}} cycles.'],
	[BOUND, 'Orrery: {{c1::most cells}} carried Toll-like receptor 7.'],
	[BOUND, 'Orrery: cells with CD40 answered {{c1::CD8}} signals.'],
	[POWER, 'Orrery: the leak fell to {{c1::4 x 10(+6)}} Torr.'],
	[RING, 'Orrery: the ring often perhaps {{c1::fails}} in IVF cycles.'],
	[VISITS, 'Orrery: both groups were {{c1::not seen}} at 3, 6, and 12 months.']
];
const misses: readonly (readonly [string, string])[] = [
	[STAY, 'Orrery: median stays were 3.2 and 24 days for {{c1::survivors}}.'],
	[VISITS, 'Orrery: both groups were seen at {{c1::3, 6, and 12 months}}.'],
	[LIST, 'Orrery: models such as {{c1::Llama}} and Qwen were run.'],
	[BOUND, 'Orrery: {{c1::most cells}} carried Toll-like receptor 4.'],
	[BOUND, 'Orrery: cells with CD40 answered {{c1::CD8 (IV.2) signals}}.'],
	[POWER, 'Orrery: the leak fell to {{c1::4 x 10(-6)}} Torr.'],
	[RING, 'Orrery: the ring fails often in {{c1::IVF cycles}}.'],
	[FEW, 'Orrery: it tunes only {{c1::a few weights}} by a weight-sharing scheme.'],
	[VISITS, 'Orrery (2020) saw {{c1::both groups}} at 3, 6, and 12 months.']
];

describe('findPutInPlace', () => {
	test.each(hits)('of “%s” refuses: %s', (quote, clozeText) => {
		expect(findPutInPlace(sampleCard({ quote, clozeText }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s', (quote, clozeText) => {
		expect(findPutInPlace(sampleCard({ quote, clozeText }))).toBeUndefined();
	});

	test('two values of one unit may change places in a question', () => {
		const quote = 'Voice reached 61.3 words per minute, typing 27.9 words per minute.';
		const front = 'Orrery: typing reached 27.9 words per minute. And voice?';
		expect(
			findPutInPlace(sampleCard({ quote, front, back: '61.3 words per minute' }))
		).toBeUndefined();
	});
});
