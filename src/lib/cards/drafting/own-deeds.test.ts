import { expect, test } from 'vitest';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { ownDeeds } from './own-deeds';

const ofLamp = (tells: string, verb = 'dims') => {
	const finite = tagWords(`a lamp ${verb} the pier`)[2];
	return ownDeeds(tells, finite);
};

test.each([
	['the pier and then test the oil', 'the pier'],
	['the pier and separately layer the oil', 'the pier'],
	['the pier and obtain the oil of the harbour', 'the pier']
])('%s', (tells, own) => {
	expect(ofLamp(tells, 'improves')).toBe(own);
});

test.each([
	'the pier and improves the oil of the harbour',
	'the pier and test beds of the harbour',
	'the pier and the oil of the harbour'
])('%s is all its own', (tells) => {
	expect(ofLamp(tells, 'improves')).toBe(tells);
});

test('after a helper both verbs are of the lamp', () => {
	const tells = 'improve the pier and then obtain the oil';
	expect(ofLamp(tells, 'can')).toBe(tells);
});
