/** A class of card that readers kept or threw out, shown by an invented text. */
export interface JudgedCard {
	readonly kind: string;
	readonly text: string;
	/** What the prompts and answers of the drafts, a line each, must hold. */
	readonly asks?: RegExp;
	/** And what they must not. */
	readonly never?: RegExp;
}

export const JUDGED_CARDS: readonly JudgedCard[] = [
	{
		kind: 'a change is asked as a change, not backwards',
		text: 'We gave 40 rowers beetroot juice for six weeks. Stroke power improved significantly after six weeks of juice.',
		asks: /how did stroke power change after six weeks of juice\? => it improved significantly/i,
		never: /what improved/i
	},
	{
		kind: 'a comparison keeps both sides',
		text: 'We dried figs in two ways. Sugar loss was significantly lower in sun-dried figs than in oven-dried figs.',
		asks: /how did sugar loss in sun-dried figs compare with that in oven-dried figs\? => significantly lower/i
	},
	{
		kind: 'no difference is a finding',
		text: 'We tested two lecture lengths. There was no significant difference in exam grades between the short lectures and the long lectures.',
		asks: /how did exam grades compare between the short lectures and the long lectures\? => no significant difference/i
	},
	{
		kind: 'a wish is no finding',
		text: 'We mapped moss on 30 roofs. Moss cover doubled on roofs that face north. Further studies are needed to map moss on walls.',
		never: /further studies|moss on walls/i
	},
	{
		kind: 'what others found is not asked',
		text: 'Several recent studies link noise to the loss of frogs. We recorded 12 ponds at night. Frog calls decreased markedly after the road opened.',
		never: /several recent studies/i
	},
	{
		kind: 'how a measure was taken is not asked',
		text: 'We studied tides in eight bays. Water height was measured by a pressure gauge. Storm surges reduced the salt content of the inner bays. Spring tides increased the number of young eels. River floods did not change the depth of the harbour.',
		never: /pressure gauge/i
	},
	{
		kind: 'a noun is not read as a verb',
		text: 'We counted birds. These simple transect analyses can be run by volunteers on weekends. Hedges increased the number of nesting wrens.',
		never: /what analys/i
	},
	{
		kind: 'a name is asked by its name, and not by its praise',
		text: 'We introduce HedgeNet, a simple but powerful network that predicts hedge growth from satellite pictures. HedgeNet reduces the error of growth maps by 31%.',
		asks: /what exactly is HedgeNet\?|which network predicts hedge growth/i,
		never: /\bbut network\b|what does the name/i
	},
	{
		kind: 'one item of a list is not asked',
		text: 'We surveyed 90 bakers. Sourdough plays an important role in taste, resistance to mould, shelf life and texture of rye bread.',
		never: /=> (?:an important role in taste|shelf life|texture)/i
	},
	{
		kind: 'a bare comparative is a coin toss',
		text: 'We followed 200 cyclists. Commuters are more likely to brake late on wet roads.',
		never: /=> more likely$/im
	},
	{
		kind: 'a pointer that lost its noun is not asked',
		text: 'Two enzymes were mixed with bran. This modality shortened baking in small ovens.',
		never: /the modality/i
	},
	{
		kind: 'a value keeps its partner in sight',
		text: 'We compare two readers of handwriting. PenReader reached an accuracy of 91.2%, compared with 84.7% for InkScan.',
		asks: /=> (?:91\.2%|84\.7%|an accuracy of 91\.2%)/
	},
	{
		kind: 'a dose in a bracket is no result',
		text: 'We treated 60 goats. Calf serum (4 mg) reduced the number of worms in spring.',
		never: /=> 4 mg/
	},
	{
		kind: 'the figure is asked where it is the subject of the sentence',
		text: 'We visited 300 farms. Of the 300 farms, 45 (15%) had a pond.',
		never: /what did 45/i
	},
	{
		kind: 'a title in the shape of a clause is none',
		text: 'Prospective multicentre randomized controlled trial. We gave 50 nurses a nap. Naps improved alertness during night shifts.',
		never: /randomi[sz]e\?/i
	},
	{
		kind: 'an effect that is only an effect is not asked as one',
		text: 'We tested a new glue. The glue improves the strength of wet joints.',
		never: /do to the strength/i
	},
	{
		kind: 'that something is not prevented is asked as it is',
		text: 'We tested a new glue on 80 boats. Sanding the wood twice did not prevent the loss of strength in salt water.',
		asks: /did not prevent/i
	},
	{
		kind: 'a plain end is not asked, its means is',
		text: 'We built a kite winch for barges. A genetic algorithm is employed to optimize the decision variables. The winch can be balanced by lengthening the tether. Kites tow loaded barges against a headwind.',
		never: /=> optimize the decision variables/i
	},
	{
		kind: 'what a text offers is no finding',
		text: 'We present a comprehensive survey of kite winches. We discuss the trade-off between tether length and pull. Long tethers reduce the pull of small kites at dusk.',
		never: /study discuss|=> a (?:comprehensive )?survey/i
	},
	{
		kind: 'a short form inside a phrase names nothing of the paper',
		text: 'We describe a novel way of representing a mooring plan (MP). Barges that follow the plan drift less at night.',
		never: /what (?:exactly )?is MP/i
	},
	{
		kind: 'a second act of the authors is no part of what they show',
		text: 'We demonstrate that a tether gauge can be built on a common winch, and characterize its ability to feel gusts.',
		never: /common winch, and characterize/i
	},
	{
		kind: 'no link between two things is asked as what there is between them',
		text: 'Bread and family size were recorded in 90 homes. No relations between family size and bread intake were found.',
		asks: /how were family size and bread intake associated\? => no relations/i,
		never: /between \[…\]/i
	},
	{
		kind: 'a result is asked without the figures of its test',
		text: 'Sixty rowers drank beetroot juice. Stroke power was reduced in older rowers compared to younger rowers (0.61+0.09 vs 0.56+0.10 kW, p<0.05).',
		asks: /how did stroke power differ in older rowers compared to younger rowers\? => it was reduced/i
	},
	{
		kind: 'a count is asked with its share',
		text: 'Kitchens of a town were visited. Of the 73 kitchens, 39 (53·4%) had a gas stove.',
		asks: /had a gas stove[.?] => 39 \(53·4%\)/i
	},
	{
		kind: 'one person is no finding',
		text: 'Divers were followed for a summer. A second diver, a man, lost his mask. The other patient had severe cramps after the dive. Cold water reduced the depth of dives.',
		never: /severe cramps/i
	},
	{
		kind: 'what was only looked at is not asked',
		text: 'We investigated the efficacy of clay pots in keeping milk fresh. Clay pots lowered the number of spoiled bottles.',
		never: /efficacy of clay pots/i
	},
	{
		kind: 'a labelled group says nothing by itself',
		text: 'We fed 40 hens in two ways. Group B received maize. Group B laid fewer eggs than the hens of group A. Maize lowered the weight of eggs.',
		never: /group b/i
	},
	{
		kind: 'what the authors had shown before is not what they found',
		text: 'We recently demonstrated that loud music inhibits the growth of ferns. We found that soft drumming reversed the curling of fern leaves.',
		asks: /soft drumming/i,
		never: /loud music/i
	},
	{
		kind: 'what is in front of a sentence holds for its first half only',
		text: 'We followed bakers for a year. Among young bakers, the share of rye bread remained stable from the start of the year to its end twelve months later, but decreased in old bakers of the harbour district.',
		never: /among young bakers.*old bakers of/i
	},
	{
		kind: 'a mean is asked with its spread and its whole unit',
		text: 'Forty ferns were watered. The mean flow was 28.3 +/- 16.6 ml/min in shaded ferns.',
		asks: /=> 28\.3 \+\/- 16\.6 ml\/min/
	},
	{
		kind: 'a part of all is asked with its share',
		text: 'Nests were counted in spring. Among young storks, 27 of 138 (19.6%) nests were empty.',
		asks: /how many of 138 nests were empty\? => 27 \(19\.6%\)/,
		never: /27 of \[…\]/
	},
	{
		kind: 'when it was looked at is not asked',
		text: 'Ice was laid on sore knees. The control group had a greater increase in swelling within 60 minutes.',
		never: /=> 60 minutes/
	},
	{
		kind: 'a textbook definition is no finding',
		text: 'A spinnaker is a sail that fills with wind from behind. Spinnakers shortened the race of young crews by 12%.',
		never: /a sail that/i
	},
	{
		kind: 'how two groups were alike before anything was done is not asked',
		text: 'Two crews were trained. Age and sex were similar between rowers and sailors. Sailors gained less muscle in winter.',
		never: /age and sex/i
	},
	{
		kind: 'that the findings allow no conclusion is no finding',
		text: 'Forty wells were tested. The findings did not allow drawing any firm conclusion about salt in wells. Deep wells lowered the salt of the soil.',
		never: /firm conclusion|did not allow/i
	},
	{
		kind: 'an effect that the sentence before names is not asked by itself',
		text: 'Rain delayed the harvest of figs. The effect was delayed to the last week of autumn.',
		never: /how did the effect/i
	},
	{
		kind: 'what came with a sentence is told in its tense',
		text: 'Yields for farms near the river were the same in both years, with a marked rise reaching the hill farms, for all crops combined.',
		never: /rise reaches/i
	},
	{
		kind: 'how a trial was run is not asked',
		text: 'We administered a questionnaire of food tastes to sailors using a scale of faces. Many sailors underestimated the salt of their soup.',
		never: /questionnaire|scale of faces/i
	},
	{
		kind: 'who took part when it began is not asked',
		text: 'Sailors were weighed in two harbours. The mean disease duration was 6.5 years and 92% were men. Sailors who ate limes lost fewer teeth than sailors who ate bread. Limes reduced the number of sick days at sea.',
		never: /6\.5 years|92%/
	},
	{
		kind: 'a phrase is not cut from the noun it belongs to',
		text: 'Wool was dyed in four vats. The results suggest that tannins are the key binding molecules that hold the colour of wool in cold water.',
		never: /=> the key(?: binding)?$/im
	},
	{
		kind: 'a number of no one is not asked',
		text: 'Nurses filled in a form after each shift. None met the criteria for poor sleep. Night shifts shortened the sleep of young nurses.',
		never: /none met/i
	},
	{
		kind: 'an example by the way is left out whole',
		text: 'We measured the pull of kites by flying them over one kind of harbour, e.g., old ferry ports. Pull fell sharply behind tall cranes.',
		never: /harbour old ferry/i
	},
	{
		kind: 'two acts under one modal are asked apart',
		text: 'We test a kite winch. The kite winch can reel wet tethers within minutes and tow loaded barges through narrow locks.',
		never: /and tow loaded barges.*=> wet tethers|wet tethers within minutes and/i
	},
	{
		kind: 'an idiom is not asked for its empty half',
		text: 'We study winches. We find that tether wax plays a critical role in the winch. Tether wax halves the drag of kites at 20 knots.',
		never: /what does tether wax play(?! a critical role in\?)/i
	},
	{
		kind: 'half of a comparison does not stand behind its figure',
		text: 'We compare tethers. Our results show that waxed tethers sink four times more slowly than bare tethers.',
		never: /four times \[…\]/i
	},
	{
		kind: 'what existing things lack is no finding',
		text: 'Existing kite winches have an obvious fault in rain. We propose a rain hood for kite winches. The rain hood keeps the tether dry for nine hours.',
		never: /what do existing/i
	},
	{
		kind: 'what is proposed in a paper is asked as its authors’ act',
		text: 'Kites tire in gusts. A gust-aware tether controller for harbour kites is proposed in this paper. The controller lowers peak loads by 30%.',
		asks: /the study propose[sd]? .*|gust-aware tether controller/i
	},
	{
		kind: 'that existing ways are beaten is told by every paper',
		text: 'We propose a kelp harvester. The kelp harvester outperforms conventional harvesters across a variety of bays. Storm waves reduce the depth at which kelp roots hold.',
		never: /=> conventional harvesters/i
	},
	{
		kind: 'a definition ends before a clause that is cut off',
		text: 'We propose KELPCUT, an iterative algorithm with short and long strokes where in each round, we build a map of the bay to weigh all the costs and turn the cutting of kelp into a shortest path.',
		never: /=> .*where in each round$/im
	}
];
