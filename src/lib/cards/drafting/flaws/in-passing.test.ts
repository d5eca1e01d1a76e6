import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import { toAsk } from '../ask';
import { isToldInPassing } from './in-passing';

function askOf(body: string, parts: Partial<Finding> = {}) {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const paper = abstractPaper('Owls in barns', statement);
	const finding = statedFinding(statement, { role: 'results', ...parts });
	return toAsk({ type: finding.kind, pattern: 'gap', body, answer: '', finding, fit: 1 }, paper);
}

const objective = { role: 'objective', isOwnAct: true } as const;

test.each([
	['the weights of both broods were compared with {{c1::old ringing records}}.'],
	['{{c1::adult owls}} were held against crows from the same barns.'],
	['feather lice were seen on {{c1::late moulting birds}} of the south.'],
	['the owls were only noted near {{c1::open grain stores}}.'],
	['the ring was worn by owls that were kept in {{c1::oak barns}}.'],
	['the study examines {{c1::the hunger of owls}} across barns in rainy winters.', objective],
	['the study hypothesizes that {{c1::long hoots}} tell hunger.', objective],
	['the results of the ringing are summarized along with {{c1::old barn counts}}.'],
	['young owls hoot longer and sleep less in {{c1::the usual barn}} than crows.'],
	['the hoots are passed through to {{c1::the next layer}} of the net.']
] as const)('%s tells it in passing', (body, parts?: Partial<Finding>) => {
	expect(isToldInPassing(askOf(body, parts))).toBe(true);
});

test.each([
	['long hoots were associated with {{c1::late hunger}} in oak barns.'],
	['the hoots were shortened by {{c1::cold rain}} in spring.'],
	['owls were found to be {{c1::slower than crows}} in fog.'],
	['lice were seen in 7 barns, with {{c1::only two broods}} losing weight.'],
	['feathers were checked, which shows {{c1::a loss of down}} in winter.'],
	['the study examines whether owls can learn {{c1::human calls}} in fog.', objective],
	['the study introduces {{c1::a call for hungry owls}} in fog.', objective],
	['barn maps are read by {{c1::trained young owls}} at night.'],
	['owls hoot longer in {{c1::the oldest barns}} than crows.'],
	['owls hoot longer in {{c1::the absence of grain}} than crows.'],
	['{{c1::the barn wall}} keeps owls warm in winter.']
] as const)('%s is told for itself', (body, parts?: Partial<Finding>) => {
	expect(isToldInPassing(askOf(body, parts))).toBe(false);
});
