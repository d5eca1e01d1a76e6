import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';
import type { PatternName } from '../candidate';
import { asksFigureInPlace } from './figure-in-place';
import { asksInPlace } from './in-place';

test.each<[string, PatternName, string]>([
	[
		'for eels the toll was [larger at the outer gates than at the inner gates].',
		'phrase',
		'for eels, how did the toll compare between the outer gates and the inner gates? larger at the outer'
	],
	[
		'the crew follows a river chart that shows [sunken rocks] in spring.',
		'phrase',
		'the crew follows a river chart. What does the chart show in spring? sunken rocks'
	],
	[
		'[kelp fences] strongly reduce bank erosion along tidal rivers.',
		'phrase',
		'what strongly reduces bank erosion along tidal rivers? kelp fences'
	],
	[
		'[tarred keels] result in a slower drift of barges along tidal rivers.',
		'phrase',
		'what results in a slower drift of barges along tidal rivers? tarred keels'
	],
	[
		'[salt and rust] are the core reasons that drive barges into dry docks.',
		'phrase',
		'what are the core reasons that drive barges into dry docks? salt and rust'
	],
	[
		'the harbour crew uses [tarred rope] to raise its nets in spring.',
		'gap',
		'what does the harbour crew use to raise its nets in spring? tarred rope'
	],
	[
		'the Marlin compiler performs [a careful colouring of registers] according to the shape of loops.',
		'gap',
		'what does the Marlin compiler perform according to the shape of loops? a careful colouring of registers'
	],
	[
		'the harbour survey revealed [tar and hemp] to be the most lasting seals of hulls.',
		'gap',
		'what did the harbour survey reveal to be the most lasting seals of hulls? tar and hemp'
	],
	[
		'in spring, kelp fences brought [a greater loss of gravel] than did peat walls.',
		'gap',
		'in spring, what did kelp fences bring compared with peat walls? a greater loss of gravel'
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
		'the Marlin compiler turns loops into [chains of small vector kernels].',
		'phrase',
		'what does the Marlin compiler turn loops into? chains of small vector kernels'
	],
	[
		'the Marlin compiler partitions loops into [rings of equal depth].',
		'phrase',
		'what does the Marlin compiler partition loops into? rings of equal depth'
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
		'using [a chain of buried steel pins], the crew follows bank erosion along tidal rivers.',
		'means',
		'how does the crew follow bank erosion along tidal rivers? by using a chain of buried steel pins'
	],
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
		'the river crew walks the banks in order to [find loose steel pins].',
		'gap',
		'for what purpose does the river crew walk the banks? to find loose steel pins'
	],
	[
		'the Marlin compiler embeds jump marks to [keep division out of hot loops].',
		'gap',
		'for what purpose does the Marlin compiler embed jump marks? to keep division out of hot loops'
	],
	[
		'the Marlin compiler embeds jump marks and outputs plain code to [keep division out of hot loops].',
		'gap',
		'the Marlin compiler embeds jump marks and outputs plain code to do what? keep division out of hot loops'
	],
	// Which of several
	[
		'bank erosion was seen in [large and narrow river bends].',
		'phrase',
		'in what kind of bends was bank erosion seen? large and narrow river bends'
	],
	[
		'gaps were found in [both river and canal maps] that slow the work of crews.',
		'phrase',
		'in which maps were gaps found? both river and canal maps'
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
		'fog raises [the impact of barge traffic] on the outer piers.',
		'gap',
		'what does fog raise? the impact of barge traffic on the outer piers'
	],
	[
		'[practitioners with large lamps] reported fewer wrecks in winter.',
		'phrase',
		'who reported fewer wrecks in winter? practitioners with large lamps'
	]
])('%s', (sentence, pattern, question) => {
	expect(gapAsQuestion(sentence, pattern)).toBe(question);
});

test.each<[string, PatternName]>([
	// One noun of two: "which speed?"
	[
		'gaps were found in [both clear maps and old river speed] that slow the work of crews.',
		'phrase'
	],
	['[kelp fences] are costly because they rot in brackish harbours.', 'phrase'],
	['the old crew saw [the tide bell more frequently than the young crew].', 'phrase'],
	['the harbour office may continue to [gimbal the old river lamps].', 'phrase'],
	['the toll of ferries was clearly greater than the toll for [slow tidal barges].', 'phrase'],
	['the early signs of rot were [similar among oak and pine hulls].', 'phrase'],
	['the price of kelp did not differ between [canals and tidal rivers].', 'phrase'],
	['the night crew had a larger increase in [the price of kelp].', 'phrase'],
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
	['the nets draw fewer eels than [they did in spring].', 'phrase'],
	['the study applies a soft brake to [joggle coupled waves].', 'phrase'],
	['the fences held when the fog and the ice in [wide tidal canals] were thick.', 'phrase'],
	['the blue light fell on lakes by the coast [which stay clear in winter].', 'phrase'],
	['the survey shows the use of gates in [improving slow canals].', 'phrase'],
	['the study took [samples of the bed] from those of tidal rivers.', 'gap'],
	['no gate was built for [heavy barge traffic].', 'phrase'],
	['the mean depth was lowered by [an order of magnitude].', 'phrase'],
	['the stain arises [black to the eye of pilots].', 'phrase'],
	['[bank erosion] is strongly reduced and tall kelp fences keep gravel in place.', 'phrase'],
	['only boats with lamps, not boats with bells, saw [the outer pier].', 'gap'],
	['the study cleaned docks with [hot coarse potassium nitrate].', 'phrase'],
	['tar is brought to [treat dry rot].', 'phrase'],
	['the water rose from [two feet to three feet].', 'phrase'],
	['rivers and canals lost [gravel and clay, respectively].', 'phrase'],
	['the pilots repaired [their outer lamps] in winter.', 'gap'],
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
	['the pilots were sent to [eight weeks] of sea training.', 'value'],
	['the blue light drew [5%] and the red light drew 9% of the moths.', 'value'],
	['the crew does not need to look for [the corresponding lamp pairs].', 'phrase'],
	['the study presents a tarred net with [double knot guarantees].', 'phrase'],
	['the crew uses a brass lamp to light [the outer piers].', 'phrase'],
	['the study proposes [using tarred nets] to slow the tide.', 'phrase'],
	['the study proposes an easy to mend [net for tidal rivers].', 'phrase'],
	['bank erosion on slow canals is largely due to [heavy barge traffic].', 'phrase'],
	['the study describes a fence useful for [heavy barge traffic].', 'phrase'],
	['the gain of the plan is the use of nets in [wide tidal canals].', 'phrase'],
	['the study presents a survey of nets in [wide tidal canals].', 'phrase'],
	['the fence allows [eels to reach the tidal pools].', 'phrase'],
	['the leak rate fell by [9% and 12% in two winters].', 'phrase'],
	['a two-way lamp is introduced to [betoken co-moving boat signals].', 'phrase']
])('%s is not turned round', (sentence, pattern) => {
	const asked = gapAsQuestion(sentence, pattern);
	// It may ask where the gap stood.
	const body = asked?.replace(/\?.*$/u, '?') ?? '';
	expect(asked === undefined || asksInPlace(body) || asksFigureInPlace(body)).toBe(true);
});

test('what a thing is held against is no end', () => {
	const asked = gapAsQuestion(
		'the keel should adapt to the tide rather than to [hand speed].',
		'gap'
	);
	expect(asked ?? '').not.toContain('for what purpose');
});
