import { expect, test } from 'vitest';
import { statedFinding } from '../../../../tests/stated-finding';
import { onceAFinding } from './once-a-finding';

test('what is worked out of a finding is worked out once, and of another anew', () => {
	const seen: string[] = [];
	const lengthOf = onceAFinding(({ statement }) => {
		seen.push(statement);
		return statement.length;
	});
	const [short, long] = [statedFinding('Tin melts.'), statedFinding('Tin melts soon.')];
	expect([lengthOf(short), lengthOf(long), lengthOf(short)]).toEqual([10, 15, 10]);
	expect(seen).toEqual(['Tin melts.', 'Tin melts soon.']);
});

test('that there is nothing is kept as well', () => {
	let asked = 0;
	const nothing = onceAFinding(() => {
		asked++;
		return undefined;
	});
	const finding = statedFinding('Tin melts.');
	expect([nothing(finding), nothing(finding), asked]).toEqual([undefined, undefined, 1]);
});
