import { expect, test } from 'vitest';
import { predict } from './predict';

function run(lines: readonly unknown[]) {
	const printed: { id: unknown; quantities: { start: number; end: number; unit?: string }[] }[] =
		[];
	const told: string[] = [];
	const input = lines.map((line) => JSON.stringify(line)).join('\n');
	const code = predict('quantities', input, {
		print: (value) => printed.push(value as (typeof printed)[number]),
		tell: (sentence) => told.push(sentence)
	});
	return { code, printed, told };
}

test('quantities are counted in code points, so a sign beyond 16 bits counts once', () => {
	const text = 'The 𝛼 phase was heated to 450 °C for 12 h.';
	const { code, printed } = run([{ id: 'a', text }]);
	const cut = ({ start, end }: { start: number; end: number }) =>
		[...text].slice(start, end).join('');
	expect(code).toBe(0);
	expect(printed[0]?.quantities.map((found) => [cut(found), found.unit])).toEqual([
		['450 °C', '°C'],
		['12 h', 'h']
	]);
});

test('a text without quantities gives an empty list under its id', () => {
	expect(run([{ id: 5, text: 'Nothing was measured.' }]).printed).toEqual([
		{ id: 5, quantities: [] }
	]);
});

test('a line without a text is left out and told', () => {
	const { code, printed, told } = run([{ id: 'b' }]);
	expect(code).toBe(1);
	expect(printed).toEqual([]);
	expect(told).toEqual([expect.stringMatching(/^Line 1 was left out/)]);
});
