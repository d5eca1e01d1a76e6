import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate } from '../candidate';
import { toAsk } from '../ask';
import { pointsOutside } from './points-outside';

const finding = statedFinding('');

function dangles(body: string, answer = ''): boolean {
	const pattern = answer === '' ? 'gap' : 'object';
	const paper = abstractPaper('Tides and harbours', 'We find a thing.');
	return pointsOutside(
		toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper)
	);
}

test.each([
	['a plan made in such a way is {{c1::cheaper to keep}}'],
	['the yield of compound 8 was {{c1::low at noon}}'],
	['the tide depends on g only through {{c1::the wind and the moon}}'],
	['harbours move in that direction by {{c1::adding sluices}}'],
	['a scan confirmed that he had {{c1::low bone density}}'],
	['survival was {{c1::alike}} in the two groups'],
	['survival was {{c1::alike}} among the three treatments'],
	['survival was {{c1::alike}} between the treatments'],
	['otherwise oak planks are used to {{c1::close the gap in a hull}}'],
	['in both cases, the tide is held back by {{c1::a wall of oak}}'],
	['the gain was {{c1::4 minutes}} in the second group'],
	['leaks were seen in {{c1::6%}} in each group'],
	['for rafts the mean increase was {{c1::9%}}'],
	['the results of the other harbours were {{c1::similar}}'],
	['in one, the keel was {{c1::lost in a storm}}'],
	['among these, boats with {{c1::two masts}} were faster'],
	['of the remaining 28 boats, {{c1::nine}} sank'],
	['the corresponding losses were {{c1::4 and 6}} boats'],
	['during the time, the yard turned to {{c1::steel}}'],
	['the study complements this with {{c1::a second survey}}'],
	['the study formulates this as {{c1::a tide table}}'],
	['leaks fell to {{c1::6%}} in both groups'],
	['repairs took {{c1::equally long}} among the groups'],
	['the previously derived rule fails to {{c1::predict the tide}}'],
	['leaks were seen in {{c1::6%}} of the matched group'],
	['to move towards that goal, the harbour builds {{c1::a lock}}'],
	['crafted inputs reduce its accuracy to {{c1::61%}}'],
	['the study makes {{c1::a quick reply}} to their moves'],
	['in both tests the new bell {{c1::cracked at once}}'],
	['boats with a broken mast, but none of the other signs, {{c1::sailed on}}'],
	['by doing this, crews save {{c1::an hour a day}}'],
	['the gate meets the previously stated {{c1::needs of sailors}}'],
	['leaks did not differ between treatment groups before {{c1::the first winter}}'],
	['sloops and ferries hold 60 and {{c1::40}} tons respectively'],
	['losses were 60 in spring and {{c1::40}} in autumn respectively'],
	['the tests show clear improvements compared to {{c1::tar}}'],
	['ropes rot sooner than this, {{c1::in the south}}'],
	['the study achieves the same with {{c1::a smaller crew}}'],
	['scurvy was rare in {{c1::the local population}}'],
	['boats were {{c1::lost}} during the same set of storms'],
	['in the thesis the hull is {{c1::tarred twice}}'],
	['in the second method the hull is {{c1::tarred twice}}'],
	['in the next phase the hull is {{c1::tarred twice}}'],
	['all of the mentioned harbours {{c1::silt up}}'],
	['the three devices {{c1::fail in the cold}}'],
	['at dusk they are {{c1::put out by the crew}}'],
	['the yield of compounds 2 and 3 was {{c1::low at noon}}'],
	['leaks were {{c1::rare}} in hulls of class II'],
	['tar and wax were sold {{c1::cheaply}}, in the same shop']
])('%s points outside', (body) => {
	expect(dangles(body)).toBe(true);
});

test.each([
	['the tests show improvements in speed compared to {{c1::tar}}'],
	['the second method of tarring needs {{c1::two brushes}}'],
	['sonar and radar are the two devices that {{c1::see through fog}}'],
	['tides lead to such a rise that {{c1::the gates must close}}'],
	['among those who sailed at night {{c1::nine}} were lost'],
	['the study ties this rope to {{c1::two masts}}'],
	['in both groups of sailors {{c1::scurvy}} was rare'],
	['at the time of launch {{c1::four boats}} leaked'],
	['the two groups of sailors chose {{c1::the longer route}}'],
	['a captain waits for {{c1::a signal}} of the other captain'],
	['one harbour silted up while the other harbour was {{c1::kept clear by tides}}'],
	['the gate lost its {{c1::seal after one winter}}'],
	['sailors change their {{c1::course before a storm}}'],
	['each crew reported on {{c1::their own watch}}'],
	['both tests of the bell {{c1::failed at sea}}'],
	['the new hull reaches the same speeds as old hulls with {{c1::half the oil}}'],
	['the crew was {{c1::two hours}} late in doing this repair'],
	['the steel bell warned {{c1::all boats}} of fog in all cases'],
	['how did leaks in the tarred hulls compare with those in the other hulls?', 'fewer'],
	['leaks were found in the tarred group 80% and in the control group 20% of {{c1::the time}}'],
	['leaks were fewer in the tarred group 1-4 h {{c1::after launch}}'],
	['the compound 2-tarryl {{c1::dries in an hour}}'],
	['boats rose to SBC class II in {{c1::spring}}'],
	['boats of Snow-Pugh class B {{c1::leaked}}'],
	['tar seals a hull to {{c1::nearly the same extent}} as wax'],
	['the study finds {{c1::small gaps}} between how the same lamp burns in fog compared to rain'],
	['fog is met the same as {{c1::plain rain at night}}'],
	['tar and wax have the same shine when {{c1::a hull is dry}}']
])('%s stands alone', (body, answer = '') => {
	expect(dangles(body, answer)).toBe(false);
});

test.each([
	'with the same fuel, the new lamp burns {{c1::9 hours}} longer than the old lamp',
	'hulls of the same length lost {{c1::9%}} of their tar in fog, compared with 4% in rain'
])('%s: both sides share it', (body) => {
	const paper = abstractPaper('Tides and harbours', 'We find a thing.');
	const told = { type: 'number', pattern: 'value', body, answer: '', finding, fit: 1 } as const;
	expect(pointsOutside(toAsk(told, paper))).toBe(false);
	const alone = { ...told, body: body.replace(/ than .*|, compared .*/u, '') };
	expect(pointsOutside(toAsk(alone, paper))).toBe(true);
});

test('as many as what a figure is held against has', () => {
	const body =
		'the new hull saves {{c1::9%}} of the oil over a hull that has the same number of ribs';
	const paper = abstractPaper('Tides and harbours', 'We find a thing.');
	const told = { type: 'number', pattern: 'value', body, answer: '', finding, fit: 1 } as const;
	expect(pointsOutside(toAsk(told, paper))).toBe(false);
	const alone = {
		...told,
		body: 'the new hull saves {{c1::9%}} of the oil with the same number of ribs'
	};
	expect(pointsOutside(toAsk(alone, paper))).toBe(true);
});

test.each([
	['in spring, what was the mean increase?', true],
	['what was the difference between groups?', true],
	['after the storm, what was the adjusted odds ratio?', true],
	['in spring, what was the mean increase in rust?', false],
	['rust was rarer in spring: what was the difference?', false]
])('“%s” asks of a measure that stands elsewhere: %s', (body, points) => {
	const paper = abstractPaper('Tides and harbours', 'We find a thing.');
	const asked = { type: 'number', pattern: 'value', body, answer: '9%', finding, fit: 1 } as const;
	expect(pointsOutside(toAsk(asked, paper))).toBe(points);
});

test('a class that the title names is no group of the study', () => {
	const body = 'planks of class II oak {{c1::warp in the sun}}';
	const asked = { type: 'conclusion', pattern: 'gap', body, answer: '', finding, fit: 1 } as const;
	const points = (title: string) => pointsOutside(toAsk(asked, abstractPaper(title, 'We find.')));
	expect(points('Warping of Class II oak')).toBe(false);
	expect(points('Warping of oak')).toBe(true);
});

function speaksOfOne(statement: string, text: string): boolean {
	const paper = abstractPaper('Tides and harbours', `${text} ${statement}`);
	const start = paper.text.indexOf(statement);
	const evidence = [{ start, end: start + statement.length }];
	const body = statement.replace('late', '{{c1::late}}');
	const found = { ...statedFinding(statement), evidence };
	return pointsOutside(
		toAsk({ type: 'conclusion', pattern: 'gap', body, answer: '', finding: found, fit: 1 }, paper)
	);
}

test('what was told of one before is that one', () => {
	expect(speaksOfOne('the mast was seen late.', 'One boat had a broken mast.')).toBe(true);
});

test.each([
	['the mast was seen late.', 'Masts differ.'],
	['the mast of oak was seen late.', 'One boat had a broken mast.'],
	['the harbour was closed late.', 'We watched a small harbour.'],
	['the method was tried late.', 'We made a new method.']
])('“%s” after “%s” needs no other', (statement, text) => {
	expect(speaksOfOne(statement, text)).toBe(false);
});

/** With "the" in place of the pointer, as statements have it. */
function isPointed(quote: string, title = 'Tides and harbours'): boolean {
	const paper = abstractPaper(title, `We find a thing. ${quote}`);
	const start = paper.text.indexOf(quote);
	const body = quote.replace(/\bth(?:is|[eo]se)\b/iu, 'the').replace('late', '{{c1::late}}');
	const statement = body.replace(/\{\{c1::|\}\}/gu, '');
	const found = { ...statedFinding(statement), evidence: [{ start, end: start + quote.length }] };
	return pointsOutside(
		toAsk({ type: 'conclusion', pattern: 'gap', body, answer: '', finding: found, fit: 1 }, paper)
	);
}

test('a pointer whose phrase or title tells which is told', () => {
	expect(isPointed('These leaks were late.')).toBe(true);
	expect(isPointed('These leaks of the keel were late.')).toBe(false);
	expect(isPointed('Those sailors who had scurvy were late.')).toBe(false);
	expect(isPointed('This gate was late.')).toBe(true);
	expect(isPointed('This gate was late.', 'A gate for the harbour')).toBe(false);
});

const ofArms = (text: string, title = 'Tides and harbours') =>
	pointsOutside(
		toAsk(
			{
				type: 'conclusion',
				pattern: 'gap',
				body: 'leaks were {{c1::rare}} in both the TAR and WAX groups',
				answer: '',
				finding,
				fit: 1
			},
			abstractPaper(title, text)
		)
	);

test('a group under a label that the paper spells out nowhere', () => {
	expect(ofArms('Hulls got a thick black coat (TAR) or a thin one (WAX).')).toBe(true);
	expect(ofArms('Hulls got thick artificial resin (TAR) or warm ash xylem (WAX).')).toBe(false);
	expect(ofArms('Hulls got a black coat (TAR) or none.', 'TAR and WAX on hulls')).toBe(false);
	expect(ofArms('Hulls got TAR or WAX.')).toBe(false);
});

/** Of a sentence with "these" or "this", which a card's own says with "the". */
function pointsBack(quote: string, body: string, answer: string): boolean {
	const paper = abstractPaper('Tides and harbours', quote);
	const statement = quote.replace(/^(?:These|This)/u, 'the').replace(/\.$/u, '');
	const evidence = [{ start: 0, end: quote.length }];
	const found = { ...statedFinding(statement), evidence };
	return pointsOutside(
		toAsk({ type: 'conclusion', pattern: 'object', body, answer, finding: found, fit: 1 }, paper)
	);
}

test.each([
	['These ropes lack a clear mark.', 'what do the ropes lack?', 'a clear mark'],
	['This specific rope was tied to oak.', 'what was the specific rope tied to?', 'oak']
])('of “%s” no card alone tells which', (quote, body, answer) => {
	expect(pointsBack(quote, body, answer)).toBe(true);
});

test.each([
	['These hemp ropes lack a clear mark.', 'what do the hemp ropes lack?', 'a clear mark'],
	['This chapter lists old ropes.', 'what does the chapter list?', 'old ropes']
])('of “%s” it does', (quote, body, answer) => {
	expect(pointsBack(quote, body, answer)).toBe(false);
});

test('groups that the paper tells each of are told with the card', () => {
	const text = 'Boats were given either ash oars (group A) or brass oars (group B).';
	const ask = (body: string) =>
		toAsk(
			{ type: 'conclusion', pattern: 'gap', body, answer: '', finding, fit: 1 },
			abstractPaper('Tides and harbours', text)
		);
	expect(pointsOutside(ask('survival was {{c1::alike}} in the two groups'))).toBe(false);
	expect(pointsOutside(ask('leaks fell to {{c1::6%}} in all three groups'))).toBe(true);
});

const isOutside = (part: Pick<Candidate, 'pattern' | 'type' | 'body' | 'answer'>) =>
	pointsOutside(
		toAsk({ ...part, finding, fit: 1 }, abstractPaper('Hulls of oak and pine', 'We find a thing.'))
	);

test.each([
	['in the hulls of oak and pine rafts, respectively', false],
	['in all hulls, respectively', true]
])('one of two figures %s', (tail, outside) => {
	const body = `the leaks were 3 mm and {{c1::5 mm}} ${tail}`;
	expect(isOutside({ pattern: 'value', type: 'number', body, answer: '' })).toBe(outside);
});

test('how the arms compare may be asked of “the groups” that the title speaks of', () => {
	const body = 'how did the depth of leaks compare between the groups?';
	const part = { pattern: 'outcome', type: 'conclusion', answer: 'no difference' } as const;
	expect(isOutside({ ...part, body })).toBe(false);
	const alone = toAsk(
		{ ...part, body, finding, fit: 1 },
		abstractPaper('Oak hulls', 'We find it.')
	);
	expect(pointsOutside(alone)).toBe(true);
});

test.each([
	['Tar versus wax for wet hulls', false],
	['Effects of tar and wax on wet hulls', false],
	['Use of tar in hulls and effects on rot', true]
])('of “%s”, both treatments point outside: %s', (title, is) => {
	const quote = 'Both treatments slow rot in spring.';
	const paper = abstractPaper(title, quote);
	const body = 'what do both treatments slow in spring?';
	const evidence = [{ start: 0, end: quote.length }];
	const stated = statedFinding('both treatments slow rot in spring', { evidence });
	const part = { type: 'conclusion', pattern: 'object', answer: 'rot', fit: 1 } as const;
	expect(pointsOutside(toAsk({ ...part, body, finding: stated }, paper))).toBe(is);
});
