import { expect, test } from 'vitest';
import type { CslItem, Paper } from './paper';
import { samePaper } from './same-paper';

function paper(citation: Partial<CslItem>, rest: Partial<Paper> = {}): Paper {
	return {
		citation: { title: 'Tides and Sand', author: [], ...citation },
		links: [],
		text: 'Sand moves with the tide.',
		sections: [],
		source: { name: 'pasted text', listing: '' },
		...rest
	};
}

const year = (value: number) => ({ issued: { 'date-parts': [[value]] } });

test.each([
	[
		'the same DOI under different titles',
		paper({ DOI: '10.1/a' }),
		paper({ title: 'X', DOI: '10.1/a' })
	],
	[
		'the same arXiv id',
		paper({}, { arxiv: '2401.00001' }),
		paper({ title: 'X' }, { arxiv: '2401.00001' })
	],
	['titles that differ in case and dashes', paper({}), paper({ title: 'TIDES and sand.' })],
	[
		'a preprint and its journal version',
		paper(year(2023)),
		paper({ ...year(2024), DOI: '10.1/a' })
	],
	[
		'a first author with and without accents',
		paper({ author: [{ family: 'Müller', given: 'A.' }] }),
		paper({ author: [{ family: 'Muller', given: 'Anna' }] })
	],
	['two untitled pastes of one text', paper({ title: '' }), paper({ title: '' })]
])('%s are one paper', (_name, one, other) => {
	expect(samePaper(one, other)).toBe(true);
	expect(samePaper(other, one)).toBe(true);
});

test.each([
	[
		'different arXiv ids under one title',
		paper({}, { arxiv: '2401.1' }),
		paper({}, { arxiv: '2401.2' })
	],
	['one title ten years apart', paper(year(2013)), paper(year(2023))],
	[
		'one title by other first authors',
		paper({ author: [{ family: 'Ko' }] }),
		paper({ author: [{ family: 'Li' }] })
	],
	['different titles', paper({}), paper({ title: 'Tides and Mud' })],
	[
		'two untitled pastes of different texts',
		paper({ title: '' }),
		paper({ title: '' }, { text: 'Mud.' })
	]
])('%s are two papers', (_name, one, other) => {
	expect(samePaper(one, other)).toBe(false);
});
