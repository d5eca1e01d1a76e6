import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { isIllPut } from './ill-put';

const paper = abstractPaper('Tides and harbours', 'We find a thing.');
const finding = statedFinding('');

function isSo(body: string, answer = ''): boolean {
	const pattern = answer === '' ? 'gap' : 'object';
	return isIllPut(toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper));
}

test.each([
	['what do the empirical results over three harbours indicate?', 'a slow rise'],
	['what shows the sluice to outlast older gates?', 'the experimental results over ten winters'],
	['what is an open challenge guessing?', 'the tide at night'],
	['using what are the gates built in one year?', 'oak frames'],
	['to what is the crew able in a storm?', 'close the gates'],
	['what is found as to whether it holds in frost?', 'no sure sign'],
	['what does the study draw while mending nets?', 'inspiration from old looms'],
	['what can the lamp be mounted on?', 'top of any mast'],
	['what does the study introduce to speed up rowing?', 'the tricks'],
	['besides a mix of wind-driven and tidal-based, what does the harbour use?', 'tidal mills'],
	['what is drained and three pumps are used to clean the dock?', 'the old basin'],
	['for what purpose does the dock add salt?', 'to slow rot and a brush to remove weeds'],
	['what is a strength of the lamp its ability to do?', 'light both small and wide docks'],
	['what has the height of gates been shown to follow?', 'well with the tide'],
	['what lends itself to night work?', 'that small lamps'],
	['what are the logs summed up with?', 'an emphasis on the age of oak'],
	['what can you learn?', 'many uses of rope'],
	['what does the lamp set?', 'a new state-of-the-art on two docks'],
	['what did the crew use the chart to find?', 'the cracks easily'],
	['what lights the dock best?', 'separately the outer lamps']
])('%s – %s is ill put', (body, answer) => {
	expect(isSo(body, answer)).toBe(true);
});

test.each([
	['{{c1::the results over ten winters}} show the sluice to outlast older gates'],
	['the lamp can be mounted on {{c1::top of any mast}}'],
	['the study introduces {{c1::the tricks}} to speed up rowing']
])('%s hides no more than a scrap', (body) => {
	expect(isSo(body)).toBe(true);
});

test.each([
	['what do the results suggest that sluices need?', 'oak frames'],
	['what shows the tide at night?', 'a lamp on a float'],
	['what is the harbour planning?', 'a second basin'],
	['through what kind of gate does the water leave?', 'a tidal gate'],
	['what does the study draw on the old map?', 'the coast at low tide'],
	['what can the lamp be mounted on?', 'any hand-carved mast'],
	['besides oak and ash, what does the harbour use?', 'elm'],
	['what is drained and cleaned in spring?', 'the old basin'],
	['what shows that the dock leaks and the pumps are old?', 'a dye test'],
	['for what purpose does the dock add salt?', 'to slow rot and to remove weeds'],
	['what does the harbour keep in spring?', 'the yearly tally'],
	['what is the lamp known for?', 'the state of the art in oil lamps'],
	['what are the gates painted with?', 'a focus of tar'],
	['what outran the hand-built solver?', 'the tidal model']
])('%s – %s is well put', (body, answer) => {
	expect(isSo(body, answer)).toBe(false);
});
