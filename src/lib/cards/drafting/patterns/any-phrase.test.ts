import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { hideAnyPhrase, unreadSource } from './any-phrase';

function hidden(statement: string, read = true): string[] {
	const finding = statedFinding(statement, {});
	const source = read ? toSource(finding) : unreadSource(finding);
	const bodies = source ? hideAnyPhrase(source).map(({ body }) => body) : [];
	return bodies.map((body) => /\{\{c1::([\s\S]*?)\}\}/.exec(body)?.[1] ?? '');
}

test.each<[string, string]>([
	['most laden barges can be towed in shallow estuary water.', 'shallow estuary water'],
	['tethered kites reduced the fuel use on inland routes.', 'tethered kites'],
	['tethered kites reduced the fuel use on inland routes.', 'inland routes']
])('%s → [%s]', (statement, phrase) => {
	expect(hidden(statement)).toContain(phrase);
});

test.each<[string, string]>([
	['a comparison is not cut', 'kites towed laden barges faster than diesel tugs did.'],
	['nothing of what belongs to the noun before', 'kites reduced the fuel use of laden barges.']
])('%s', (_what, statement) => {
	expect(hidden(statement).some((phrase) => /^(?:than|of)\s/.test(phrase))).toBe(false);
});

test('words that hold as one preposition stay in sight together', () => {
	const phrases = hidden('the ferry kept its course in the presence of strong tidal currents.');
	expect(phrases).toContain('strong tidal currents');
	expect(phrases.some((phrase) => phrase.startsWith('the presence'))).toBe(false);
});

test('of a figure and its bearer the bearer is not hidden', () => {
	const statement = 'tethered kites reduced the fuel use by 14% on inland routes.';
	const measurement = {
		text: '14%',
		span: { start: 39, end: 42 },
		quantityClass: 'result' as const
	};
	const source = toSource(statedFinding(statement, { measurements: [measurement] }));
	const bodies = source ? hideAnyPhrase(source).map(({ body }) => body) : [];
	expect(bodies.length).toBeGreaterThan(0);
	expect(bodies.some((body) => body.startsWith('{{c1::'))).toBe(false);
});

test('phrases of a sentence that was not read as a clause are hidden all the same', () => {
	const statement =
		'kites, winches, tugs in deep harbour basins not helpful against strong tidal currents';
	expect(hidden(statement, false)).toContain('strong tidal currents');
});
