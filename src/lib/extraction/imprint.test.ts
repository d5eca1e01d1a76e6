import { expect, test } from 'vitest';
import { endOfProse } from './imprint';

const PROSE =
	'Ropes were wetted in three ports for ten days. Wet ropes broke earlier than dry ones. ';

test.each([
	'© 2006 Knot Press.',
	'Copyright © 2013 The Knot Society. All rights reserved.',
	'r 2003 Elsevier Science Ltd. All rights reserved',
	'2006 Elsevier Inc. All rights reserved.',
	'(PsycINFO Database Record (c) 2012 APA, all rights reserved)',
	'Published by Elsevier Ltd.',
	'Electronic supplementary material The online version has more.',
	'Available from: URL: https://knots.example',
	'doi:10.1016/j.knot.2010.07',
	'(ABSTRACT TRUNCATED AT 250 WORDS)',
	'Knot J 2010;160:35. 0002-8703/$ see front matter',
	'Knot Rep 38:2370–2383, 2017. © 2017 Knot Press'
])('the words end before “%s”', (tail) => {
	expect(PROSE.slice(0, endOfProse(PROSE + tail))).toBe(PROSE);
	expect(endOfProse(PROSE + tail)).toBe(PROSE.length);
});

test.each([
	'They broke (a) early, (b) late and (c) never.',
	'In 2006 Elsevier bought a rope.',
	'We study the copyright of knots.',
	'Ropes of 2014 The Hague broke.',
	'Control (C) ropes held.',
	'The data are available from ten ports.'
])('“%s” is a sentence like any other', (sentence) => {
	expect(endOfProse(PROSE + sentence)).toBe(PROSE.length + sentence.length);
});
