import { describe, expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

const statementsOf = (text: string, title = 'T') =>
	annotate(abstractPaper(title, text)).sentences.flatMap((sentence) =>
		sentence.statements.map(
			(statement) => (statement.doubt ? `<${statement.doubt}> ` : '') + statement.text
		)
	);

test("a name of the paper's own keeps its capital, though its words are like any other", () => {
	const text =
		'We propose a new lamp, called Deep Harbour. The deep harbour was dark. Deep Harbour lights the outer pier.';
	expect(statementsOf(text)).toContain('Deep Harbour lights the outer pier');
	expect(
		statementsOf('We show that deep lamps improve the harbour. Deep lamps improve the harbour.')
	).toContain('deep lamps improve the harbour');
});

describe('a statement stands without its frame', () => {
	test.each([
		[
			'The rust was found in 8% of the oldest hinges, and this was seen mostly near the sea.',
			['the rust was found in 8% of the oldest hinges']
		],
		[
			'In this small, randomized pilot study, salt air shortened the life of hinges.',
			['salt air shortened the life of hinges']
		],
		[
			'In this blinded phase 2 trial in old kilns, salted peat burned longer than plain peat.',
			['in old kilns, salted peat burned longer than plain peat']
		],
		[
			'Multivariable logistic regression demonstrated that salt air shortens the life of hinges.',
			['salt air shortens the life of hinges']
		],
		[
			'Finally, logistic regression indicated rust in the presence of salt was linked with a fall in tolls.',
			['rust in the presence of salt was linked with a fall in tolls']
		],
		[
			'We find that crews with maps rowed further, suggesting the map holds the better record of depth: pilots copied it by night.',
			[
				'crews with maps rowed further',
				'<suggest> the map holds the better record of depth',
				'pilots copied it by night'
			]
		],
		[
			'We weighed the tar of all hulls. This suggests old tar is too thin for the locks of the coast.',
			[
				'we weighed the tar of all hulls',
				'<suggest> old tar is too thin for the locks of the coast'
			]
		],
		[
			'We weighed the tar of all hulls. This reveals old seams that are filled with salt.',
			['we weighed the tar of all hulls', 'this reveals old seams that are filled with salt']
		],
		[
			'We weighed the tar of all hulls. This suggests the need for much more tar. lamps of the coast hold no oil.',
			[
				'we weighed the tar of all hulls',
				'this suggests the need for much more tar. lamps of the coast hold no oil'
			]
		],
		[
			'We find that the lamps differ in fog, suggesting at least one undiscovered fault.',
			['the lamps differ in fog, suggesting at least one undiscovered fault']
		],
		[
			'We find that the gauge failed in fog, indicating a fault of the lens.',
			['the gauge failed in fog, indicating a fault of the lens']
		],
		[
			'An odd finding worth telling is that salt shortens the life of hinges.',
			['salt shortens the life of hinges']
		],
		[
			'We show that it is possible to sort old coins by first striking them on slate.',
			['one can sort old coins by first striking them on slate']
		],
		[
			'We show empirically that salted kilns dry peat faster than plain kilns.',
			['salted kilns dry peat faster than plain kilns']
		],
		[
			'Salting peat improves the heat of old kilns for three common tasks in the harbour: drying oats in the spring, baking rye in the autumn, and smoking eels in the winter that play a role in the life of an island village.',
			['salting peat improves the heat of old kilns for three common tasks in the harbour']
		],
		[
			'To avoid the slow drying of peat that mostly comes from the large inner and outer walls of older kilns, we introduce the idea of salted doors that provide an even heat without requiring any help of the crews.',
			[
				'we introduce the idea of salted doors that provide an even heat without requiring any help of the crews'
			]
		],
		[
			'We prove, by weighing both, that salted peat burns longer than plain peat.',
			['salted peat burns longer than plain peat']
		],
		[
			'We present a new kiln, the Oast House, which we show to be cheaper than older kilns.',
			['we present a new kiln, the Oast House', 'Oast House is cheaper than older kilns']
		],
		[
			'We tackle this by weighing old nets and storing the new ones in a loft.',
			['we weigh old nets and store the new ones in a loft']
		],
		[
			'In the plain case we present, the gauges are rods of oak with marks of tar.',
			['in the plain case we present, the gauges are rods of oak with marks of tar']
		],
		[
			'In spring, we weighed the old nets. The dye test showed that the mussels were shut at noon.',
			['in spring, we weighed the old nets', 'the mussels were shut at noon']
		],
		[
			'We weighed the nets of two harbours, and tide data suggest that old nets catch fewer eels.',
			['we weighed the nets of two harbours', '<suggest> old nets catch fewer eels']
		],
		[
			'We find that shorter oars slowed the boats step by step suggesting that all oars pull together.',
			['shorter oars slowed the boats step by step', '<suggest> all oars pull together']
		],
		[
			'We read reports and tests showing that all oars pull together.',
			['we read reports and tests showing that all oars pull together']
		],
		[
			'A slow, careful test showed that our oars not only reduce noise but also prevent cramps.',
			['the oars reduce noise', 'the oars prevent cramps']
		],
		[
			'The results of this slow, careful test showed that tar on oars prevents cramps.',
			['tar on oars prevents cramps']
		],
		[
			'Despite a cold winter, this slow, careful trial showed that tar prevents cramps.',
			['despite a cold winter, tar prevents cramps']
		],
		[
			'Our findings are consistent with the notion that geese steer by river mouths.',
			['<suggest> geese steer by river mouths']
		],
		[
			'Our findings do not support the idea that geese steer by river mouths.',
			['the findings do not support the idea that geese steer by river mouths']
		],
		[
			'In this thesis, the harbour pilots are asked by letter.',
			['the harbour pilots are asked by letter']
		],
		[
			'Tests on three harbour data sets show that the new lock halves the wait.',
			['on three harbour data sets, the new lock halves the wait']
		],
		[
			'Experiments on old mice reveal that salt shortens sleep.',
			['in old mice, salt shortens sleep']
		],
		[
			'Simulation results indicate that the new lock halves the wait.',
			['in simulations, the new lock halves the wait']
		],
		[
			'A simulation of small docks indicates that the new lock halves the wait.',
			['in simulations, the new lock halves the wait']
		],
		[
			'Experimental results on a tidal environment demonstrate that the new lock halves the wait.',
			['in a tidal environment, the new lock halves the wait']
		],
		['Tests based on the tide problem show that the new lock holds.', ['the new lock holds']],
		[
			'Simulation results show that simulated locks halve the wait.',
			['simulated locks halve the wait']
		],
		[
			'The present audit shows that the new lock halved the waiting time.',
			['the new lock halved the waiting time']
		],
		[
			'The results obtained by exposing old hinges to salt show that old brass outlasts painted steel.',
			['old brass outlasts painted steel']
		],
		[
			'In the Battle of the Sexes, we find that GPT-4 cannot match the convention.',
			['in the Battle of the Sexes, GPT-4 cannot match the convention']
		],
		[
			'Furthermore, rather than removing backdoors, we find that adversarial training hides them.',
			['rather than removing backdoors, adversarial training hides them']
		],
		['It appears that long ropes fray at noon.', ['<appear> long ropes fray at noon']],
		[
			'Our results suggest that, once a model lies, techniques could fail.',
			['<suggest> once a model lies, techniques could fail']
		],
		[
			'We hypothesize that such texts occur more often in some languages.',
			['<hypothesize> the texts occur more often in some languages']
		],
		[
			'We construct a curriculum of environments and find that training leads to gaming.',
			['we construct a curriculum of environments', 'training leads to gaming']
		],
		[
			'To warn night crews of fog, this paper presents a cheap lamp.',
			['to warn night crews of fog, we present a cheap lamp']
		],
		[
			'To tell old bells from new ones, a cheap microphone array is proposed.',
			['to tell old bells from new ones, we propose a cheap microphone array']
		],
		[
			'In this paper, we tackle this problem by quantifying the prices assigned by models.',
			['we quantify the prices assigned by models']
		],
		[
			'We find that scores differ across models, with agents of Claude achieving higher scores than Gemini.',
			['scores differ across models', 'agents of Claude achieve higher scores than Gemini']
		],
		[
			'We uncover two concerns: (1) a large variance in responses between models, and (2) models can reject monetary gains.',
			[
				'we uncover a large variance in responses between models',
				'models can reject monetary gains'
			]
		],
		[
			'We show that the new lamp 1) needs less oil than brass lamps, 2) can be refilled in fog, and 3) rarely attracts moths.',
			[
				'the new lamp needs less oil than brass lamps',
				'the new lamp can be refilled in fog',
				'the new lamp rarely attracts moths'
			]
		],
		[
			'We present a lamp that (1) warns night crews of fog and (2) counts boats at the pier.',
			[
				'we present a lamp that warns night crews of fog',
				'we present a lamp that counts boats at the pier'
			]
		],
		['We hypothesized that (1) salt rusts the bells and (2) tar keeps the ropes dry.', []],
		[
			'The piers (in case 1) and the moles (in case 2) were closed to boats.',
			['the piers (in case 1) and the moles (in case 2) were closed to boats']
		],
		[
			'We show for rivers without locks that salt moves upstream at night.',
			['for rivers without locks, salt moves upstream at night']
		],
		[
			'We provide formal guarantees showing that the queue always drains.',
			['the queue always drains']
		],
		[
			'A new kind of pump, called OwlPump, for small farms is introduced.',
			['we introduce a new kind of pump, called OwlPump, for small farms']
		],
		[
			'We use a small pump called OwlPump, whose aim is to drain the fields of farms.',
			['we use a small pump called OwlPump', "OwlPump's aim is to drain the fields of farms"]
		],
		[
			'It can therefore be concluded that steel ropes outlast hemp ropes.',
			['steel ropes outlast hemp ropes']
		],
		[
			'From the results, it is seen that steel ropes outlast hemp ropes.',
			['steel ropes outlast hemp ropes']
		],
		[
			'A conclusion can be drawn from the tests that steel ropes outlast hemp ropes.',
			['steel ropes outlast hemp ropes']
		],
		[
			'We bring this issue to the attention of sailors by quantifying the costs of old ropes.',
			['we quantify the costs of old ropes']
		],
		[
			'We find that old ropes may snap in frost, although further research is needed to confirm this.',
			['old ropes may snap in frost']
		],
		[
			'We find that tame geese can detect weasels in the dark, while ducks fail to do so.',
			['tame geese can detect weasels in the dark', 'ducks fail to detect weasels in the dark']
		],
		[
			'We find that the pilots guessed most depths rightly; however, they underestimated a third of the shoals.',
			['the pilots guessed most depths rightly', 'the pilots underestimated a third of the shoals']
		],
		[
			'We argue that old ropes require oil in winter, and that new ropes can float in any harbour.',
			['<argue> old ropes require oil in winter', '<argue> new ropes can float in any harbour']
		],
		[
			'This paper generates 11 propositions about trust in systems.',
			['we generate 11 propositions about trust in systems']
		],
		[
			'This study was run in two hospitals in Kenya.',
			['the study was run in two hospitals in Kenya']
		],
		['Further analysis indicates the tide carries heavy boats.', ['the tide carries heavy boats']],
		[
			'Through a long field study, we show that tame geese guard farms.',
			['tame geese guard farms']
		],
		[
			'It is surprising that small pumps outlast the large ones.',
			['small pumps outlast the large ones']
		],
		[
			'Design/methodology/approach – The paper combines tales with maps.',
			['we combine tales with maps']
		],
		[
			'We describe Tidal Gate Rotor Pumps, which use lead to lower the water.',
			['we describe Tidal Gate Rotor Pumps', 'Tidal Gate Rotor Pumps use lead to lower the water']
		],
		[
			'We weighed 30 tame geese, following a long or cold winter and 12 wild ones.',
			['we weighed 30 tame geese, following a long or cold winter and 12 wild ones']
		],
		[
			'This outperforms handmade pumps in all ports.',
			['this outperforms handmade pumps in all ports']
		],
		[
			'Since we are interested in speed, we use a benchmark of long queries.',
			['we use a benchmark of long queries']
		],
		[
			'Mechanistic investigations revealed that the protein binds to both receptors.',
			['the protein binds to both receptors']
		],
		[
			'We describe mice with an active form of Kcc1, which results in small red cells.',
			['we describe mice with an active form of Kcc1, which results in small red cells']
		],
		[
			'We show in this benchmark that fixing the seed is key to good recovery.',
			['fixing the seed is key to good recovery']
		],
		[
			'To improve its uptake, the compound and its analogs were designed and tested in mice.',
			['to improve its uptake, the compound and its analogs were designed and tested in mice']
		],
		[
			'The rate of infection fell by half in one group; the second group showed no change.',
			['the rate of infection fell by half in one group', 'the second group showed no change']
		],
		[
			'We see deviations from theory: altruistic languages harm others, and selfish languages vary by setup.',
			[
				'we see deviations from theory',
				'altruistic languages harm others',
				'selfish languages vary by setup'
			]
		],
		[
			'To assess the effect of exercise on sleep in older adults we ran a trial of twelve weeks.',
			['to assess the effect of exercise on sleep in older adults we ran a trial of twelve weeks']
		]
	])('%s', (text, expected) => {
		expect(statementsOf(text)).toEqual(expected);
	});
});

describe('a pronoun takes the paper’s name or the subject before it', () => {
	test.each([
		[
			'We introduce MoralBench, a benchmark. It covers five moral domains of daily life.',
			'MoralBench covers five moral domains of daily life'
		],
		[
			'We find that models win games of self-interest. However, they behave badly in games of trust.',
			'models behave badly in games of trust'
		],
		[
			'We study language in multi-agent Foraging Games. These environments reflect the costs of search.',
			'the Foraging Games reflect the costs of search'
		],
		[
			'We introduce UDDIA, a framework of detoxifying and debiasing. UDDIA casts these two problems as one of decoding.',
			'UDDIA casts detoxifying and debiasing as one of decoding'
		]
	])('%s', (text, expected) => {
		expect(statementsOf(text)).toContain(expected);
	});
});

test('a plain word that opens a sentence loses its capital', () => {
	expect(statementsOf('Regardless of the tar used, the hull held for nine years.')).toContain(
		'regardless of the tar used, the hull held for nine years'
	);
	expect(statementsOf('Dropouts of the crew fell to nine in a year.')).toContain(
		'dropouts of the crew fell to nine in a year'
	);
});

test('what one clause denies stays denied', () => {
	expect(
		statementsOf(
			'We show that retraining mitigates, but does not eliminate, tampering in later tasks.'
		)
	).toEqual(['retraining mitigates, but does not eliminate, tampering in later tasks']);
});

describe('the capital of a first word goes, but not that of a name', () => {
	test.each([
		['Plasma iron fell after the long rains.', 'plasma iron fell after the long rains'],
		['Alcohol intake predicted bruises at dawn.', 'alcohol intake predicted bruises at dawn'],
		[
			'The Harbour Watch in Ghent cut the toll by half.',
			'the Harbour Watch in Ghent cut the toll by half'
		],
		['We oiled each wicket at dawn. Wickets cut the toll by half.', 'wickets cut the toll by half'],
		['T-cell loss slows the healing of wings.', 'T-cell loss slows the healing of wings'],
		['Tarred hulls were dry at dawn.', 'tarred hulls were dry at dawn'],
		['Fared cuts the toll by half.', 'Fared cuts the toll by half'],
		['Bruges cut the toll by half.', 'Bruges cut the toll by half'],
		['We sail from old Tacoma at dawn. Tacoma ropes hold the load.', 'Tacoma ropes hold the load'],
		[
			'We sail from old Tacoma at dawn. Tacoma-centric ropes hold the load.',
			'Tacoma-centric ropes hold the load'
		],
		['We read what Rochester wrote. Rochester’s law halves it.', 'Rochester’s law halves it'],
		['Neural Folds split the load in two.', 'Neural Folds split the load in two'],
		['Printed Notes were kept at sea.', 'Printed Notes were kept at sea'],
		['Printed Delft notes were kept at sea.', 'printed Delft notes were kept at sea'],
		['And last, printed notes were kept at sea.', 'printed notes were kept at sea']
	])('%s', (text, first) => {
		expect(statementsOf(text)).toContain(first);
	});
});
