import { expect, test } from 'vitest';
import { writeStamp } from '$lib/papers/stamps';
import { editSittings } from './edit-sittings';

const MINUTE = 60_000;
const NOON = 1_700_000_000_000;

function stamps(...minutes: number[]) {
	return minutes.map((minute) =>
		writeStamp({ time: NOON + minute * MINUTE, counter: 0 }, '0123456789ab')
	);
}

test.each([
	['none', [], 0],
	['one', [0], 1],
	['a slip mended at once', [0, 1], 1],
	['half an evening of small changes', [0, 40, 80, 120], 1],
	['two evenings', [0, 1440], 2],
	['an hour apart', [0, 60], 2],
	['not quite an hour', [0, 59], 1],
	['three days, one of them with a slip', [0, 1440, 1442, 4320], 3]
])('%s', (_, minutes, count) => {
	expect(editSittings(stamps(...minutes))).toBe(count);
});

test('what is no stamp counts as no change', () => {
	expect(editSittings(['?', ...stamps(0), '!'])).toBe(1);
});
