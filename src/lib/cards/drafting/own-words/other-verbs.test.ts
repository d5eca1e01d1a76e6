import { expect, test } from 'vitest';
import { otherVerbs } from './other-verbs';

const said = (body: string, answer = '') => otherVerbs({ body, answer })?.body;

test.each([
	// In the form of the verb
	['what does the harbour lamp utilize?', 'what does the harbour lamp use?'],
	['what did the pilots ascertain at night?', 'what did the pilots find out at night?'],
	['which pump exhibits a slow leak?', 'which pump shows a slow leak?'],
	['{{c1::old ropes}} exhibited a slow leak.', '{{c1::old ropes}} showed a slow leak.'],
	['what is a slow leak exhibited by?', 'what is a slow leak shown by?'],
	['how was the tar administered to the hulls?', 'how was the tar given to the hulls?'],
	['for what purpose has the crew collected kelp?', 'for what purpose has the crew gathered kelp?'],
	// With what belongs to it
	['what does thick fog result in?', 'what does thick fog lead to?'],
	['in what does thick fog result?', 'to what does thick fog lead?'],
	['the toll depends largely on {{c1::the tide}}.', 'the toll hinges largely on {{c1::the tide}}.'],
	['what did the pilots examine in fog?', 'what did the pilots study in fog?'],
	['which lamp, in fog, outperforms the bell?', 'which lamp, in fog, does better than the bell?'],
	// A state said by a verb
	['the toll is based on {{c1::the tide}}.', 'the toll rests on {{c1::the tide}}.'],
	['what was the old toll based on?', 'what did the old toll rest on?'],
	['which chain is used to lift the hull?', 'which chain serves to lift the hull?'],
	['what is the old pump able to lift?', 'what can the old pump lift?'],
	['the pump is capable of removing {{c1::wet sand}}.', 'the pump can remove {{c1::wet sand}}.'],
	['{{c1::kelp}} was found to survive in canals.', '{{c1::kelp}} turned out to survive in canals.'],
	['On what is the toll based?', 'On what does the toll rest?'],
	['to what end are the old nets used?', 'to what end are the old nets employed?'],
	[
		'in what do fees and tolls contribute to wear?',
		'in what do fees and tolls play a part in wear?'
	],
	['what was outperformed by the new bell?', 'what was beaten by the new bell?'],
	['what lamp is bad for detecting rust?', 'what lamp is bad for spotting rust?'],
	// "be" for a verb
	['the old nets consist of {{c1::kelp}}.', 'the old nets are made up of {{c1::kelp}}.'],
	['what did the pilots in canals receive?', 'what did the pilots in canals get?'],
	['which nets may consist of kelp?', 'which nets may be made up of kelp?'],
	['rafts consisting of kelp sank in {{c1::fog}}.', 'rafts comprising kelp sank in {{c1::fog}}.'],
	// What something is done with
	['what was measured using steel pins?', 'what was gauged with steel pins?'],
	['using old tide tables, what was told?', 'with the help of old tide tables, what was told?'],
	['Using kelp saves {{c1::tar}}.', 'Employing kelp saves {{c1::tar}}.'],
	// With an object, without one
	['what is salt able to decrease?', 'what can salt lower?'],
	['what do salt and fog increase?', 'what do salt and fog raise?'],
	['what does salt decrease in canals?', 'what does salt lower in canals?'],
	['by how much did the tide decrease in canals?', 'by how much did the tide fall in canals?'],
	[
		'by how much was the tide (in canals) increased?',
		'by how much was the tide (in canals) raised?'
	],
	['what clearly reduced rust in old hulls?', 'what clearly lowered rust in old hulls?'],
	['the study reduced {{c1::rust}} in hulls.', 'the study lowered {{c1::rust}} in hulls.'],
	['what may exposure to salt cause?', 'what may exposure to salt bring about?'],
	// What is said already is not said again
	['what does the study examine?', 'what does the study look into?'],
	['what does the crew use to examine kelp?', 'what does the crew employ to study kelp?'],
	['what does the crew employ to utilize kelp?', 'what does the crew use to utilize kelp?']
])('%s', (body, other) => {
	expect(said(body)).toBe(other);
});

test('a word of the answer is not given away', () => {
	expect(said('what does kelp yield?', 'what salt gives')).toBe('what does kelp produce?');
});

test.each([
	['a preposition far from its verb', 'to what do fees contribute?'],
	['what a doer characterized', 'what is characterized by the pilot?'],
	['what stands in a name', 'what could the tar supported raft do?'],
	['a noun behind the verb', 'which name is given to a plan for water control?'],
	['an act that is meant', 'the study suggests using {{c1::kelp}}.'],
	['a name', 'what is the Examine Harbour scheme?'],
	['in front of a noun', 'what is the reduced density matrix?'],
	['a noun', 'how large is the increase of the yield?'],
	['in a compound', 'what is a noise-reduced signal?'],
	['hidden', 'the crew was told {{c1::to examine the hull}}.'],
	['partly hidden', 'the fog {{c1::resulted}} in a wreck.'],
	['of those it befell', 'which illness affects 8% of pilots?']
])('%s keeps its words', (_, body) => {
	expect(said(body)).toBeUndefined();
});
