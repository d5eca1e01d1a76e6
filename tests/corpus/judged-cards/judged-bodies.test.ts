import { expect, test } from 'vitest';
import { answerOf, promptOf } from '../../../src/lib/cards/card';
import { draftCards } from '../../../src/lib/cards/draft-cards';
import { extractFindings } from '../../../src/lib/extraction/extract-findings';
import type { Paper, SectionKind } from '../../../src/lib/papers/paper';
import { abstractPaper } from '../../abstract-paper';

const ABSTRACT =
	'Barges drift in tidal harbours. We tested whether kelp fences slow the drift of barges. Kelp fences slowed the drift of barges in all nine harbours.';
const METHODS = 'The ropes were kept in dry sheds until the crews came back from the sea. '.repeat(
	90
);

/** A made-up full text with one sentence to judge in one of its sections. */
function fullText(kind: SectionKind, judged: string): Paper {
	const body: Readonly<Partial<Record<SectionKind, string>>> = {
		abstract: ABSTRACT,
		methods: METHODS,
		results: 'The crews came back in June.',
		discussion: 'Harbours differ in many ways.',
		conclusions: 'Kelp fences slow the drift of barges.'
	};
	let text = '';
	const sections = Object.entries({ ...body, [kind]: judged }).map(([name, words]) => {
		const span = { start: text.length, end: text.length + words.length };
		text += `${words}\n`;
		return { kind: name as SectionKind, title: name, level: 1, span };
	});
	return { ...abstractPaper('Kelp fences and drifting barges', text, 2024), text, sections };
}

function cardsOf(paper: Paper): string {
	const drafts = draftCards(paper, extractFindings(paper));
	return drafts.map((draft) => `${promptOf(draft)} => ${answerOf(draft)}`).join('\n');
}

const KEPT: readonly (readonly [SectionKind, string, RegExp])[] = [
	[
		'results',
		'Kelp fences raised the number of safe barges from 12 to 31.',
		/safe barges.*=> .*31/i
	],
	[
		'discussion',
		'We found that kelp fences attract young seals in tidal harbours.',
		/kelp fences attract.*=> young seals/i
	],
	[
		'conclusions',
		'Willow ropes increased the life of small rafts.',
		/willow ropes have on the life of small rafts\? => increased it/i
	]
];

test.each(KEPT)('of the %s is asked: %s', (kind, judged, asks) => {
	expect(cardsOf(fullText(kind, judged))).toMatch(asks);
});

const THROWN_OUT: readonly (readonly [SectionKind, string, RegExp])[] = [
	['results', 'Painted quays reduced the number of complaints in the old town.', /complaints/],
	['results', 'We fixed the kelp fences with a winch from an old whaling ship.', /winch/],
	['discussion', 'Kelp fences may reduce the damage to barges because kelp is soft.', /damage/],
	['discussion', 'Other crews have reported that kelp fences sink barges.', /sink/],
	['conclusions', 'Kelp fences could be built of willow in future harbours.', /willow/],
	['conclusions', 'We believe that kelp fences will protect barges from ice.', /\bice\b/]
];

test.each(THROWN_OUT)('of the %s is not asked: %s', (kind, judged, never) => {
	expect(cardsOf(fullText(kind, judged))).not.toMatch(never);
});
