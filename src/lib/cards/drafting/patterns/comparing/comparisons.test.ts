import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askCompared } from './comparisons';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source ? askCompared(source) : [];
	return found.map(({ body, answer }) => `${body} => ${answer}`);
}

test.each([
	[
		'the leak rate was lower for hulls receiving tar than those receiving wax',
		'how did the leak rate for hulls receiving tar compare with the rate for those receiving wax? => lower'
	],
	[
		'rowers with strong nets had lower rates of falls than those with weak nets',
		'how did rates of falls in rowers with strong nets compare with the rates in those with weak nets? => lower'
	],
	[
		'the rate of falls among young pilots who had rowed was higher than among young pilots who did not row',
		'how did the rate of falls among young pilots who had rowed compare with that among young pilots who did not row? => higher'
	],
	[
		'tar was more costly than wax despite the fact that no sails were counted',
		'how costly was tar, compared with wax? => more costly'
	],
	[
		'leak rates were higher in rowers than in former rowers',
		'how did leak rates in rowers compare with those in former rowers? => higher'
	],
	[
		'tar afforded greater protection against leaks than did wax',
		'how did tar compare with wax in protection against leaks? => greater'
	],
	[
		'the share of leaking hulls was higher than would be expected',
		'how did the share of leaking hulls compare with what would be expected? => higher'
	],
	[
		'the leak rate was higher (81%; 95% CI, 74%-87%) in old hulls than in new hulls (46%; 95% CI, 39%-52%)',
		'how did the leak rate in old hulls compare with that in new hulls? => higher (81% vs 46%)'
	],
	[
		'rust levels were higher in old hulls than that in new hulls',
		'how did rust levels in old hulls compare with those in new hulls? => higher'
	],
	[
		'rot was less common after treatment with tar than with wax',
		'how common was rot after treatment with tar, compared with wax? => less common'
	],
	[
		'crews were more likely to have poor catches in spring than in fog',
		'how likely were crews to have poor catches in spring, compared with fog? => more likely'
	],
	[
		'rot was significantly less likely with tar than with wax',
		'how likely was rot with tar, compared with wax? => significantly less likely'
	],
	[
		'salt levels at the keel were higher at all hours in the V(2)/TAR group than in the wax group',
		'how did salt levels at the keel at all hours in the V(2)/TAR group compare with those in the wax group? => higher'
	],
	[
		'mean hull depth, grain wear, and the daily drift rate of loose planks were lower in the tar group than in the wax group',
		'how did mean hull depth, grain wear, and the daily drift rate of loose planks in the tar group compare with those in the wax group? => lower'
	],
	[
		'old tar was associated with less rot than new wax',
		'how did old tar compare with new wax in rot? => less'
	],
	[
		'the tarred fleet had significantly more false storm alarms than the waxed fleet',
		'how did the tarred fleet compare with the waxed fleet in false storm alarms? => significantly more'
	],
	[
		'daily rowing resulted in a significantly lower rate of falls than weekly rowing',
		'how did daily rowing compare with weekly rowing in the rate of falls? => significantly lower'
	],
	[
		'old tar, compared with new wax, was more effective in reducing rot',
		'how effective in reducing rot was old tar, compared with new wax? => more effective'
	],
	[
		'old crews when compared with young ones were less likely to row in fog',
		'how likely were old crews to row in fog, compared with young ones? => less likely'
	],
	[
		'old tar was associated with less rot than painting within limits',
		'how did old tar compare with painting within limits in rot? => less'
	],
	[
		'tar, at 3 litres a hull, was more effective than wax',
		'how effective was tar, at 3 litres a hull, compared with wax? => more effective'
	],
	[
		'recall was significantly higher in the spaced group than in the massed group',
		'how did recall in the spaced group compare with that in the massed group? => significantly higher'
	],
	[
		'recall was higher in the spaced group as compared with the massed group, whereas speed was not',
		'how did recall in the spaced group compare with that in the massed group? => higher'
	],
	[
		'compared with the massed group, recall was lower in the spaced group',
		'how did recall in the spaced group compare with that in the massed group? => lower'
	],
	[
		'hull wear was lower in tarred rafts (3 mm vs. 5 mm, p < 0.01) than in bare rafts',
		'how did hull wear in tarred rafts compare with that in bare rafts? => lower (3 mm vs 5 mm)'
	],
	[
		'hull wear was lower in tarred rafts (31%) than in bare rafts (52%)',
		'how did hull wear in tarred rafts compare with that in bare rafts? => lower (31% vs 52%)'
	],
	[
		'the catch of trawlers was 2.5 times larger than that of longliners',
		'how did the catch of trawlers compare with that of longliners? => 2.5 times larger'
	],
	[
		'the pilots were significantly older than the rowers in spring',
		'how did the pilots compare in age with the rowers in spring? => significantly older'
	],
	[
		'the leaks at dawn were larger in rafts with tar than in those without tar',
		'how did the leaks at dawn in rafts with tar compare with the leaks in those without tar? => larger'
	],
	[
		'tarred rafts were no better than bare rafts in winter storms',
		'how did tarred rafts compare with bare rafts in winter storms? => no better'
	],
	[
		'hull wear in tarred rafts was not significantly different from that in bare rafts',
		'how did hull wear in tarred rafts compare with that in bare rafts? => not significantly different'
	],
	[
		'oak rafts were stronger in tensile strength than the pine one',
		'how did oak rafts compare with the pine one in tensile strength? => stronger'
	],
	[
		'the barge runs over 30% faster than the ferry',
		'how fast does the barge run, compared with the ferry? => over 30% faster'
	],
	[
		'the bounds in the tidal scheme are stronger than exist for the lock',
		'how do the bounds in the tidal scheme compare with those for the lock? => stronger'
	],
	[
		'the barges were slower in fog than expected',
		'how did the barges in fog compare with what was expected? => slower'
	],
	[
		'all four crews were smaller in spring than a decade ago',
		'how did all four crews in spring compare with what they were a decade ago? => smaller'
	],
	[
		'the tarred hull was better in heavy fog than the bare hull',
		'how did the tarred hull compare with the bare hull in heavy fog? => better'
	],
	[
		'each later brew is rated to be better than the one before',
		'how is each later brew rated compared with the one before? => better'
	],
	[
		'outcomes of late repairs were similar to those of early repairs',
		'how did outcomes of late repairs compare with those of early repairs? => similar'
	],
	[
		'the mutants were more susceptible to heat compared to their parents',
		'how susceptible to heat were the mutants, compared with their parents? => more susceptible'
	],
	[
		'cramp was significantly more common among rowers than among pilots',
		'how common was cramp among rowers, compared with pilots? => significantly more common'
	],
	[
		'hull stiffness was significantly reduced in bare rafts compared with tarred rafts',
		'how did hull stiffness in bare rafts compare with that in tarred rafts? => significantly reduced'
	],
	[
		'older pilots were less likely than rowers to rest at dawn',
		'how likely were older pilots to rest at dawn, compared with rowers? => less likely'
	],
	[
		'compared with rowers, older pilots were less likely to rest at dawn',
		'how likely were older pilots to rest at dawn, compared with rowers? => less likely'
	],
	[
		'coated pipes had a significantly longer service life than bare pipes',
		'how did coated pipes compare with bare pipes in service life? => significantly longer'
	],
	[
		'the sorted index has a lower memory footprint than the flat index when queries are short',
		'how does the sorted index compare with the flat index in memory footprint when queries are short? => lower'
	],
	[
		'night nurses showed a higher rate of falls compared with day nurses',
		'how did night nurses compare with day nurses in the rate of falls? => higher'
	],
	[
		'reeds in shade had less negative leaf potentials than did reeds on open banks',
		'how did leaf potentials in reeds in shade compare with those in reeds on open banks? => less negative'
	],
	[
		'night bakers had a lower level of iron than expected',
		'how did the level of iron in night bakers compare with what was expected? => lower'
	],
	[
		'night bakers showed a stronger response to rye than to wheat',
		'how did the response to rye in night bakers compare with that to wheat? => stronger'
	],
	[
		'night bakers used rye significantly more often than day bakers',
		'how often did night bakers use rye, compared with day bakers? => significantly more often'
	],
	[
		'loaves were returned more frequently in spring than in autumn',
		'how often were loaves returned in spring, compared with autumn? => more frequently'
	],
	[
		'a higher rate of leaks was observed in bare rafts than in tarred rafts',
		'how did the rate of leaks in bare rafts compare with that in tarred rafts? => higher'
	],
	[
		'there was a higher rate of leaks in bare rafts compared with tarred rafts',
		'how did the rate of leaks in bare rafts compare with that in tarred rafts? => higher'
	],
	[
		'leaks were larger at upper than at lower piers',
		'how did leaks at upper piers compare with those at lower piers? => larger'
	],
	[
		'night nurses were at increased risk of falls compared with day nurses',
		'how did night nurses compare with day nurses in the risk of falls? => increased'
	],
	[
		'compared with bare pipes, coated pipes had slightly worse grip and better balance',
		'how did coated pipes compare with bare pipes in grip and balance? => slightly worse and better'
	],
	[
		'the tarred keel was better than the oiled keel in fog and caused less rot in spring',
		'how did the tarred keel compare with the oiled keel in fog? => better'
	],
	[
		'hull wear was lower in rafts with tar versus rafts with oil and comparable with barges',
		'how did hull wear in rafts with tar compare with that in rafts with oil? => lower'
	],
	[
		'resistance to rust was superior with tar compared to oil',
		'how did resistance to rust with tar compare with that with oil? => superior'
	],
	[
		'the look of the deck was better in both rowing and sailing groups as compared to the idle group',
		'how did the look of the deck in both rowing and sailing groups compare with that in the idle group? => better'
	],
	[
		'the mean drift was lower after tarring than the first drift',
		'how did the mean drift after tarring compare with the first drift? => lower'
	],
	[
		'there was a higher food and water intake in rowers than in pilots',
		'how did the food and water intake in rowers compare with those in pilots? => higher'
	],
	[
		'the depth of rust, as measured with a rod through the deck, was lower in rafts than in barges',
		'how did the depth of rust in rafts compare with that in barges? => lower'
	],
	[
		'wear on the keel and the mast was more pronounced in rafts than in barges',
		'how pronounced was wear on the keel and the mast in rafts, compared with barges? => more pronounced'
	],
	[
		'birch tar was at least as effective as pine tar in sealing seams',
		'how effective was birch tar, compared with pine tar in sealing seams? => at least as effective'
	],
	[
		'birch tar may be more effective for narrow seams than pine tar',
		'how effective may birch tar be for narrow seams, compared with pine tar? => more effective'
	],
	[
		'birch tar proved to be superior to pine tar in sealing seams',
		'how did birch tar compare with pine tar in sealing seams? => superior'
	],
	[
		'birch tar was better preserved than pine tar',
		'how well was birch tar preserved, compared with pine tar? => better'
	],
	[
		'seams were sealed more effectively with birch tar than with pine tar',
		'how effectively were seams sealed with birch tar, compared with pine tar? => more effectively'
	],
	[
		'drift fell significantly more in rafts than in barges',
		'how much did drift fall in rafts, compared with barges? => significantly more'
	],
	[
		'birch tar markedly reduced leaks more than pine tar',
		'how much did birch tar reduce leaks, compared with pine tar? => more'
	],
	[
		'cramps passed more quickly during rest than with massage',
		'how quickly did cramps pass during rest, compared with massage? => more quickly'
	],
	[
		'rot was more common in barges than in rafts, as was rust',
		'how common was rot in barges, compared with rafts? => more common'
	],
	[
		'old songs may be more formulaic than previously thought',
		'how formulaic may old songs be, compared with what was previously thought? => more formulaic'
	],
	[
		'birch tar was superior to pine tar in sealing seams as well as in closing leaks',
		'how did birch tar compare with pine tar in sealing seams? => superior'
	],
	[
		'better grip was achieved with birch tar than with pine tar',
		'how did grip with birch tar compare with that with pine tar? => better'
	],
	[
		'more tar was required in barges than in rafts',
		'how did tar in barges compare with that in rafts? => more'
	],
	[
		'the rate of leaks in barges was about three percentage points higher than the rate in rafts',
		'how did the rate of leaks in barges compare with the rate in rafts? => about three percentage points higher'
	],
	[
		'birch tar was up to three orders of magnitude cheaper than pine tar',
		'how did birch tar compare in cost with pine tar? => up to three orders of magnitude cheaper'
	],
	[
		'birch tar produced a greater fall in leaks than pine tar on each of the five decks',
		'how did the fall in leaks with birch tar compare with that with pine tar on each of the five decks? => greater'
	],
	[
		'a 14% higher rate of leaks and a 10% higher rate of rot were seen in barges than in rafts',
		'how did the rate of leaks in barges compare with that in rafts? => 14% higher'
	],
	[
		'fresh tar can be more effective in closing leaks than oil and caulking alone',
		'how effective can fresh tar be in closing leaks, compared with oil and caulking alone? => more effective'
	],
	[
		'the slope of the bank was steeper in spring than in autumn',
		'how did the slope of the bank in spring compare with that in autumn? => steeper'
	],
	[
		'there was a higher leak rate (8% in spring) and a lower speed in both fleets than in barges',
		'how did the leak rate in both fleets compare with that in barges? => higher'
	]
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	'old tar caused more rot in barges than in rafts',
	'the scale is short',
	'leaks fell more than in rafts',
	'birch tar is better preserved than pine tar, gives more grip',
	'rot, although seldom seen, may be more common than rust',
	'leaks fell in all boats by night, more in barges than in rafts',
	'the lift of old tar is more than sufficient to float rafts',
	'rafts had more soaked cargo than barges',
	'the crew shows a stronger preference for oars when rowing rivers as compared to lakes',
	'the rafts required longer trial periods than planned',
	'coated pipes had a longer service life',
	'the proposed codec was faster than the old codec',
	'the sorted index was faster than existing methods',
	'the sorted index achieves better results than the flat index',
	'the study reported a longer wait than the guideline',
	'coated pipes had two leaks fewer than bare pipes',
	'the rafts were longer than 30 m',
	'hull wear was lower than that',
	'tar was more effective to seal old hulls than oil',
	'the results were better than those of a single net',
	'rowers were faster and had fewer cramps than pilots',
	'the tarred hull was superior to the others',
	'hull wear was reduced by tar compared with oil',
	'the mood on deck was comparable with a higher rate of falls in the night crew'
])('%s is asked otherwise', (statement) => {
	expect(asked(statement)).toEqual([]);
});
