import { expect, test } from 'vitest';
import { fullName } from '$lib/papers/citation';
import { namesIn, readNames } from './names';

const written = (line: string) =>
	readNames(line).names.map(({ family, given, literal }) => literal ?? `${family}|${given}`);

test.each([
	['Ada Smith, B. C. Lee and Marie-Anne Dubois', ['Smith|Ada', 'Lee|B. C.', 'Dubois|Marie-Anne']],
	['Smith, Ada; Lee, Bo; van der Berg, J.', ['Smith|Ada', 'Lee|Bo', 'van der Berg|J.']],
	['Smith J, Lee BK, García-López M.', ['Smith|J', 'Lee|BK', 'García-López|M']],
	['Smith, J. A., Lee, B., & Ito, K.', ['Smith|J. A.', 'Lee|B.', 'Ito|K.']],
	[
		'Muaid S. Ali,1 Apurba Roy,2 and Kefyalew Girma3',
		['Ali|Muaid S.', 'Roy|Apurba', 'Girma|Kefyalew']
	],
	['Ann Gal∗+, Mike Shaver∗, Mason Chang+#', ['Gal|Ann', 'Shaver|Mike', 'Chang|Mason']],
	['Jan de Vries¹˒², Li Wei', ['de Vries|Jan', 'Wei|Li']],
	['by Ada Smith & Bo Lee', ['Smith|Ada', 'Lee|Bo']],
	['Authors: Ada Smith, Bo Lee', ['Smith|Ada', 'Lee|Bo']],
	['Ada Smith (University of Nowhere), Bo Lee (1,2)', ['Smith|Ada', 'Lee|Bo']],
	['Ada Smith, MD, PhD, Bo Lee, MSc', ['Smith|Ada', 'Lee|Bo']],
	['Ada Smith, The Tide Consortium', ['Smith|Ada', 'The Tide Consortium']],
	['Martin Luther King Jr., Bo Lee', ['King Jr.|Martin Luther', 'Lee|Bo']],
	['Ludwig van Beethoven', ['van Beethoven|Ludwig']]
])('"%s" names its authors', (line, expected) => {
	expect(written(line)).toEqual(expected);
});

test.each([
	['Ada Smith, Bo Lee, +3 authors', 3],
	['Ada Smith, Bo Lee and 12 others', 12],
	['Ada Smith, Bo Lee', 0]
])('"%s" leaves %i authors unnamed', (line, count) => {
	const { names, moreCount } = readNames(line);
	expect(names.map(fullName)).toEqual(['Ada Smith', 'Bo Lee']);
	expect(moreCount).toBe(count);
});

test.each([
	['Ada Smith, Bo Lee, Carla Díaz', 'many'],
	['Smith J, Lee BK, et al.', 'many'],
	['Ada Smith et al.', 'many'],
	['José Ñandú and Søren Ærø', 'many'],
	['Ada Smith', 'few']
])('"%s" is taken for names', (line, expected) => {
	expect(namesIn(line)).toBe(expected);
});

test.each([
	'Attention Is All You Need',
	'Language Models, World Models and Data',
	'Sleep and Memory in Young Adults: A Review',
	'Stanford University, California, USA',
	'Who Decides?',
	'We asked Ada Smith, Bo Lee and others.',
	'Tides, sand and wind in the bay',
	'Department of Physics'
])('"%s" is not taken for names', (line) => {
	expect(namesIn(line)).toBe('none');
});
