import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findDangling } from './dangling';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['It turns.', 'It does what in Orrery?', 'turns'],
	['It turns.', 'Orrery: it does what?', 'turns'],
	['These gains last.', 'Orrery: these last how long?', 'a year'],
	['We turn it.', 'Orrery: what do we turn?', 'a wheel'],
	['We turn it.', 'Orrery: what turns?', 'our wheel'],
	['A wheel turns.', 'Orrery: what does this paper turn?', 'a wheel'],
	['A wheel turns.', 'Orrery: what do the authors turn?', 'a wheel'],
	['A wheel turns.', 'Orrery: what does Table 3 show?', 'a wheel'],
	['A wheel turns.', 'Orrery: what turns, as described above?', 'a wheel'],
	['A wheel turns.', 'Orrery: what do these findings support?', 'a wheel'],
	['A wheel turns.', 'Orrery: what turns?', 'the proposed wheel'],
	['However, a wheel turns.', 'However, what turns in Orrery?', 'a wheel'],
	['In contrast, a wheel turns.', 'Orrery: in contrast, what turns?', 'a wheel']
];
const misses: readonly (readonly [string, string, string])[] = [
	['A wheel turns.', 'Orrery: what turns?', 'a wheel'],
	['Rest lifts scores above 90%.', 'Orrery: what lifts scores above 90%?', 'rest'],
	['Rest lifts it.', 'Orrery: what lifts the proposed model?', 'rest'],
	['In contrast to sleds, wheels turn.', 'Orrery: in contrast to sleds, what turns?', 'wheels'],
	['Tables turn.', 'Orrery: what do tables to the left do?', 'turn'],
	['A wheel turns if it is oiled.', 'Orrery: when does a wheel turn?', 'if it is oiled'],
	['US hospitals differ.', 'Orrery: how do US hospitals compare?', 'they differ']
];

describe('findDangling', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findDangling(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findDangling(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
