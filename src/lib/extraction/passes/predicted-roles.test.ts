import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import type { Section } from '$lib/papers/paper';
import { annotate, extractFindings } from '../extract-findings';
import { readExtractionModels } from '../models/extraction-models';

const models = readExtractionModels({
	roles: new Uint8Array(readFileSync('static/models/roles.bin')),
	reportRoles: new Uint8Array(readFileSync('static/models/report-roles.bin')),
	sentenceWorth: new Uint8Array(readFileSync('static/models/sentence-worth.bin'))
});
const ABSTRACT =
	'Tide gauges are sparse along many coasts. Kelp fills the gaps from satellite altimetry. The error of Kelp is half that of kriging on three coasts.';
const BODY = 'The sea level along the coast was read from seven gauges every hour of the day.';

test('sentences of the abstract get the role that the model takes them for; the body gets none', () => {
	const text = `${ABSTRACT}\n${BODY}`;
	const sections: Section[] = [
		{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: ABSTRACT.length } },
		{
			kind: 'results',
			title: 'Results',
			level: 1,
			span: { start: ABSTRACT.length + 1, end: text.length }
		}
	];
	const { sentences } = annotate({ ...abstractPaper('T', text), sections }, models);
	const roles = sentences.map(({ predictedRole }) => predictedRole);
	expect(roles[0]).toBe('background');
	expect(roles.at(-1)).toBeUndefined();
});

test('items of an enumeration share the role of the sentence they stand in', () => {
	const { sentences } = annotate(
		abstractPaper(
			'T',
			'We find three effects: (1) the error falls along rocky coasts, (2) the gaps close within an hour.'
		),
		models
	);
	expect(sentences).toHaveLength(2);
	expect(new Set(sentences.map(({ predictedRole }) => predictedRole)).size).toBe(1);
});

test('without models findings are found all the same', () => {
	const paper = abstractPaper('T', `${ABSTRACT} We show that Kelp needs seven gauges.`);
	expect(annotate(paper).sentences.every(({ predictedRole }) => predictedRole === undefined)).toBe(
		true
	);
	expect(extractFindings(paper).length).toBeGreaterThan(0);
});

test('what a paper makes is ranked as more of a key sentence than what was known before', () => {
	const text =
		'Tide gauges are sparse along many coasts. We propose Kelp, a method that fills the gaps of tide records from satellite altimetry.';
	const { sentences } = annotate(abstractPaper('Filling the gaps of tide records', text), models);
	const [known = 0, made = 0] = sentences.map(({ keyRank }) => keyRank ?? 0);
	expect(made).toBeGreaterThan(known);
	expect(annotate(abstractPaper('T', text)).sentences[0]?.keyRank).toBeUndefined();
});

test('a comparison in what was known before is no result', () => {
	const text =
		'Ships need lamps that reach far in fog. Compared to candles, lamps are expensive, and most harbours still use few of them. Fog hides many harbours in winter. This paper reports the reach of forty lamps along two piers. The lamps reached 300 m in fog.';
	const { sentences } = annotate(abstractPaper('T', text), models);
	expect(sentences[1]).toMatchObject({ role: 'background', isOwn: false });
});

test('background that follows what is asked is not the paper’s own', () => {
	const text =
		'In this paper we study the reach of lamps in fog. The reach of lamps has been a topic of discussion among pilots for a long time. With the advent of steel piers, it has been argued that lamps reach less far. We lit forty lamps along two piers for a year. The lamps reached 300 m in fog.';
	const { sentences } = annotate(abstractPaper('T', text), models);
	expect(sentences.map(({ isOwn }) => isOwn)).toEqual([true, false, true, true, true]);
});

test('what is surely a result outranks what is surely background', () => {
	const text =
		'Ships need lamps that reach far in fog. Forty lamps were lit along two piers in winter. The mean reach was 300 m. Dry wicks are best in fog.';
	const { sentences } = annotate(abstractPaper('T', text), models);
	const [known = 0, done = 0, result = 0] = sentences.map(({ resultRank }) => resultRank);
	expect(known).toBeLessThan(done);
	expect(done).toBeLessThan(result);
});
