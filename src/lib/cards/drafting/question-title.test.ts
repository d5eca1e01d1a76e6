import { expect, test } from 'vitest';
import { topicOfQuestion } from './question-title';

test.each([
	[
		'Does late dinner raise blood sugar in shift workers?',
		'late dinner and blood sugar in shift workers'
	],
	['Do older gardeners benefit from standing desks?', 'older gardeners and standing desks'],
	['Does moss have an influence on roof temperature?', 'moss and roof temperature'],
	['Can bees teach robots?', 'bees teaching robots'],
	[
		'Should teachers address pupils by their nicknames?',
		'teachers addressing pupils by their nicknames'
	],
	[
		'Is tea brewing a risk factor for kitchen burns?',
		'tea brewing as a risk factor for kitchen burns'
	],
	['Is the ability to knit influenced by handedness?', 'ability to knit and handedness'],
	['Are narrow bridges safe for heavy lorries?', 'narrow bridges for heavy lorries'],
	['Is there a link between noise and sleep?', 'link between noise and sleep'],
	[
		'Do social differences in diet persist after retirement?',
		'social differences in diet after retirement'
	],
	[
		'Is hand drilling reliable to measure the depth of wells?',
		'hand drilling to measure the depth of wells'
	],
	['Is the old ford really a danger to heavy carts?', 'old ford as a danger to heavy carts'],
	['Can young clerks quickly and safely count coins?', 'young clerks counting coins'],
	['Could wet peat be a cause of slow wells?', 'wet peat as a cause of slow wells'],
	['Does the early use of salt on roads result in rust?', 'early use of salt on roads and rust'],
	['Do road signs influence trust in maps?', 'road signs and trust in maps'],
	['Does a spell of frost zibble the taste of kale?', 'spell of frost and taste of kale'],
	['Do old sailors fall more often?', 'old sailors falling'],
	['Is dry heather really more resistant to rot?', 'dry heather and rot'],
	[
		'Are millers meeting the needs of their villages?',
		'millers meeting the needs of their villages'
	],
	['Is early repair of type A cracks justifiable?', 'early repair of type A cracks'],
	['Do new keepers need to count hives?', 'new keepers needing to count hives'],
	['Could wet lofts be dried with open hatches?', 'wet lofts dried with open hatches'],
	['Could the depth of roots be changed by deep snow?', 'depth of roots and deep snow'],
	['Do village drivers think they should carry chains?', 'village drivers'],
	['Do young and old sailors have similar knots?', 'young and old sailors and knots'],
	[
		'Does frost in May predict a poor harvest in old orchards?',
		'frost in May as a predictor of a poor harvest in old orchards'
	],
	['Do old scars predict storms?', 'old scars as predictors of storms'],
	['Can maps of peat identify lost wells?', 'maps of peat to identify lost wells'],
	['Could moss become a cheap roof for sheds?', 'moss as a cheap roof for sheds'],
	['Can dry heather affect the taste of honey?', 'dry heather and taste of honey'],
	[
		'Do sailors who refuse boots differ from millers in boots?',
		'sailors who refuse boots and millers in boots'
	],
	['Is knitting increasing among old sailors?', 'knitting among old sailors'],
	[
		'Are slate roofs wetter than moss roofs for old sheds?',
		'slate roofs and moss roofs for old sheds'
	],
	['Do tall hedges result in lower costs for millers?', 'tall hedges and costs for millers'],
	['Does early salting shorten the frost and reduce its harm?', 'early salting and frost'],
	['Does loft mass index influence rust and rot?', 'loft mass index and rust and rot'],
	['Is there a role for willow?', 'role for willow'],
	['Can weather clerks lie?', 'weather clerks lying'],
	[
		'Does wet or dry storage make a difference to the taste of apples?',
		'wet or dry storage and taste of apples'
	],
	['Could old ballads play a role in the care of bees?', 'old ballads and care of bees'],
	['Is peat control in Lapland making a difference?', 'peat control in Lapland'],
	['Can village nurses accurately assess snow?', 'village nurses assessing snow'],
	['Do old friends lend and accept more tools?', 'old friends and tools'],
	['Does ash have the same scent as oak?', 'ash and oak'],
	['Is early mowing of wet meadows worthwhile?', 'early mowing of wet meadows'],
	['Can dogs zibble young owls?', 'whether dogs zibble young owls'],
	['Can Barn Owl Use Bring Well Being?', 'Barn Owl Use and Well Being'],
	['Is Village Salt Balance a Tax Issue?', 'Village Salt Balance as a Tax Issue'],
	['Has the new speed limit improved road safety?', 'new speed limit and road safety']
])('“%s” is about “%s”', (title, topic) => {
	expect(topicOfQuestion(title)).toBe(topic);
});

test.each([
	'How rivers choose their beds',
	'Canal building in dry lands',
	'Issues of trust',
	"Don't feed the ducks, count the geese",
	'Mayflies'
])('“%s” is no question that a verb opens', (title) => {
	expect(topicOfQuestion(title)).toBeUndefined();
});

test('a quality among others stays with its noun', () => {
	expect(topicOfQuestion('Is a break between full and partial upper river floods common?')).toBe(
		'break between full and partial upper river floods'
	);
});
