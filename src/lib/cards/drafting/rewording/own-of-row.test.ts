import { describe, expect, it } from 'vitest';
import { ownOfRow } from './own-of-row';

describe('ownOfRow', () => {
	it.each([
		[
			'the rates of wrecks, fires and leaks were {{c1::2}}, 3 and 4%, respectively.',
			'the rate of wrecks was {{c1::2%}}.'
		],
		[
			'the yield at 1, 3 and 6 months was 20%, {{c1::30%}} and 40%, respectively.',
			'the yield at 3 months was {{c1::30%}}.'
		],
		[
			'the yearly share of wrecks was {{c1::2.7}} and 5.1/100 raft-years in the north and south, respectively.',
			'the yearly share of wrecks was {{c1::2.7}}/100 raft-years in the north.'
		],
		[
			'in spring, the 1-, 3-, and 5-year survival was {{c1::90%}}, 80% and 70%, respectively.',
			'in spring, the 1-year survival was {{c1::90%}}.'
		],
		[
			'the mean depth and speed of the rafts ranged from {{c1::2 to 3 m}} and 4 to 5 knots, respectively.',
			'the mean depth of the rafts ranged from {{c1::2 to 3 m}}.'
		],
		[
			'fuel and rope can be cut by {{c1::almost 5%}} and 9% respectively, compared with an old mast.',
			'fuel can be cut by {{c1::almost 5%}}, compared with an old mast.'
		],
		[
			'the dam reduced silt and sand in the north by 20 and {{c1::30%}}, respectively.',
			'the dam reduced sand in the north by {{c1::30%}}.'
		],
		[
			'rot was seen in 2%, {{c1::3%}} and 4% of rafts in the oak, elm and pine groups, respectively.',
			'rot was seen in {{c1::3%}} of rafts in the elm group.'
		],
		[
			'the weight and length of rafts, boats and ships were {{c1::2}} and 3 t, respectively.',
			'the weight of rafts, boats and ships was {{c1::2 t}}.'
		],
		[
			'rot, rust and loss rates were 91, {{c1::82}} and 93%, respectively.',
			'rust rate was {{c1::82%}}.'
		],
		[
			'the error was {{c1::2%}}, 3% and 4% in the oak, elm and pine fleets, respectively.',
			'the error was {{c1::2%}} in the oak fleet.'
		]
	])('%s', (body, own) => {
		expect(ownOfRow(body)).toBe(own);
	});

	it.each([
		'the oldest value of oak and elm was {{c1::2}} and 3Pa•s, respectively.',
		'the tar had a depth of {{c1::2 m}} and 3 m when dried in the absence and the presence of oak, respectively.',
		'tar and oak were {{c1::2}} and 3 m, respectively.'
	])('leaves %s', (body) => {
		expect(ownOfRow(body)).toBe(body);
	});
});
