import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import type { Candidate } from './candidate';
import { isAnswerSound, isAskSound } from './worth-asking';

const paper = abstractPaper('Dialect prejudice predicts decisions', 'We find a thing.');
const finding = statedFinding('');

function isAsked(body: string, answer: string, parts: Partial<Candidate> = {}): boolean {
	const pattern = answer === '' ? 'gap' : 'object';
	const whole = { type: 'conclusion', pattern, body, answer, finding, fit: 1, ...parts } as const;
	return isAnswerSound(whole, paper) && isAskSound(whole, paper);
}

test.each([
	['what do selfish languages show in small mixtures?', 'conditional and order-dependent behavior'],
	['humans are {{c1::less reliable partners}} compared to LM-based agents', ''],
	['risks arise, such as {{c1::memory and tools}}, in most agents', ''],
	['because cracks run deep, dams of concrete echo {{c1::short pulses of low sound}}', ''],
	['when did the echo of short pulses fade in dams?', 'when heavy rain filled the cracks'],
	[
		'when does patching help most?',
		'when heavy rain filled the cracks',
		{ pattern: 'circumstance' }
	],
	['unlike clay, the concrete of dams carries {{c1::short pulses of low sound}}', ''],
	['what results in short echoes of low sound in dams?', 'a deep crack of the crown'],
	['in rats, yields rose {{c1::by 11.6%}} after two applications', ''],
	['even the oldest wardens find {{c1::only 31%}} of the deep cracks', ''],
	['dams of concrete are less prone to {{c1::cracks bored by T. navalis}} than dykes', '']
] as const)('%s is asked', (body, answer, parts: Partial<Candidate> = {}) => {
	expect(isAsked(body, answer, parts)).toBe(true);
});

test.each([
	['what did no model have?', 'a clear advantage'],
	['what does additional information highlight?', 'slow echoes in dams of concrete'],
	['what gives a short account of cracks in dams of concrete?', 'the extended abstract'],
	['what names heavy rain as the main cause of cracks in dams?', 'past studies'],
	['why were cracks in dams not?', 'because of heavy rain on the crown'],
	['what do non-survivors have?', 'higher scores'],
	['what did crews find in dams of concrete?', 'seven new ones in deep rivers'],
	['what does this lead to?', 'lower quality of generation'],
	['what puts that in order on dams of concrete?', 'a slow echo of short pulses'],
	['what did Dunlosky et al. (2013) rate?', 'ten learning techniques'],
	['even when wardens find {{c1::only 31%}} of the deep cracks', ''],
	['suggests independence of the {{c1::processing routes}} in readers', ''],
	['promote early repair of dams among {{c1::wardens of small rivers}}', ''],
	['what does thereafter use to find cracks in dams?', 'an echo of short pulses'],
	['on what was the echo of short pulses shown?', 'nine concrete dams'],
	['when did the echo of short pulses fade in dams?', 'after heavy rain in spring'],
	['to learn how the echo of cracks, a sign of age, varies with {{c1::the depth of a dam}}', ''],
	['the method is {{c1::effective}} on most of the longer games', ''],
	['models do better in languages other than {{c1::English}} on most topics', ''],
	['{{c1::none of the dams}} were cracked after the long winter', ''],
	['yield was not {{c1::different among plots}}, mineral fertilizers, or their combination', ''],
	['it is most common in {{c1::the largest models}} and in models trained to reason', ''],
	['its start depends on the pump and {{c1::the valve rather}} than on the tank', ''],
	['the study splits maps and does {{c1::not need any labels of streets}}', ''],
	['risks arise, including {{c1::memory}}, tools, and workflows of most agents', '']
])('%s is not', (body, answer) => {
	expect(isAsked(body, answer)).toBe(false);
});

test('how the thing of a work is made may be asked, where the answer tells something', () => {
	const body = 'what is the approach based on?';
	const parts = {
		pattern: 'circumstance',
		finding: statedFinding('', { role: 'methods' })
	} as const;
	expect(isAsked(body, 'the tidal drying of tarred ropes', parts)).toBe(true);
	expect(isAsked(body, 'several of the models', parts)).toBe(false);
	const known = { ...parts, finding: statedFinding('', { role: 'background' }) };
	expect(isAsked(body, 'the tidal drying of tarred ropes', known)).toBe(false);
	expect(isAsked('what does the approach have?', 'tarred ropes and coiled wires', parts)).toBe(
		false
	);
});

const own = statedFinding('', { kind: 'method', isOwnAct: true, role: 'methods' });

test.each([
	['what does the study propose for damp docks?', 'a tidal drying plan', true],
	// Asked as what kind of ladder, which is narrow enough.
	['what does the study build?', 'a ladder of tarred ropes', true],
	['what does the study propose?', 'a tidal drying model', false],
	['what does the study propose?', 'the drying of docks by tides', false]
])('%s – %s, of what the study made: %s', (body, answer, isPut) => {
	expect(isAsked(body, answer, { type: 'method', finding: own })).toBe(isPut);
});

test.each([
	['what predicts decisions about the people of a city?', 'dialect prejudice'],
	['what performs very well in most long games?', 'neither the judges nor the players'],
	['what was .73 for most of the scales?', 'the median coefficient alpha']
])('%s is not asked backwards', (body, answer) => {
	expect(isAsked(body, answer, { pattern: 'subject' })).toBe(false);
});

test('“similar as regards age” is similar as nothing of any kind', () => {
	const body = 'as what kind of factors were the old and the new docks similar?';
	expect(isAsked(body, 'regards tidal factors', { pattern: 'phrase' })).toBe(false);
});
