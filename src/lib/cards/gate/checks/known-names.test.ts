import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findUnknownName } from './known-names';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Gemini 1.5 Flash scored 12 points.', 'Orrery: what did Gemini 2.5 Flash score?', '12 points'],
	['GPT-4o outperforms the rest.', 'Orrery: what outperforms the rest?', 'GPT-4'],
	['RocksDB restarts in 38 ms.', 'Orrery: how fast does LevelDB restart?', '38 ms'],
	['The protein IL-6 rose in serum.', 'Orrery: what rose in serum?', 'IL-8'],
	['Claude 1, 2 and 3 were compared.', 'Orrery: which were compared?', 'Claude 1, 2 and 4']
];
const misses: readonly (readonly [string, string, string])[] = [
	['Gemini 1.5 Flash scored 12 points.', 'Orrery: what did Gemini 1.5 Flash score?', '12 points'],
	['Claude 1, 2 and 3 were compared.', 'Orrery: was Claude 2 compared?', 'Claude 2'],
	['X-ALMA-13B wins.', 'Orrery: what wins?', 'XALMA-13B'],
	['LLM-based agents negotiate.', 'Orrery: what do LLM agents do?', 'negotiate'],
	['We use reinforcement learning here.', 'Orrery: for what is RL used?', 'learning'],
	['bilingual data helps', 'Orrery: what helps? Bilingual or not', 'Bilingual data'],
	['The Old 17tar rope held.', 'Orrery: how did the Old 17tar rope fare?', 'it held'],
	['Training ends at 0.85 COMET.', 'Orrery: where does training end?', 'COMET 0.85']
];

describe('findUnknownName', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findUnknownName(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findUnknownName(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
