import { describe, expect, it } from 'vitest';
import { otherPhrases } from './other-phrases';

const said = (body: string, answer = '') => otherPhrases({ body, answer })?.body;

describe('other phrases', () => {
	it.each([
		['what is melted in order to free the gold?', 'what is melted to free the gold?'],
		['what was washed prior to the auction?', 'what was washed before the auction?'],
		['which bridge closed due to the flood?', 'which bridge closed because of the flood?'],
		[
			'how heavy were the bells compared with those of Ghent?',
			'how heavy were the bells relative to those of Ghent?'
		],
		[
			'the majority of the herons nest in {{c1::willows}}.',
			'most of the herons nest in {{c1::willows}}.'
		],
		['a number of ferries sink in {{c1::autumn}}.', 'several ferries sink in {{c1::autumn}}.'],
		['what percentage of the loaves burnt?', 'what share of the loaves burnt?'],
		[
			'what effect did the tide have on the mussels?',
			'what impact did the tide have on the mussels?'
		],
		[
			'the results suggest that moths avoid {{c1::lamps}}.',
			'the findings suggest that moths avoid {{c1::lamps}}.'
		],
		['bakers are primarily afraid of {{c1::mice}}.', 'bakers are mainly afraid of {{c1::mice}}.'],
		['what does the study use in a novel way?', 'what does the study use in a new way?'],
		['what is grown in a sustainable manner?', 'what is grown in a sustainable way?'],
		['which bell is good for the detection of fog?', 'which bell is good for detecting fog?'],
		['which bell is good for detecting fog?', 'which bell is good for the detection of fog?'],
		['which pots were carefully fired in kilns?', 'which pots were fired with care in kilns?'],
		['what rusts in the presence of salt?', 'what rusts with salt present?'],
		['a total of 40 sheep drowned in {{c1::May}}.', '40 sheep drowned in {{c1::May}}.'],
		['what lives in both salt and fresh water?', 'what lives in salt as well as fresh water?'],
		[
			'what were the ponds that are deep lined with?',
			'what were the ponds which are deep lined with?'
		]
	])('says “%s” with other words', (body, other) => expect(said(body)).toBe(other));

	it.each([
		['an additional oven holds {{c1::the bread}}.', 'an extra oven holds {{c1::the bread}}.'],
		['what caused an increase in rust?', 'what caused a rise in rust?'],
		['a suitable rope is {{c1::hemp}}.', 'an appropriate rope is {{c1::hemp}}.'],
		[
			'the study finds a crucial gap in {{c1::the wall}}.',
			'the study finds a vital gap in {{c1::the wall}}.'
		]
	])('gives the other word its own article: “%s”', (body, other) => expect(said(body)).toBe(other));

	it.each([
		['words inside the gap', 'the ferry sank {{c1::prior to the auction}}.'],
		['a term', 'what do nurses know of multiple sclerosis?'],
		['a term', 'at which critical temperature does the wax melt?'],
		['a name', 'who wrote Novel Ways Via Ghent?'],
		["a work's own name", 'A novel oven: who bakes in it?'],
		['words in brackets', 'who sails the Gull (a novel ferry)?'],
		['a compound', 'who owns the approach-road?'],
		['a verb', 'which bell was compared with those of Ghent?'],
		['a count of heads', 'how much do 40 individuals eat?'],
		['a hedge', 'what may the tide move?'],
		['the words of a short name', 'where is the Novel Extra Wharf (NEW)?'],
		['the words of a short name', 'where do simultaneous dual lamps (SiDL) burn?'],
		['a set phrase', 'who bought the fleet as a whole?'],
		['a set phrase', 'what was sold as soon as possible?'],
		['a set phrase', 'who keeps the charts up to date?'],
		['a quality spelled like a thing', 'who had a firm grip?'],
		['a degree of weight', 'what is a very important step?'],
		['a preposition before', 'what did the tide lead to compared with a storm?'],
		['people', 'how many are the people that can sail?'],
		['a doer', 'which lamp is good for the detection of fog by sailors?']
	])('leaves %s as it is: “%s”', (_, body) => expect(said(body)).toBeUndefined());

	it('uses no word that the card already has', () => {
		expect(said('which drawback is no shortcoming?')).toBeUndefined();
		expect(said('which drawback is worst?', 'the shortcoming of the hull')).toBeUndefined();
		expect(said('which drawback is worst?', 'the drawback of the hull')).toBeUndefined();
	});

	it('takes the second of its words where the first is there', () => {
		expect(said('which of the approaches is best?')).toBe('which of the methods is best?');
		expect(said('which of the approaches is best?', 'the method of the monks')).toBe(
			'which of the techniques is best?'
		);
	});

	it('keeps the first letter as it was', () => {
		expect(said('Although wet, the hay burnt in {{c1::May}}.')).toBe(
			'Though wet, the hay burnt in {{c1::May}}.'
		);
	});
});
