import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { isOpenGap } from './open-gap';
import { readGap } from './read-gap';

const isOpen = (body: string) => {
	const gapped = body.replace('[', '{{c1::').replace(']', '}}');
	const statement = body.replace(/[[\].]/g, '');
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Tidal ferries and their hulls', `${statement}.`);
	const ask = toAsk(
		{ type: finding.kind, pattern: 'gap', body: gapped, answer: '', finding, fit: 1 },
		paper
	);
	const gap = readGap(ask);
	return gap !== undefined && isOpenGap(gap);
};

test.each([
	// A whole predicate, or all that a thing has
	'the moorings of windy estuaries are [prone to gravel loss].',
	'kelp fences can be [dried in peat smoke].',
	'the drift of moored barges was significantly [slower in spring].',
	'barges of northern islands had [a tarred keel].',
	'barges of northern islands had [much longer keels] than those of the coast.',
	'the spring drift of barges is [paramount for estuaries of 3D chalk].',
	'kelp fences of windy estuaries are [a cheap shelter for barges].',
	'the granite breakwater has become [the old pride of the coast].',
	// What is named, by its name
	'[the moorings that outlast winter] are the Dolphin and the Spar.',
	// What goes along with it
	'kelp fences slow the drift of barges, with [two moorings left ashore].',
	'kelp fences slow the drift of barges without [raising the cost of tar].',
	// A comparison with one side, or the other side alone
	'kelp fences bring [a lower rate of gravel loss] to windy estuaries.',
	'the new keel brought [better steering] to ferries when compared to oak.',
	'tarred keels steer ferries through fog more safely than [oak keels].',
	'tarred keels steer ferries through fog slowly compared with [oak keels].',
	// What it belongs with stays in sight
	'kelp fences lower [the cost of mooring] and shelter the barges of windy estuaries.',
	'kelp fences shelter [two kinds of boat], namely barges and ferries of the coast.',
	'crews of windy estuaries praise [a mooring of kelp], the oldest of the coast.',
	'crews of windy estuaries weave [ropes] that slow the drift of barges.',
	'crews of windy estuaries favour [evenly tarred], light ropes for barges.',
	// A circumstance, a tool, an end
	'after [a storm of two days], kelp fences slowed the drift of barges.',
	'the study adopts [peat smoke] to dry the kelp of windy estuaries.',
	'windy estuaries require [a good store of tar] for caulking the barges.',
	// A use, a rank, a quality, a place: so are many
	'kelp fences are promising for [sheltering the barges of granite islands].',
	'kelp fences are [the lightest mooring walls] of windy estuaries.',
	'crews of windy estuaries gave the ferries [innovative mooring solutions] in spring.',
	'kelp fences are [significantly more likely] to shelter barges than peat walls.',
	'the barges of windy estuaries are moored at [the old granite breakwater].',
	'the kelp of windy estuaries drifts from [the granite islands to the breakwater].',
	'the kelp of windy estuaries drifts from granite islands to [the breakwater].',
	'crews of windy estuaries took ropes from [those without tar].',
	'crews of windy estuaries test the drift of kelp [ropes in fog].',
	// Where or for what, said of a thing
	'kelp fences of crews slow the drift of barges in [the windy granite estuaries].',
	'crews of windy estuaries weave three ropes for [barges of the coast] in spring.',
	'kelp fences outlast walls of peat by [a wide margin at every granite breakwater].',
	'crews of windy estuaries keep a truce between [barges and ferries of the coast].',
	'crews of windy estuaries took tarred ropes to [other moorings] in spring.',
	// By what it was seen, a figure with what it measures, an act alone
	'[old tide logs] show a slow drift of kelp along windy estuaries.',
	'the granite barges of the coast ran in fog with [a mean draught of 2 m].',
	'tarred keels help crews of windy estuaries to [safely moor] beside granite walls.',
	// A step, some of a thing, another's, and what for
	'the study uses peat smoke to dry [the kelp of windy estuaries] in spring.',
	'kelp fences brought [a wide range of moorings] to the windy estuaries.',
	'crews of windy estuaries dried [their kelp ropes] in peat smoke.',
	'crews of windy estuaries weave [kelp fences so that barges lie still] in spring.',
	'crews of windy estuaries weave [stout ropes to bind the barges].',
	// Too much to recall
	'kelp fences led to [calmer harbours with gravel beaches along chalk cliffs of granite].'
])('“%s” is open', (body) => {
	expect(isOpen(body)).toBe(true);
});

test.each([
	'the moorings of windy estuaries are [hollow logs of oak].',
	'the drift of moored barges was [slower in spring than in autumn].',
	'barges of northern islands did not have [a tarred keel].',
	'barges of northern islands had [no adverse drift] in spring.',
	'kelp fences slow the drift of barges with [two moorings].',
	'the moorings that outlast winter are [the Dolphin and the Spar].',
	'[calm water] is the pride of the granite coast of barges.',
	'there was [no drift of old barges].',
	'kelp fences give crews of windy estuaries a rise in [the catch of eels].',
	'kelp fences help crews of windy estuaries in [drying eels on gravel].',
	'seedlings of kelp grew best at [a depth of 2 m] in windy estuaries.',
	'the study reveals [a slow drift of kelp] along windy estuaries.',
	'windy estuaries give a mechanism for [barges of the coast to dry eels].',
	'the drift of barges ends in [the windy granite estuaries].',
	'crews of windy estuaries have [a tendency to dry eels on gravel] in spring.',
	'kelp fences bring [a lower rate of gravel loss] than peat walls to windy estuaries.',
	'kelp fences lower [the cost of mooring] in windy estuaries and shelter the barges.',
	'barges carry [tarred kelp] and ferries are moored behind the breakwater.',
	'barges of windy estuaries are [slower in autumn fog than any granite ferry of northern islands].',
	'crews of windy estuaries weave [kelp fences], which slow the drift of barges.',
	'the drift of barges in windy estuaries is like [that of ferries].',
	'by [weaving kelp fences], crews slow the drift of barges.',
	'the study finds [kelp spores] in the tar of windy estuaries.',
	'windy estuaries lose gravel to [peat smoke] for caulking the barges.',
	'crews of windy estuaries are good at [rowing the barges through fog].',
	'crews of windy estuaries learnt [socially useful mooring rules] in spring.',
	'the drift of kelp from old ropes leads to [a loss of gravel] in windy estuaries.',
	'the study examines whether crews of windy estuaries learn [kelp weaving] by watching.',
	'the study expects that crews of windy estuaries learn [kelp weaving] by watching.',
	'the study adopts [two kinds of peat smoke]: hot smoke and cold smoke.',
	'kelp fences led to [calm granite harbours and steep chalk cliffs].'
])('“%s” may stay', (body) => {
	expect(isOpen(body)).toBe(false);
});
