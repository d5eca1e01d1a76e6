import { expect, test } from 'vitest';
import { sectionLabelOf } from './section-labels';

const read = (text: string) => {
	const label = sectionLabelOf(text);
	return label && [text.slice(0, label.length).trim(), label.parts.join(' '), label.isSure];
};

test.each([
	['RESULTS: The ropes held.', 'RESULTS:', 'results', true],
	['RESULTS The ropes held for ten days.', 'RESULTS', 'results', true],
	['SIGNIFICANCE STATEMENT The ropes held.', 'SIGNIFICANCE STATEMENT', 'conclusions', true],
	['RESULTS MRI showed that the ropes held.', 'RESULTS', 'results', true],
	['FINDINGS 36 of 81 ropes held.', 'FINDINGS', 'results', true],
	['Findings – The ropes held.', 'Findings –', 'results', true],
	['Purpose – To test ropes.', 'Purpose –', 'objective', true],
	['Conclusions The ropes held.', 'Conclusions', 'conclusions', true],
	['Conclusion Over time, most ropes failed.', 'Conclusion', 'conclusions', true],
	['Results At baseline, ropes were dry.', 'Results', 'results', true],
	['Results 36 ropes held.', 'Results', 'results', false],
	['Background Ropes are strong.', 'Background', 'background', false],
	['ResultsWe found ropes.', 'Results', 'results', true],
	['Purpose of ReviewTo review ropes.', 'Purpose of Review', 'objective', true],
	['Methods. We tied ropes.', 'Methods.', 'methods', true],
	['Methods.', 'Methods.', 'methods', true],
	['OBJECTIVE\nTo tie ropes.', 'OBJECTIVE', 'objective', true],
	['OBJECTIVE to tie ropes.', 'OBJECTIVE', 'objective', true],
	['Aim of the study To tie ropes.', 'Aim of the study', 'objective', true],
	['AIM OF the STUDY Corn ropes are old.', 'AIM OF the STUDY', 'objective', true],
	[
		'Background and objectives Ropes are old.',
		'Background and objectives',
		'background objective',
		true
	],
	['BackgroundRopes rot in salt water.', 'Background', 'background', true],
	['METHODS AND RESULTS Ropes were tied.', 'METHODS AND RESULTS', 'methods results', true],
	[
		'Materials and methods Hundred ropes were tied.',
		'Materials and methods',
		'methods methods',
		true
	],
	[
		'DESIGN, SETTING, AND PARTICIPANTS Ropes of a port.',
		'DESIGN, SETTING, AND PARTICIPANTS',
		'methods methods methods',
		true
	],
	[
		'CONCLUSIONS AND RELEVANCE Ropes hold.',
		'CONCLUSIONS AND RELEVANCE',
		'conclusions conclusions',
		true
	],
	['Main outcome measures: strength.', 'Main outcome measures:', 'methods', true],
	[
		'MEASUREMENTS AND MAIN RESULTS Ropes held.',
		'MEASUREMENTS AND MAIN RESULTS',
		'methods results',
		true
	],
	[
		'IMPLICATIONS FOR NURSING PRACTICE This report helps.',
		'IMPLICATIONS FOR NURSING PRACTICE',
		'conclusions',
		true
	],
	[
		'Design/methodology/approach – Ropes were tied.',
		'Design/methodology/approach –',
		'methods methods methods',
		true
	],
	['Originality/value: None before.', 'Originality/value:', 'conclusions conclusions', true],
	['What is already known: ropes hold.', 'What is already known:', 'background', true],
	['What this study adds\nRopes hold.', 'What this study adds', 'conclusions', true],
	['Abstract—The ropes held.', 'Abstract—', 'whole', true],
	['Abstract The ropes held.', 'Abstract', 'whole', true],
	['Keywords: rope, knot', 'Keywords:', 'apart', true],
	['Trial registration: NCT1', 'Trial registration:', 'apart', true],
	['[Methods] Ropes were wetted.', '[Methods]', 'methods', true],
	['【Results】: ropes broke.', '【Results】:', 'results', true],
	['(results) ropes', undefined, '', true]
])('“%s” begins with the label “%s”', (text, label, named, isSure) => {
	expect(read(text)).toEqual(label === undefined ? undefined : [label, named, isSure]);
});

test.each([
	'Results show that ropes hold.',
	'Results from ten ports were pooled.',
	'Methods for tying ropes are old.',
	'Methods proposed so far fail.',
	'METHODS FOR TYING ROPES IN PORTS ARE OLD',
	'DESIGN OF ROPES',
	'Patients with wet ropes were seen.',
	'Participants who tied ropes slept.',
	'Design-based ropes hold.',
	'Context-Aware ropes hold.',
	'Background noise is loud.',
	'Purposeful ropes.',
	'Findings and factors are discussed.',
	'Objective and subjective quality were rated.',
	'[Methods are] old.',
	'Approaches to ropes differ.',
	'Conclusions are drawn.',
	'Discussions followed.',
	"Participants' ropes held."
])('“%s” begins with none', (text) => {
	expect(sectionLabelOf(text)).toBeUndefined();
});
