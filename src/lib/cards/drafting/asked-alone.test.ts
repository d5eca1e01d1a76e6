import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import { candidatesFor } from '../draft-cards';
import { askedAlone } from './asked-alone';

function askedOf(statement: string, title = 'Rope care at sea'): string[] {
	const paper = abstractPaper(title, statement, 2016);
	const evidence = [{ start: 0, end: statement.length }];
	return candidatesFor(statedFinding(statement, { evidence, confidence: 1 }))
		.flatMap((candidate) => askedAlone(candidate, paper))
		.map(({ body, answer }) => `${body} → ${answer}`);
}

test('half of whom it was seen in is asked for as a whole', () => {
	expect(
		askedOf('tarred ropes were less effective in patients with cold hands and stiff fingers')
	).toContain(
		'in which patients were tarred ropes less effective? → patients with cold hands and stiff fingers'
	);
});

test('in whom there was something is not asked for', () => {
	const told = 'there has been doubt about tarred ropes in crews with cold hands and stiff fingers';
	expect(askedOf(told).join()).not.toMatch(/there been/);
});

test('one word answers a question where it is a name or of a known kind', () => {
	expect(askedOf('the mean volume of the bilge was significantly reduced by aspirin')).toContain(
		'what was the mean volume of the bilge significantly reduced by? → aspirin'
	);
	expect(askedOf('the mean volume of the bilge was significantly reduced by money')).toEqual([]);
});

test('how something came to be known is not asked for alone', () => {
	const told = 'performed on hull plates showed loss of strength in ships lacking K9D';
	const title = 'K9D and the strength of hulls in ships';
	const ask = 'what showed loss of strength in ships lacking K9D?';
	expect(askedOf(`magnetic treatments ${told}`, title)).toContain(
		`${ask} → magnetic treatments performed on hull plates`
	);
	expect(askedOf(`magnetic analyses ${told}`, title).join()).not.toContain(ask);
});

test('of a list whose last item the title tells another item is asked for', () => {
	const told = 'wax greatly improves grip strength, knot safety, and sea care of ropes';
	const asked =
		'besides knot safety and sea care of ropes, what does wax greatly improve? → grip strength';
	expect(askedOf(told)).toContain(asked);
});
