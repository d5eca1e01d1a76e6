import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { wordsOf } from './words';

const read = (xml: string) => parseDocument(xml, { xmlMode: true }).children.map(wordsOf).join('');

test('a formula that is only a picture leaves a sign that something is missing', () => {
	const picture = '<inline-formula><inline-graphic/></inline-formula>';
	expect(read(`a load of ${picture} broke`)).toBe('a load of \uFFFD broke');
	expect(read('a load of <inline-formula>5 kN</inline-formula> broke')).toBe(
		'a load of 5 kN broke'
	);
});
