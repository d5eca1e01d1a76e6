import { expect, test } from 'vitest';
import type { Ask } from '../ask';
import { cutsWords } from './cut-words';

/** Only what the rule looks at. */
function gap(text: string): Ask {
	const [, before = '', hidden = '', after = ''] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
	const ask = { isCloze: true, before, hidden, after, seen: `${before} ${after}` };
	return { ...ask, candidate: { type: 'conclusion' } } as unknown as Ask;
}

test.each([
	'the leak was blamed on [four T]. navalis worms of the harbour.',
	'tarring was done on 74 and [66%].',
	'the thin tar did not [seal the old deck].',
	'the ⌈(2n + 1)/[3]⌉ larger lamps reach the pier.',
	'the drift fell by [about 7 km] · h−1.',
	'[+15%]), but not in the harbour (left mast: 3 m).',
	'oak hulls can float as [dry decks] as those of pine.',
	'the log covers [half] a year of tides.',
	'the keel lowers [the drag more evenly] in fresh than in salt water.',
	'the plan moors boats taking [the tides in account].',
	'old tar brought a 4- to [5-fold rise in leaks].',
	'the lamp reaches [ferries in fog] but also warms the crews.',
	'the hull was not hurt by [salt which suggests that tar is needed] in winter.',
	'the ache went on at [least three weeks].',
	'night swimming could bring [about calmer sleep] in teachers.',
	'the sketches were drawn either by [a free hand or a ruler] driven method.',
	'no link was found between [rare episodes of night] drinking during harvest and yield.',
	'the crews kept [a healthy rhythm especially] when it came to sleep.',
	'the tables did not show [a link between signs of wear] and age.',
	'[for narrow roads] under load, the map is further thinned.',
	'the rod is guided by [a specially re - signed pin] in the bone.',
	'planning is capable of gener- ating [charts of high quality] in a short time.',
	'the net keeps a record [of past tides and swiftly rows] through it.',
	'the planner learns to steer for a [given set of harbours].',
	'boats can drift without [night signals in buoy2];buoy3 waters.',
	'the boats beat others in many waters, both [in terms of speed and cost].',
	'the crews take [into account the shape of the tides].',
	'rust on the rods must be taken into [consideration as a sign of salt].',
	'the study bends a model in [order to weigh the catch].',
	'the tide falls in steps, in [close analogy with sand clocks].',
	'the new barge is on [par with carts of iron].',
	'the log shows a link between the old tables drawn by [pilots and tides].',
	'the tide is low in [view of its slow rise].',
	'the tide takes half of the sand by [volume over the pier].',
	'barges get a higher yield on [clay beds than sand beds].',
	'the keel acts as [a base and loosely bind the mast] with ropes.',
	'the trained crew reaches [a far higher speed and with less tar].',
	'harbour wardens are keener on nets in [old ports and less likely to use hooks] than pilots.',
	'tide tables serve the start of [slow descent as well] as the end.',
	'beacons gave [good light but later boats lagging behind].',
	'the crew beats rivals in [night races by a large margin].',
	'the ban could have cut gaps in [harbour wages by roughly one half].',
	'the crew sails the North Sea League of [Tide Tables as one boat].',
	'leaks came from the bow in 13, from the mast [in 8 and loose planks] in 3.',
	'the pilot receives as [inputs the tide] and the wind.',
	'the loss was put down to [a sailor drop] out.',
	'the study draws [pairs of <hull], sail> by chance.',
	'the study brings in a sketch [for the small boat named] as Drifter.',
	'the study uses [pooled tide] splitting to pick harbours.',
	'the boats keep to [a berth even on rough days].',
	'more piers are [however needed to hold the mast].',
	'yield is not [a matter of differences] in need.',
	'the maps show the ports, [including every harbour with a crane].',
	'the crew sails on [schedule for the spring tide].',
	'wooden keels were by [far the commonest parts] that broke.',
	'the tide can be shown in [the harbour model by bending two ropes].',
	'the leak was smallest in [the left mast over a period of weeks].',
	'only [careful planking of hulls and adjustment] for drift will help.',
	'the harbour is in [large part run by pilots].',
	'the net takes as [input the tide of two days].',
	'[especially cold tides] have shown strong pulls.',
	'the tide drives leaks in [concert with old ropes in ports].',
	'the study reads the tides with [reference to the old piers].',
	'the crew weighs nets and unknown [harbours of the north].',
	'the boats stay in [serious need of tar and new planks].',
	'the charts are kept on [the harbour site https]://example.org/charts.'
])('%s', (text) => {
	expect(cutsWords(gap(text))).toBe(true);
});

test.each([
	'the ache went on for [at least three weeks].',
	'night swimming could bring [calmer sleep] to teachers.',
	'a link was found between [night drinking] and yield.',
	'the crews kept [a healthy rhythm] when it came to sleep.',
	'short- and long-term leaks were found in [wooden keels].',
	'the study trains [a net whose last layers form a grid], such as a ring.',
	'[narrow roads] are mapped under load.',
	'the planner learns to steer for [a given set of harbours]; others fail.',
	'one can bake bricks by [drying peat and pressing clods] in spring.',
	'the study compares [wood - the usual choice - with clay].',
	'the study weighs [the shape of the tides] with care.',
	'barges get [a higher yield than rafts] on clay beds.',
	'the study brings in [a sturdy but light hull] for rough water.',
	'the crew sails [in calm bays and in open water].',
	'the ban cut gaps in [harbour wages] by roughly one half.',
	'the crew beats rivals by [a margin of two hours].',
	'harbour wardens are [more careful and less likely to drift] than pilots.',
	'the study brings in [a tide model] using old charts.',
	'the yield was higher in [boats lying in port] to dry.',
	'the tide is shown by [bending two ropes over the course of a day].',
	'no change came upon [instituting plain calls], as the pilots said.',
	'the study weighs [planking of hulls and adjustment for drift] in spring.',
	'the crew keeps dry [ropes of hemp] below.',
	'the tide drives leaks in concert with [old ropes in ports].'
])('%s is cut at its joints', (text) => {
	expect(cutsWords(gap(text))).toBe(false);
});
