import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import type { Candidate, PatternName } from '../candidate';
import { asQuestions } from './as-question';

function reworded(sentence: string, pattern: PatternName): string | undefined {
	const text = sentence.replace(/[[\]]/g, '');
	const finding = {
		statement: text.replace(/\.$/, ''),
		kind: 'conclusion',
		role: 'results',
		isOwnAct: /\bthe study\b/.test(text),
		measurements: [],
		evidence: [{ start: 0, end: text.length }]
	} as unknown as Finding;
	const paper = { text, sections: [], citation: { title: 'Slow boats', author: [] } };
	const body = sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
	const type = pattern === 'value' ? 'number' : 'conclusion';
	const candidate: Candidate = { type, pattern, body, answer: '', finding, fit: 1 };
	const asked = asQuestions(candidate, paper as unknown as Paper)[0];
	return asked && `${asked.body} ${asked.answer}`;
}

test.each<[string, PatternName, string]>([
	[
		'leaks occurred in [9%] of hulls that crossed the bar.',
		'value',
		'in what percentage of hulls that crossed the bar did leaks occur? 9%'
	],
	[
		'rot was seen in [13 (26%)] hulls painted in autumn.',
		'value',
		'in how many hulls painted in autumn was rot seen? 13 (26%)'
	],
	[
		'loss of gravel occurred in [20%] after tarring and 23% after liming.',
		'value',
		'in what percentage did loss of gravel occur after tarring, compared with 23% after liming? 20%'
	],
	[
		'of the tarred hulls, [16 (41.7%)] required a second coat.',
		'value',
		'of the tarred hulls, how many required a second coat? 16 (41.7%)'
	],
	['[66.18%] tarred hulls were dry.', 'value', 'what percentage of tarred hulls were dry? 66.18%'],
	[
		'in tidal rivers, the yearly loss was [3.95%] which is higher than that of canals (0.66%).',
		'value',
		'in tidal rivers, what was the yearly loss, which is higher than that of canals (0.66%)? 3.95%'
	],
	[
		'the tarred hulls are 3-17% lighter and [1.5-4x] faster than bare hulls.',
		'value',
		'how much faster are the tarred hulls than bare hulls? 1.5-4x'
	],
	[
		'there were [two (6.7%)] leaks in the north harbour.',
		'value',
		'how many leaks were there in the north harbour? two (6.7%)'
	],
	[
		'an overall drop of [25%] in the mean loss was seen after liming.',
		'value',
		'how large an overall drop in the mean loss was seen after liming? 25%'
	],
	[
		'the outer piers had a loss rate above [10%].',
		'value',
		'above what value did the outer piers have a loss rate? 10%'
	],
	[
		'tarring in spring takes [approximately twice] as long as tarring in a dry dock.',
		'value',
		'how many times as long as tarring in a dry dock does tarring in spring take? approximately twice'
	],
	[
		'tar use was seen in [52%] of barges and 3% of ferries, but was not seen in tugs.',
		'value',
		'in what percentage of barges was tar use seen, compared with 3% of ferries? 52%'
	],
	[
		'the overall loss of hulls was [1.5%] (9 of 613 hulls).',
		'value',
		'what was the overall loss of hulls? 1.5%'
	],
	[
		'the bell shows [83.3%] sensitivity and 19.7% specificity in the search for ice.',
		'value',
		'what sensitivity does the bell show in the search for ice? 83.3%'
	],
	[
		'the link of depth and loss was [0.21] (in logs: 0.34) in tidal rivers.',
		'value',
		'what was the link of depth and loss in tidal rivers? 0.21'
	],
	[
		'tarring was done in [61.9%] of hulls, 82.4% of them without a permit.',
		'value',
		'in what percentage of hulls was tarring done? 61.9%'
	],
	[
		'[15 (71%)] hulls had mild and six (29%) had severe dry rot.',
		'value',
		'how many hulls had mild dry rot? 15 (71%)'
	],
	[
		'the lens reaches an overall accuracy of [94%] in fog, and 95% in snow.',
		'value',
		'what overall accuracy does the lens reach in fog, compared with 95% in snow? 94%'
	],
	[
		'the leak rate fell in spring from 6.5 to [1.4%].',
		'value',
		'to what value did the leak rate fall in spring from 6.5%? 1.4%'
	],
	[
		'the crew follows a river chart that shows [sunken rocks] in spring.',
		'phrase',
		'the crew follows a river chart. What does the river chart show in spring? sunken rocks'
	],
	[
		'[57%] of the surveyed lighthouses kept a paper log.',
		'value',
		'what percentage of the surveyed lighthouses kept a paper log? 57%'
	],
	[
		'a coat of tar every spring results in a clear reduction in [the leak rate of old hulls].',
		'phrase',
		'what effect does a coat of tar every spring have on the leak rate of old hulls? a clear reduction'
	],
	[
		'there was a slow rise in [the price of kelp] during the war.',
		'phrase',
		'how did the price of kelp change during the war? a slow rise'
	],
	[
		'[99 (66%)] of 150 keepers answered the letter.',
		'value',
		'how many of 150 keepers answered the letter? 99 (66%)'
	],
	[
		'the new lens cuts the oil use by [12%] in winter.',
		'value',
		'by how much does the new lens cut the oil use in winter? 12%'
	],
	[
		'the sensor reaches an accuracy of [97.3%] on foggy nights.',
		'value',
		'what accuracy does the sensor reach on foggy nights? 97.3%'
	],
	[
		'the sensor achieves [4.9%] top-5 error on foggy nights.',
		'value',
		'what top-5 error does the sensor achieve on foggy nights? 4.9%'
	],
	[
		'[kelp fences] strongly reduce bank erosion along tidal rivers.',
		'phrase',
		'what strongly reduces bank erosion along tidal rivers? kelp fences'
	],
	[
		'the Marlin compiler adapts [register colouring] for vector processors.',
		'gap',
		'what does the Marlin compiler adapt for vector processors? register colouring'
	],
	[
		'[heavy traffic and loose gravel] were strong predictors of bank erosion.',
		'phrase',
		'what were strong predictors of bank erosion? heavy traffic and loose gravel'
	],
	[
		'bank erosion in tidal rivers was strongly associated with [heavy barge traffic].',
		'phrase',
		'what was bank erosion in tidal rivers strongly associated with? heavy barge traffic'
	],
	[
		'careful dredging can reduce bank erosion in tidal rivers by [removing loose gravel from the bed].',
		'means',
		'how can careful dredging reduce bank erosion in tidal rivers? by removing loose gravel from the bed'
	],
	[
		'mean bank erosion was [9.4 cm] higher in tidal rivers than in canals.',
		'value',
		'how much higher was the mean bank erosion in tidal rivers than in canals? 9.4 cm'
	],
	[
		'the Marlin compiler turns loops into [chains of small vector kernels].',
		'phrase',
		'what does the Marlin compiler turn loops into? chains of small vector kernels'
	],
	[
		'the Marlin compiler replaces division [with a table of short shifts], which saves cycles.',
		'phrase',
		'what does the Marlin compiler replace division with? a table of short shifts'
	],
	[
		'kelp fences can be used to [keep loose gravel out of harbours].',
		'gap',
		'what can kelp fences be used to do? keep loose gravel out of harbours'
	],
	// In its own clause
	[
		'kelp fences raised the water level and reduced [the loss of gravel].',
		'gap',
		'what did kelp fences reduce? the loss of gravel'
	],
	[
		'[kelp fences] slowed the flow more in tidal rivers than in canals, but there was no difference in spring.',
		'gap',
		'what slowed the flow more in tidal rivers than in canals? kelp fences'
	],
	// A means, an end, a reason
	[
		'bank erosion was measured using [a chain of buried steel pins].',
		'means',
		'how was bank erosion measured? by using a chain of buried steel pins'
	],
	[
		'the Marlin compiler employs a shift table to [keep division out of hot loops].',
		'gap',
		'for what purpose does the Marlin compiler employ a shift table? to keep division out of hot loops'
	],
	[
		'early dredging is important to [keep tidal harbours open in winter].',
		'gap',
		'why is early dredging important? to keep tidal harbours open in winter'
	],
	// Which of several
	[
		'bank erosion was seen in [large and narrow river bends].',
		'phrase',
		'in what kind of bends was bank erosion seen? large and narrow river bends'
	],
	[
		'the blue lamp is safe for captains with [poor sight at night].',
		'phrase',
		'for which captains is the blue lamp safe? captains with poor sight at night'
	],
	[
		'kelp fences reduce bank erosion after [400 tides].',
		'phrase',
		'after how many tides do kelp fences reduce bank erosion? 400 tides'
	],
	[
		'the survey found a trade-off [between fence height and barge traffic].',
		'phrase',
		'between what did the survey find a trade-off? fence height and barge traffic'
	],
	[
		'kelp fences were cheaper than [walls of poured concrete].',
		'phrase',
		'compared with what were kelp fences cheaper? walls of poured concrete'
	],
	// How it came out
	[
		'barge traffic had [no clear effect] on bank erosion in canals.',
		'gap',
		'what effect did barge traffic have on bank erosion in canals? no clear effect'
	],
	[
		'bank erosion in tidal rivers was [clearly lower than in canals].',
		'gap',
		'how did bank erosion in tidal rivers compare with that in canals? clearly lower'
	],
	[
		'there were clear differences in [the depth of gravel] between rivers and canals.',
		'phrase',
		'in what respect were there clear differences between rivers and canals? the depth of gravel'
	],
	[
		'the main cause of bank erosion was [the wake of fast barges].',
		'gap',
		'what was the main cause of bank erosion? the wake of fast barges'
	],
	[
		'the new dredger requires [fewer passes over the bed] than steam dredgers.',
		'gap',
		'what does the new dredger require compared with steam dredgers? fewer passes over the bed'
	],
	// A thing and what is told of it
	[
		'the study introduces [a woven kelp fence] that survives winter storms.',
		'gap',
		'what does the study introduce that survives winter storms? a woven kelp fence'
	],
	[
		'the new lens is able to detect [thin ice on the river].',
		'gap',
		'what is the new lens able to detect? thin ice on the river'
	],
	[
		'the study presents a lamp that draws its power from [the tide of the river].',
		'gap',
		"what does the study's lamp draw its power from? the tide of the river"
	],
	[
		'to counter this, the study lowers [the lamps of the outer harbour] at low tide.',
		'gap',
		'what does the study lower at low tide? the lamps of the outer harbour'
	],
	[
		'there was no difference between rivers and canals in [the depth of gravel].',
		'phrase',
		'in what respect was there no difference between rivers and canals? the depth of gravel'
	],
	[
		'fog raises [the impact of barge traffic] on the outer piers.',
		'gap',
		'what does fog raise? the impact of barge traffic on the outer piers'
	],
	[
		'[practitioners with large lamps] reported fewer wrecks in winter.',
		'phrase',
		'who reported fewer wrecks in winter? practitioners with large lamps'
	],
	// Figures
	[
		'fast barges are [21%] more likely to raise a wake and 45% more likely to hit a pier.',
		'value',
		'how much more likely are the fast barges to raise a wake? 21%'
	],
	[
		'gravel was brought to [58%] of canals.',
		'value',
		'to what percentage of canals was gravel brought? 58%'
	],
	[
		'[4 of 90] harbours lost their gravel.',
		'value',
		'how many of 90 harbours lost their gravel? 4'
	],
	[
		'of the 61 harbours, [48 (79%)] kept their gravel and 13 lost it.',
		'value',
		'of the 61 harbours, how many kept their gravel? 48 (79%)'
	],
	[
		'the fences hold in [two of the three] harbours.',
		'value',
		'in how many of the three harbours do the fences hold? two'
	],
	['the loss of gravel was below [3%].', 'value', 'below what value was the loss of gravel? 3%'],
	[
		'the new dredger works [30%] faster than steam dredgers.',
		'value',
		'how much faster does the new dredger work than steam dredgers? 30%'
	],
	[
		'the new lens offers a [31%] gain in range.',
		'value',
		'how large a gain in range does the new lens offer? 31%'
	],
	[
		'gravel was lost in [65%] of tidal rivers and 11% of canals.',
		'value',
		'in what percentage of tidal rivers was gravel lost, compared with 11% of canals? 65%'
	],
	[
		'the fences cut gravel loss by [42%] in rivers, compared with walls (RR, 0.58; p = 0.01).',
		'value',
		'by how much do the fences cut gravel loss in rivers, compared with walls? 42%'
	],
	[
		'the loss of gravel was [31%] in tidal rivers compared with 12% in canals.',
		'value',
		'what was the loss of gravel in tidal rivers, compared with 12% in canals? 31%'
	],
	[
		'the loss of gravel was 12% in canals and [31%] in tidal rivers.',
		'value',
		'what was the loss of gravel in tidal rivers, compared with 12% in canals? 31%'
	],
	[
		'the loss of gravel was 12 and [31%] in canals and rivers, respectively.',
		'value',
		'what was the loss of gravel in rivers, compared with 12% in canals? 31%'
	],
	[
		'six of the 17 harbours ([35%]) kept their gravel.',
		'value',
		'what percentage of the 17 harbours kept their gravel? 35% (six)'
	],
	[
		'in [19%] of harbours, the gates had to be replaced.',
		'value',
		'in what percentage of harbours did the gates have to be replaced? 19%'
	],
	[
		'[38%] of the tarred nets and 51% of the bare nets lost their corks.',
		'value',
		'what percentage of the tarred nets lost their corks, compared with 51% of the bare nets? 38%'
	],
	[
		'two of 100 (2%) nets in spring and [nine of 95 (9%)] in autumn were torn.',
		'value',
		'how many of 95 nets in autumn were torn, compared with two of 100 (2%) nets in spring? nine (9%)'
	],
	[
		'[18%] of the pilots did not see the lamps while only 3% did not hear the bells.',
		'value',
		'what percentage of the pilots did not see the lamps, while only 3% did not hear the bells? 18%'
	],
	[
		'[93%] of pilots felt that the number and the height of piers would grow.',
		'value',
		'what percentage of pilots felt that the number and the height of piers would grow? 93%'
	],
	[
		'the fence gives [up to 24%] relative improvement in clearness over walls.',
		'value',
		'how large a relative improvement in clearness does the fence give over walls? up to 24%'
	],
	[
		'the lens can give [12x] fuel saving and 10x gains compared to the old lamp.',
		'value',
		'what fuel saving can the lens give, compared with the old lamp? 12x'
	],
	[
		'the mean loss of gravel fell from 12 kg to [8 kg] in spring.',
		'value',
		'to what value did the mean loss of gravel fall from 12 kg in spring? 8 kg'
	],
	[
		'the lens increases the range of old lamps (83%) to [99%] in fog.',
		'value',
		'to what value does the lens increase the range of old lamps (83%) in fog? 99%'
	],
	[
		'the lens lowers the error from [7%] to 2% in fog.',
		'value',
		'from what value does the lens lower the error to 2% in fog? 7%'
	],
	[
		'regression analysis revealed that the odds of fog were [1.8 times] higher in rivers than in canals.',
		'value',
		'in regression analysis, how much higher were the odds of fog in rivers than in canals? 1.8 times'
	],
	[
		'the yearly loss of gravel was found to be [94%].',
		'value',
		'what was the yearly loss of gravel? 94%'
	],
	[
		'the lens improves the range of lamps by [over 10%] in fog.',
		'value',
		'by how much does the lens improve the range of lamps in fog? over 10%'
	],
	[
		'the scan had a depth of 75 m and a mean error of [3 m].',
		'value',
		'what mean error did the scan have? 3 m'
	],
	[
		'ice was reported by [1 of 15] pilots in the north and by 6 of 15 in the south.',
		'value',
		'by how many of 15 pilots was ice reported in the north? 1'
	],
	[
		'fog was suspected in [16 (16%)] harbours.',
		'value',
		'in how many harbours was fog suspected? 16 (16%)'
	],
	[
		'among the harbours with fog, [12 (22%)] had thin fog, 13 (24%) had some and 5 had thick fog.',
		'value',
		'among the harbours with fog, how many had thin fog? 12 (22%)'
	],
	[
		'fences reduced the loss in [6%] of harbours, with no difference between rivers and canals.',
		'value',
		'in what percentage of harbours did fences reduce the loss, with no difference between rivers and canals? 6%'
	]
])('%s', (sentence, pattern, question) => {
	expect(reworded(sentence, pattern)).toBe(question);
});

test('what the study does next is no deed of what it made', () => {
	const sentence =
		'the study draws [a coarse tide map] that shows the shoals and then layer the map with lamps.';
	expect(reworded(sentence, 'gap')).toBe(
		'what does the study draw that shows the shoals? a coarse tide map'
	);
});

test.each<[string, PatternName]>([
	['[kelp fences] are costly because they rot in brackish harbours.', 'phrase'],
	['the old crew saw [the tide bell more frequently than the young crew].', 'phrase'],
	['the harbour office may continue to [gimbal the old river lamps].', 'phrase'],
	['the toll of ferries was clearly greater than the toll for [slow tidal barges].', 'phrase'],
	['the early signs of rot were [similar among oak and pine hulls].', 'phrase'],
	['the price of kelp did not differ between [canals and tidal rivers].', 'phrase'],
	['the night crew had a larger increase in [the price of kelp].', 'phrase'],
	[
		'the tarred ropes carried [a heavier load], although the difference was not significant.',
		'phrase'
	],
	['the yearly loss of gravel was [31%] versus 12% in canals.', 'value'],
	['the hulls rose to grade one in 40% and to grade two in [43%] of harbours.', 'value'],
	['in canals, a drop of [25%] by 2 knots was seen.', 'value'],
	['there were [two (6.7%)] leaks.', 'value'],
	['the yearly loss was [3%] which is a burden for ferries.', 'value'],
	['kelp fences reduced gravel loss by [31%] and barge traffic by 12% in tidal rivers.', 'value'],
	['ferries were held unsafe by [60%] in fog.', 'value'],
	['their mean speed was [9 knots].', 'value'],
	['the loss in tidal rivers among patients was 9% and was [16%] for canals.', 'value'],
	['the survey shows that wrecks can be read with [over 75%] accuracy.', 'value'],
	['the lens reads [90%] of lamps but only 15% of bells.', 'value'],
	['90 barges and [52] ferries were counted in the survey.', 'value'],
	['the fences provided [11%] minimum recommended cover.', 'value'],
	['twenty of the [45%] of harbours were dredged.', 'value'],
	['the major cause of erosion was [probably the barge traffic in spring].', 'phrase'],
	['the fences kept [a larger share of gravel] than the walls did.', 'phrase'],
	['the survey shows [the ability of captains] to read tides in fog.', 'phrase'],
	['bank erosion has influence on [the depth of tidal harbours].', 'phrase'],
	['the pamphlet aims to [provide a self-contained] guide to tidal harbours.', 'gap'],
	['the study introduces [a fence of woven kelp] that survives winter storms.', 'gap'],
	['the survey lowers the captains’ [urge] to sail in fog.', 'phrase'],
	['the survey found [a likeness of canals] to tidal rivers.', 'phrase'],
	['the study describes how to build fences by [weaving kelp], and how to sink them.', 'means'],
	['the fence should not bear a load greater than [the weight of two barges].', 'phrase'],
	['in spring, six fences held in rivers and two of five in [wide tidal canals].', 'phrase'],
	['the nets catch fewer eels than [they did in spring].', 'phrase'],
	['the study applies a soft brake to [dampen coupled waves].', 'phrase'],
	['the fences held when the fog and the ice in [wide tidal canals] were thick.', 'phrase'],
	['the blue light fell on lakes by the coast [which stay clear in winter].', 'phrase'],
	['the survey shows the use of gates in [improving slow canals].', 'phrase'],
	['the study took [samples of the bed] from those of tidal rivers.', 'gap'],
	['no gate was built for [heavy barge traffic].', 'phrase'],
	['the mean depth was lowered by [an order of magnitude].', 'phrase'],
	['the stain arises [black to the eye of pilots].', 'phrase'],
	['[bank erosion] is strongly reduced and tall kelp fences keep gravel in place.', 'phrase'],
	['only boats with lamps, not boats with bells, saw [the outer pier].', 'gap'],
	['tar is brought to [treat dry rot].', 'phrase'],
	['the water rose from [two feet to three feet].', 'phrase'],
	['rivers and canals lost [gravel and clay, respectively].', 'phrase'],
	['the pilots repaired [their outer lamps] in winter.', 'gap'],
	['the crew lights [the outer lamps] by night and use the inner pier.', 'gap'],
	['the fences were used to [assay loose river gravel].', 'phrase'],
	['the survey holds an analysis of using [old tide tables].', 'means'],
	['the fences explained [17%] of the loss, 12% of the wear and some of the tear.', 'value'],
	['the fences had [smaller effects] than the walls.', 'gap'],
	['the study builds here [a woven kelp fence] for harbours.', 'gap'],
	['[one duty of pilots] is to keep the outer lamps dry.', 'phrase'],
	['the pilots must turn to [focus on the inner harbour].', 'phrase'],
	['the pools are formed by [dragging the nets] over the bed.', 'phrase'],
	['good care consists of rules for [drying wet nets].', 'phrase'],
	['the crew showed [a slight leaning] towards the pier.', 'gap'],
	['[tarred nets] show promise but lack the strength of wire.', 'phrase'],
	['[14] lamps (3.5%) failed in the storm.', 'value'],
	['the blue light drew [5%] and the red light drew 9% of the moths.', 'value'],
	['the lamps were dimmed by [5%] of the keepers.', 'value'],
	['the crew does not need to look for [the corresponding lamp pairs].', 'phrase'],
	['the study presents a tarred net with [double knot guarantees].', 'phrase'],
	['a two-way lamp is introduced to [betoken co-moving boat signals].', 'phrase']
])('%s stays a gap', (sentence, pattern) => {
	expect(reworded(sentence, pattern)).toBeUndefined();
});
