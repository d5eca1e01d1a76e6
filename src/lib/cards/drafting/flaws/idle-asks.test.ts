import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import { toAsk } from '../ask';
import type { PatternName } from '../candidate';
import { isGuessable } from './guessable';
import { isRoutine } from './routine';
import { isSideNumber } from './side-number';

interface Parts extends Partial<Finding> {
	pattern?: PatternName;
}

function askOf(body: string, answer: string, { pattern, ...parts }: Parts = {}) {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const paper = abstractPaper('Owls in barns', statement);
	const finding = statedFinding(statement, parts);
	const asked = pattern ?? (answer === '' ? 'gap' : 'object');
	return toAsk({ type: finding.kind, pattern: asked, body, answer, finding, fit: 1 }, paper);
}

const value = { kind: 'number', pattern: 'value' } as const;
const ownValue = { ...value, isOwnAct: true, role: 'methods' } as const;
const outcome = { pattern: 'outcome' } as const;

test.each([
	['there were {{c1::14}} male and 9 female owls.', value],
	['the marks of owls ranged from r = {{c1::0.2}} to r = 0.8.', value],
	['a dry barn would have saved between {{c1::€17}} and €36 mn in all.', value],
	['when the depth of barns grows from {{c1::6 to 60 m}},the calls grow by 9%.', value],
	['as the wet fell from 22 to {{c1::15 m}} by rule, calls of owls rose.', value],
	['for saving {{c1::20%}} of the seed, the best nest was low.', value],
	['with the small lamp held at {{c1::1 MHz}}, the owl heard 9 calls.', value],
	['owls dug more than crows below {{c1::75 mm}} depth in fields.', value],
	['owls were seen in the first week and again {{c1::7 months}} later in barns.', value],
	['{{c1::10%}} increase of the light results in 0.1 fall of the call rate.', value],
	['owls of strain 10 {{c1::4}} lived well in barns.', value],
	['a daily {{c1::50 200mg}} of seed kept owls well.', value],
	['the study used the {{c1::5}} Owls game in barns.', value],
	['a single call accounts for {{c1::80%}} Called owls have a high nest.', value],
	['counts of owls were {{c1::9% with spreads below 2%}}.', { ...value, pattern: 'gap' }],
	['the barn has {{c1::41 rows and depth of 6 m}}.', { ...value, pattern: 'gap' }],
	['the barn is made up of {{c1::two modes}}.', { pattern: 'gap' }],
	['an owl was seen 14km off with the wind speed of {{c1::9 m/s}}.', value],
	['the mean time was {{c1::9 days}}.', value],
	['calls were negatively linked with rain (r = {{c1::0.2}}).', value],
	['owls ringed in May had a better winter than the others P {{c1::0.02}}.', value],
	['the owls of the period {{c1::18-35 years}} were seen as often.', value],
	['the marks of owls lay from r = 0.2 to r = {{c1::0.8}}.', value],
	['rye helped rule that when heat is {{c1::35 °C}}, owls sleep.', value],
	['the lamp was tried over {{c1::over two}} benchmarks with owls.', value],
	['{{c1::1-3}} Four kinds of owls can be told apart.', value],
	['owls were fed with salt at concentrations of {{c1::0.5%}}, 2% and 8%.', value],
	['the owls were kept dry and fed at {{c1::25 °C}} in the dark.', value],
	['the injection of {{c1::18%}} by volume air had a good effect on nests.', value],
	['{{c1::two months}} storage of seeds had no effect on owls.', value],
	['52 owls left between the first egg and {{c1::6 months}} later.', value],
	['the nest is safe from winds of −15%∼{{c1::20%}} over the norm.', value],
	['the feather gene had a {{c1::5}}′ end upstream of the down gene.', value],
	['the nest has a {{c1::two}}- or three-way hole for owls.', value],
	['the camera is better with respect to {{c1::3.0T}} owl scans.', value],
	['the owls were heard best at x ={{c1::0.02}} in spring.', value],
	['the owls slept at {{c1::24h}}, and 9% of them left.', value],
	['a call recorder in {{c1::0.35 nm}} CMOS technology held the owls.', value],
	['the study evaluated the effects of salt {{c1::0.075%}} on owls.', ownValue],
	['the turn of the wing ranged from −96° to {{c1::−16°}}.', value],
	['the share was seen to vary from {{c1::65%}} to 75%.', value],
	['{{c1::27%}} felt that owls were shy.', value],
	['the net held 22 owls at {{c1::17 m}}.', value],
	['in the presence of {{c1::1 mM}} salt, owls flew 9% lower.', value],
	['increasing wind ({{c1::15 to 30 km/h}}) kept owls away.', value],
	['in the older group ({{c1::30–50 years}}), owls were seen as often.', value],
	['hunters who are {{c1::20–29 years}} of age saw more owls.', value],
	['the {{c1::1,400}}-feather wing lay above the other.', value],
	['owls of barns were told of lately (Brandt Barns 69:{{c1::493–498}}, 2006).', value],
	['a ring located at {{c1::-854}} in the wing held the owl.', value],
	['6 of 174 owls ({{c1::3%}}) fell into the first winter.', value],
	['a total of {{c1::3,900}} owls were ringed.', value],
	['the study examined {{c1::212}} families with barns.', ownValue],
	['at a low frequency ({{c1::400 Hz}}), owls turned sooner than crows.', value],
	['hunger and rain (p{{c1::<0.05}}) were signs of a bad winter.', value],
	['six deaths (6 of {{c1::180}}, 3%) fell into the first winter.', value],
	['the adjusted response rate was {{c1::72%}}.', value],
	['there were {{c1::34 (39%)}} hollow and 54 (61%) solid nests.', value],
	['{{c1::28 (32%)}} of the nests were located in oak barns.', value],
	['there were 34 (39%) hollow and {{c1::54 (61%)}} solid nests.', value],
	['data were collected over {{c1::9 months}} in two barns.', value],
	['the gap between barns was small (chi 2 = {{c1::0.3}}).', value],
	['owls moved less in the first {{c1::24 hrs}} of snow.', value],
	['owls exposed to {{c1::90 ppm}} of dust flew lower.', value],
	['the share of empty nests was {{c1::74%}} versus 88%.', value],
	['the net holds back calls between {{c1::300 Hz}} to 900 Hz.', value],
	['the mean count was 8.4 (range of {{c1::7.0-8.6}}).', value],
	[
		'the score was 5.8 for {{c1::farmers and 5.1}} for hunters.',
		{ kind: 'number', pattern: 'phrase' }
	],
	[
		'the net is 3 times faster in {{c1::oak and 4 times faster in pine}}.',
		{ kind: 'number', pattern: 'phrase' }
	],
	[
		'the score was 5.8/7 for {{c1::farmers and 5.1/7}} for hunters.',
		{ kind: 'number', pattern: 'phrase' }
	],
	['owls were thought shy {{c1::by 96% and bold by 60%}}.', { kind: 'number', pattern: 'phrase' }],
	['the rate was {{c1::0.80 indicating that owls return}}.', { kind: 'number', pattern: 'gap' }],
	[
		'the share of owls in {{c1::old barns ranged from 39% to 47%}}.',
		{ kind: 'number', pattern: 'gap' }
	],
	['old barns went with rain ({{c1::2.2 [1.1-3.4]}}).', value],
	['hoots fell by 3 dB (2.2 [{{c1::1.1-3.4}}]).', value],
	['{{c1::thirty-three (27%)}} had broken wings.', value],
	['{{c1::only 124 (18%)}} stayed 1 week after the storm.', value],
	['the hoot rate was 62.4% versus {{c1::86.9%}}.', value],
	['the hoot rate in the barn group was {{c1::16%}} for jays.', value],
	['nest size<or={{c1::3 cm}} went with a better winter.', value],
	['the gap was 5.6 dB ({{c1::95%}} C.I. 5.1-6.1).', value],
	['the gap was 5.6 dB (95% C.I. {{c1::5.1-6.1}}).', value],
	['owls breathe out CO({{c1::2}}) at night.', value],
	['no hoots were heard in {{c1::25 (45.4%)}}.', value],
	['34 ({{c1::50%}} of all losses) nests fell in spring.', value],
	['the study shows gains on {{c1::three}} barn datasets.', ownValue],
	['no change was seen in hoots before or after the storm ({{c1::20%}} response).', value],
	['the owl score was filled in {{c1::three months}} after the storm.', value],
	['when light was cut to {{c1::50%}} of its level, owls woke sooner.', value],
	['keepers rated the barns as follows: 75% good, {{c1::21%}} fair.', value],
	['{{c1::99 (66%)}} of 150 keepers responded to the questionnaire.', value],
	[
		'hunger was 12% in {{c1::those aged<3 years and 22%}} in those>3 years.',
		{ kind: 'number', pattern: 'gap' }
	],
	['barns keep a warmth from 12 % to {{c1::15%}} in winter.', value],
	['{{c1::nine hundred and ninety-three}} owls were fed.', value],
	['hoots fell by 3 dB (95% CI {{c1::1.1 to 5.2}}).', value],
	['the one-year return rates were {{c1::50%}} and 92%.', value],
	['the wing span was 91 ± {{c1::4}} in winter.', value],
	['fewer owls limped in oak barns (10 ({{c1::5.3}}) against 22).', value],
	['oak barns suit owls {{c1::under 6 weeks}} of age.', value],
	['owls were counted with openOWL {{c1::2.0}}, a tool for barns.', value]
] as const)('“%s” asks for a side number', (body, parts) => {
	expect(isSideNumber(askOf(body, '', parts))).toBe(true);
});

test.each([
	['ringed owls lived longer than others, {{c1::74%}} versus 88%.', value],
	['old barns went with rain (OR {{c1::2.2 [1.1-3.4]}}).', value],
	['{{c1::33%}} had broken wings, while 12% had none.', value],
	['the mean time to the first hoot was {{c1::three months}} after the storm.', value],
	['when light was cut, owls woke in {{c1::50%}} of barns.', value],
	['owls of both kinds were heard in 34 of 40 barns and in {{c1::25 (45.4%)}}.', value],
	['the hoot rate in the barn group was {{c1::16%}} in winter.', value],
	['calls rose between 1990 and 2010 by {{c1::12%}}.', value],
	['the best net reaches {{c1::an F1 score of 65%}}.', { kind: 'number', pattern: 'gap' }],
	['owls reach {{c1::80% sensitivity and 70% care}}.', { kind: 'number', pattern: 'phrase' }],
	['owls caught mice in {{c1::71%}} of nights.', value],
	['success was higher in oak than in pine barns ({{c1::11}} of 14 vs 2 of 12).', value],
	['sales rose from {{c1::200}} owls to 400 owls.', value],
	['the study runs {{c1::over 1,100}} flights with two lamps.', ownValue],
	['the corpus covers {{c1::40}} hoots of each kind.', value],
	['from 1990-1991 to 2003-2004, calls rose in 26 of 34 barns by {{c1::12%}}.', value],
	['hunger fell from 30% to {{c1::12%}} in winter.', value],
	['return rates of owls and crows were {{c1::50%}} and 92%.', value],
	['owls hear tones up to {{c1::12 kHz}}.', value],
	['return rates ranged from {{c1::39%}} in pine to 48% in oak barns.', value],
	['the atlas covers {{c1::40}} Barn Owl calls.', value],
	['rats caught {{c1::12%}} Italian owls in winter.', value],
	['calls were positively linked with rain (r = {{c1::0.2}}).', value],
	['the mean time to the first call was {{c1::9 days}}.', value],
	['the owls flew with a mean speed of {{c1::9 m/s}} in wind.', value],
	['wet barns reached a pH {{c1::9.1}} at dusk.', value]
] as const)('“%s” asks for a number that matters', (body, parts) => {
	expect(isSideNumber(askOf(body, '', parts))).toBe(false);
});

test('a count answers no question after the things themselves', () => {
	const asks = { kind: 'conclusion', pattern: 'object' } as const;
	expect(isSideNumber(askOf('which calls did it find?', '67 linked calls of owls', asks))).toBe(
		true
	);
	expect(isSideNumber(askOf('which calls did it find?', 'two calls of young owls', asks))).toBe(
		false
	);
	expect(isSideNumber(askOf('what did the load exceed?', '80 calls of owls', asks))).toBe(false);
});

test('how many took part is a side number, how many models were run is not', () => {
	const asks = { kind: 'number', pattern: 'how-many', isOwnAct: true } as const;
	expect(isSideNumber(askOf('how many nestlings did the study ring?', '61', asks))).toBe(true);
	expect(isSideNumber(askOf('how many leading planners did the study evaluate?', '8', asks))).toBe(
		false
	);
});

test('into how many parts a collection is divided is no side number', () => {
	const asks = { kind: 'number', pattern: 'how-many', role: 'methods' } as const;
	const ask = (name: string) => askOf(`into how many parts is ${name} divided?`, '12', asks);
	expect(isSideNumber(ask('the hoot corpus'))).toBe(false);
	expect(isSideNumber(ask('the barn'))).toBe(true);
});

test.each([
	['nests were compared with {{c1::a two-way analysis of variance}}.', '', {}],
	[
		'what identified two groups of owls?',
		'a hierarchical cluster analysis',
		{ pattern: 'subject' }
	],
	['a multiple logistic regression yielded {{c1::odds of leaving the barn}}.', '', {}],
	['owls stayed longer, adjusted for {{c1::age and plumage}}.', '', {}],
	['what did the binomial models produce?', 'the odds of a hoot', {}],
	['photographs were read by {{c1::two experienced observers}}.', '', {}],
	['{{c1::the pooled dusk analysis}} did not identify a link of hoots to rain.', '', {}],
	['how is the gain of our owl box demonstrated?', 'by trials in two barns', {}],
	['through which trials does the study validate the owl box?', 'barn trials', {}],
	['the use of our owl box is verified by {{c1::hanging it in barns}}.', '', {}]
] as const)('“%s” %s is routine', (body, answer, parts) => {
	expect(isRoutine(askOf(body, answer, parts))).toBe(true);
});

test.each([
	['the trees err less than those using {{c1::logistic regression models}}.', '', {}],
	['logistic regression shows that {{c1::rain at dusk}} keeps owls home.', '', {}],
	['owls are counted with {{c1::lamps on kites}}.', '', {}],
	['{{c1::the hoot of young owls}} reveals hunger to crows.', '', {}],
	['the study proposes a new {{c1::logistic regression}} of hoots.', '', {}],
	['how does the owl find mice?', 'by the sound they make', {}],
	['the study demonstrates that owls hunt by {{c1::ear}}.', '', {}],
	['the study demonstrates the use of owl boxes in {{c1::old barns}}.', '', {}]
] as const)('“%s” %s is no routine', (body, answer, parts) => {
	expect(isRoutine(askOf(body, answer, parts))).toBe(false);
});

test.each([
	['the study presents {{c1::two new modules}}: hoot gates and wing gates.', '', {}],
	['the study presents {{c1::two new gates}} for barns, namely hoot and wing gates.', '', {}],
	['the study gathers hoots from {{c1::two old barns}}: the red and the white.', '', {}],
	['owls may play an important role in {{c1::keeping barns clean}}.', '', {}],
	['how do hoots (9% vs 4%) compare between barns?', 'significantly higher', outcome],
	['the planner adds edges to {{c1::the remaining barns}}.', '', {}],
	['what role do owls play in keeping barns clean?', 'an important role', { pattern: 'effect' }],
	['owls play {{c1::a crucial and early role in old barns}}', '', { pattern: 'gap' }],
	['what role do owls play in old barns?', 'a crucial and early role', { pattern: 'effect' }],
	['what does OwlNet achieve?', 'unprecedented performance on all barns', {}],
	['OwlNet is able to {{c1::outperform existing methods}}.', '', {}],
	['the study proposes {{c1::a plain alternative}}: HootNet.', '', {}],
	['OwlNet achieves {{c1::better hoot recognition performance than crows}}.', '', {}],
	['the early tests show {{c1::a stunning improvement}} by feeding owls first.', '', {}],
	['hoot rates were {{c1::statistically significant in both barns}}.', '', {}],
	['the tests show {{c1::the superior hoot recognition quality of the net}} at dusk.', '', {}],
	['OwlNet yields {{c1::substantial gains over crow nets}} at dusk.', '', {}],
	['the study shows {{c1::surprising evidence}} that owls count to ten.', '', {}],
	['which signals can the net tell apart?', 'the acoustic signals', {}],
	['the net tells {{c1::the acoustic signals}} apart at dusk.', '', {}],
	['which signals wake the owls?', 'acoustic signals', { pattern: 'subject' }],
	['what achieves state-of-the-art accuracy in barns?', 'the owl model', { pattern: 'subject' }],
	['how does OwlNet perform at dusk?', 'effectively', outcome],
	['how did hoots compare between barns?', 'differed significantly', outcome],
	['how did the choice of barns change?', 'varied greatly', outcome],
	['how do the experimental results compare with crow models?', 'better', outcome],
	['what link, if any, was found between rain and calls?', 'significant association', outcome],
	['what impact does rain have on calls?', 'a significant impact', { pattern: 'effect' }]
] as const)('“%s” %s is guessed', (body, answer, parts) => {
	expect(isGuessable(askOf(body, answer, parts))).toBe(true);
});

test.each([
	['the study presents {{c1::gates for owl wings}}: hoot gates and wing gates.', '', {}],
	['hoot rates were {{c1::significantly higher in both barns}}.', '', {}],
	['owls show {{c1::a better sense of height in fog}} than crows.', '', {}],
	['early feeding brings {{c1::a significant improvement in hoot length at dusk}}.', '', {}],
	['the traces are {{c1::evidence of night flight}} that owls leave.', '', {}],
	['owls learn {{c1::calls with the marks of speech}}: pitch, pause and turn.', '', {}],
	['owls may play an important role in {{c1::wing moult of barn swallows over moorland}}.', '', {}],
	['the planner adds edges to {{c1::its three-sided barns}}.', '', {}],
	['owls play {{c1::only a minor role}} in old barns', '', { pattern: 'gap' }],
	['what role do owls play in keeping barns clean?', 'no role', { pattern: 'effect' }],
	['which signals wake the owls?', 'Doppler signals', { pattern: 'subject' }],
	['which method wakes the owls?', 'deep learning', { pattern: 'subject' }],
	['what kind of signal wakes the owls?', 'an acoustic signal', {}],
	['what does OwlNet outperform?', 'BarnNet and two crow models', {}],
	['how did hoots compare between barns?', 'did not differ', outcome],
	['how do hoots in oak compare with those in pine?', 'significantly higher', outcome],
	['how do leaks in oak compare with those in pine?', 'less', outcome],
	['how did hoots change after rain?', 'fell by half', outcome],
	['what link, if any, was found between rain and calls?', 'very strong links', outcome]
] as const)('“%s” %s is not', (body, answer, parts) => {
	expect(isGuessable(askOf(body, answer, parts))).toBe(false);
});
