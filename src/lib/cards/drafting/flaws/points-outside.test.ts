import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
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
	['harbours move in that direction by {{c1::adding sluices}}'],
	['a scan confirmed that he had {{c1::low bone density}}'],
	['survival was {{c1::alike}} in the two groups'],
	['the gain was {{c1::4 minutes}} in the second group'],
	['leaks were seen in {{c1::6%}} in each group'],
	['the results of the other harbours were {{c1::similar}}'],
	['in one, the keel was {{c1::lost in a storm}}'],
	['among these, boats with {{c1::two masts}} were faster'],
	['of the remaining 28 boats, {{c1::nine}} sank'],
	['the corresponding losses were {{c1::4 and 6}} boats'],
	['during the time, the yard turned to {{c1::steel}}'],
	['the study complements this with {{c1::a second survey}}'],
	['leaks fell to {{c1::6%}} in both groups'],
	['repairs took {{c1::equally long}} among the groups'],
	['the previously derived rule fails to {{c1::predict the tide}}'],
	['leaks were seen in {{c1::6%}} of the matched group'],
	['to move towards that goal, the harbour builds {{c1::a lock}}'],
	['crafted inputs reduce its accuracy to {{c1::61%}}'],
	['the study makes {{c1::a quick reply}} to their moves']
])('%s points outside', (body) => {
	expect(dangles(body)).toBe(true);
});

test.each([
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
	['each crew reported on {{c1::their own watch}}']
])('%s stands alone', (body) => {
	expect(dangles(body)).toBe(false);
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
