import { afterEach, describe, expect, test } from 'vitest';
import { chooseLanguage, language, useLanguage, whenRead } from './language';
import { numberWords } from './numbers';
import { piecesOf, wordsWithin } from './pieces';
import { counted, say } from './say';
import { translate, translateForms } from './translate';

afterEach(() => {
	useLanguage('en');
	whenRead(() => {});
});

const GERMAN = {
	'Read it': 'Lies es',
	'{0} of {1} right': 'Von {1} sind {0} richtig',
	'Read <0>this</0>, {0}.': '{0}, lies <0>das hier</0>.',
	'Open\nas in an open room': 'Offen',
	'# card\n# cards': ['# Karte', '# Karten']
};

describe('the language of the app', () => {
	test.each([
		[['de-AT', 'en'], 'de'],
		[['fr', 'DE', 'en'], 'de'],
		[['en-GB', 'de'], 'en'],
		[['fr-CA', 'it'], 'en'],
		[['den'], 'en'],
		[[], 'en']
	])('of a reader of %j is %s', (preferred, expected) => {
		expect(chooseLanguage(preferred)).toBe(expected);
	});

	test('tells whoever draws when it is read', () => {
		let readCount = 0;
		whenRead(() => (readCount += 1));
		language();
		translate('Read it');
		expect(readCount).toBe(2);
	});
});

describe('a message', () => {
	test('is its own English where no other language is in use', () => {
		expect(translate('Read it')).toBe('Read it');
		expect(translate('{0} of {1} right', [3, 4])).toBe('3 of 4 right');
		expect(translate('Open\nas in an open room')).toBe('Open');
		expect(translateForms('# card\n# cards')).toEqual(['# card', '# cards']);
	});

	test('is said in the language in use, with its values where that has them', () => {
		useLanguage('de', GERMAN);
		expect(translate('Read it')).toBe('Lies es');
		expect(translate('{0} of {1} right', [3, 4])).toBe('Von 4 sind 3 richtig');
		expect(translate('Open\nas in an open room')).toBe('Offen');
	});

	test('that the catalogue lacks stays English', () => {
		useLanguage('de', GERMAN);
		expect(translate('Close')).toBe('Close');
		expect(translateForms('# paper\n# papers')).toEqual(['# paper', '# papers']);
	});

	test('takes a value that looks like a mark as it is', () => {
		expect(translate('{0} and {1}', ['{1}', '$&'])).toBe('{1} and $&');
	});

	test('with elements comes apart in the order of the language in use', () => {
		expect(piecesOf('Read <0>this</0>, {0}.')).toEqual(['Read ', [0, 'this'], ', ', 0, '.']);
		useLanguage('de', GERMAN);
		expect(piecesOf('Read <0>this</0>, {0}.')).toEqual([0, ', lies ', [0, 'das hier'], '.']);
		expect(piecesOf('<0/> Gap')).toEqual([[0], ' Gap']);
		expect(wordsWithin([0, 'page ', 0], [7])).toBe('page 7');
	});
});

describe('a count', () => {
	test.each([
		['en', 1, '1 card'],
		['en', 0, '0 cards'],
		['en', 12345, '12,345 cards'],
		['de', 1, '1 Karte'],
		['de', 12345, '12.345 Karten']
	] as const)('in %s of %i is "%s"', (name, count, expected) => {
		useLanguage(name, name === 'de' ? GERMAN : undefined);
		expect(counted(count, translateForms('# card\n# cards'))).toBe(expected);
	});

	test('takes other values by their names', () => {
		const forms = ['# card of {title}', '# cards of {title}'];
		expect(counted(2, forms, { title: '#1' })).toBe('2 cards of #1');
	});

	test('of which only one form is known takes that', () => {
		expect(counted(2, ['# min'])).toBe('2 min');
	});
});

test('numbers are written as the language writes them', () => {
	expect(numberWords(0.905, { style: 'percent', maximumFractionDigits: 1 })).toBe('90.5%');
	expect(say('now')).toBe('now');
	useLanguage('de');
	expect(numberWords(1234.5)).toBe('1.234,5');
});
