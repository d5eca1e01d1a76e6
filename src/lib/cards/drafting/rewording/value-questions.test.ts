import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'the accuracy of the new bell is [around 90%] indicating that the bell is loud.',
		'what is the accuracy of the new bell? around 90%'
	],
	[
		'the crews find leaks in 26 of 34 boats, with a mean loss of [15.1%], while dry boats show no such loss (4%).',
		'the crews find leaks in 26 of 34 boats: what was the mean loss? 15.1%'
	],
	[
		'the best net for barges achieves a macro averaged leak score of [0.56].',
		'what macro averaged leak score does the best net for barges achieve? 0.56'
	],
	[
		'the mean error in the measured angle is determined to be [1.46%].',
		'what is the mean error in the measured angle? 1.46%'
	],
	[
		'rust affected [8.6%] of the moored boats, but none of the crews noticed it.',
		'what percentage of the moored boats did rust affect? 8.6%'
	],
	[
		'the loss in old locks arises from [at most 1%] of the gates.',
		'from what percentage of the gates does the loss in old locks arise? at most 1%'
	],
	[
		'the index held names for [~95%] of the boats in the list.',
		'for what percentage of the boats did the index hold names in the list? ~95%'
	],
	[
		'the leak rate was [5.3%] for the barges and zero for ferries.',
		'what was the leak rate for the barges, compared with zero for ferries? 5.3%'
	],
	[
		'at dusk, the depth of the lock was 2.8 times larger than that of the dam and the glow of the lock was [80.10%].',
		'at dusk, what was the glow of the lock? 80.10%'
	],
	[
		'the new bell achieves, on average, a weighted accuracy of [72.7%] and an unweighted accuracy of 73.3%.',
		'what average weighted accuracy does the new bell achieve? 72.7%'
	],
	[
		'[29.7%] of boats leaked <45 days: 16.6% with slow leaks and 13.1% with fast leaks.',
		'what percentage of boats leaked <45 days? 29.7%'
	],
	[
		'the curve of bells had an area under the curve value of [0.63].',
		'what area under the curve value did the curve of bells have? 0.63'
	],
	['the new lamp reduces the loss by [20%].', 'by how much does the new lamp reduce the loss? 20%'],
	[
		'the new bell is [1.8 times] more noise resistant than the old bell.',
		'how many times more noise resistant is the new bell than the old bell? 1.8 times'
	],
	[
		'keepers sorted the harbour mail [20%] faster with lamps than with torches.',
		'how much faster did keepers sort the harbour mail with lamps than with torches? 20%'
	],
	[
		'the new lens requires [30%] fewer parts than the old lens.',
		'how many fewer parts does the new lens require than the old lens? 30%'
	],
	[
		'the new lens uses [10 times] less oil than the old lens.',
		'how many times less oil does the new lens use than the old lens? 10 times'
	],
	[
		'the new bell outperforms the old bell by [2.3 F1 points] in fog.',
		'by how much does the new bell outperform the old bell in fog? 2.3 F1 points'
	],
	[
		'the new bell keeps an accuracy above [90%] even when half of the masts fail.',
		'what accuracy does the new bell keep even when half of the masts fail? above 90%'
	],
	[
		'the new bell reached an AUC of [0.93], compared with 0.87 for the old bell.',
		'what AUC did the new bell reach, compared with 0.87 for the old bell? 0.93'
	],
	[
		'the survey resulted in an accuracy of [88%] when reading old maps.',
		'what accuracy did the survey result in when reading old maps? 88%'
	],
	[
		'the new bell finds a further [2.7%] improvement when the ropes are wet.',
		'how large a further improvement does the new bell find when the ropes are wet? 2.7%'
	],
	[
		'the new bell offered [close to 5%] improvements over the old bell.',
		'how large an improvement did the new bell offer over the old bell? close to 5%'
	],
	[
		'the new pump reached an average [88%] yield in fog.',
		'what average yield did the new pump reach in fog? 88%'
	],
	[
		'the accuracy of the new bell drops to [60%] under ice.',
		'to what value does the accuracy of the new bell drop under ice? 60%'
	],
	[
		'the new bell found [95%] of the leaks with a false alarm rate of 0.1%.',
		'what percentage of the leaks did the new bell find with a false alarm rate of 0.1%? 95%'
	],
	[
		'the best bell is the bronze bell with a rope obtaining an accuracy of [94%].',
		'the best bell is the bronze bell with a rope: what was the accuracy? 94%'
	],
	[
		'the average pull of the piers ranged from [2 to 9 kN] in tidal rivers.',
		'between which values did the average pull of the piers range in tidal rivers? 2 to 9 kN'
	],
	[
		'the mean losses of the piers were [7%] in rivers and 9% in canals, with errors below 1% in rivers.',
		'what were the mean losses of the piers in rivers, compared with 9% in canals? 7%'
	],
	['the new bell achieves [6.8% WER] in fog.', 'what WER does the new bell achieve in fog? 6.8%'],
	[
		'the new key can open old locks with an [89%] success rate in rivers and 97% in canals.',
		'the new key can open old locks: what was the success rate in rivers, compared with 97% in canals? 89%'
	],
	[
		'the new lock runs faster than the old lock, achieving [1.1%] error.',
		'the new lock runs faster than the old lock: what was the error? 1.1%'
	],
	[
		'crews who slept mended [9.8] nets, whereas crews who rowed mended 7.1 nets.',
		'how many nets did crews who slept mend, compared with 7.1 for crews who rowed? 9.8'
	],
	[
		'crews who slept mended 9.8 nets, whereas crews who rowed mended [7.1] nets.',
		'how many nets did crews who rowed mend, compared with 9.8 for crews who slept? 7.1'
	],
	[
		'the new pump reached [88.5%] care, whereas the old pump reached only 58.7% at sea.',
		'what care did the new pump reach, compared with 58.7% for the old pump at sea? 88.5%'
	],
	[
		'the new pump runs [more than ten times] faster than the old pumps.',
		'how many times faster does the new pump run than the old pumps? more than ten times'
	],
	[
		'the new pump reaches a higher flow score of [75%] than the old pump.',
		'what flow score does the new pump reach, compared with the old pump? 75%'
	],
	[
		'the new pump reaches an accuracy of [98%] in the dry dock and 93% filling rate.',
		'what accuracy does the new pump reach in the dry dock? 98%'
	],
	[
		'leaks occurred in [9%] of hulls that crossed the bar.',
		'in what percentage of hulls that crossed the bar did leaks occur? 9%'
	],
	[
		'rot was seen in [13 (26%)] hulls painted in autumn.',
		'in how many hulls painted in autumn was rot seen? 13 (26%)'
	],
	[
		'of the tarred hulls, [16 (41.7%)] required a second coat.',
		'of the tarred hulls, how many required a second coat? 16 (41.7%)'
	],
	['[66.18%] tarred hulls were dry.', 'what percentage of tarred hulls were dry? 66.18%'],
	[
		'in tidal rivers, the yearly loss was [3.95%] which is higher than that of canals (0.66%).',
		'in tidal rivers, what was the yearly loss, which is higher than that of canals (0.66%)? 3.95%'
	],
	[
		'the tarred hulls are 3-17% lighter and [1.5-4x] faster than bare hulls.',
		'how much faster are the tarred hulls than bare hulls? 1.5-4x'
	],
	[
		'tar use was seen in [52%] of barges and 3% of ferries, but was not seen in tugs.',
		'in what percentage of barges was tar use seen, compared with 3% of ferries? 52%'
	],
	[
		'the overall loss of hulls was [1.5%] (9 of 613 hulls).',
		'what was the overall loss of hulls? 1.5%'
	],
	[
		'the bell shows [83.3%] sensitivity and 19.7% specificity in the search for ice.',
		'what sensitivity does the bell show in the search for ice? 83.3%'
	],
	[
		'the link of depth and loss was [0.21] (in logs: 0.34) in tidal rivers.',
		'what was the link of depth and loss in tidal rivers? 0.21'
	],
	[
		'tarring was done in [61.9%] of hulls, 82.4% of them without a permit.',
		'in what percentage of hulls was tarring done? 61.9%'
	],
	[
		'the lens reaches an overall accuracy of [94%] in fog, and 95% in snow.',
		'what overall accuracy does the lens reach in fog, compared with 95% in snow? 94%'
	],
	[
		'the leak rate fell in spring from 6.5 to [1.4%].',
		'to what value did the leak rate fall in spring from 6.5%? 1.4%'
	],
	[
		'[57%] of the surveyed lighthouses kept a paper log.',
		'what percentage of the surveyed lighthouses kept a paper log? 57%'
	],
	[
		'[99 (66%)] of 150 keepers answered the letter.',
		'how many of 150 keepers answered the letter? 99 (66%)'
	],
	[
		'the new lens cuts the oil use by [12%] in winter.',
		'by how much does the new lens cut the oil use in winter? 12%'
	],
	[
		'the sensor reaches an accuracy of [97.3%] on foggy nights.',
		'what accuracy does the sensor reach on foggy nights? 97.3%'
	],
	[
		'the loss of gravel dropped [40%] in tidal rivers.',
		'by how much did the loss of gravel drop in tidal rivers? 40%'
	],
	[
		'no sensor exceeds [40%] on the hardest nights.',
		'what percentage does no sensor exceed on the hardest nights? 40%'
	],
	[
		'the sensor achieves [4.9%] top-5 error on foggy nights.',
		'what top-5 error does the sensor achieve on foggy nights? 4.9%'
	],
	[
		'mean bank erosion was [9.4 cm] higher in tidal rivers than in canals.',
		'how much higher was the mean bank erosion in tidal rivers than in canals? 9.4 cm'
	],
	// Figures
	[
		'fast barges are [21%] more likely to raise a wake and 45% more likely to hit a pier.',
		'how much more likely are the fast barges to raise a wake? 21%'
	],
	[
		'gravel was brought to [58%] of canals.',
		'to what percentage of canals was gravel brought? 58%'
	],
	['[4 of 90] harbours lost their gravel.', 'how many of 90 harbours lost their gravel? 4'],
	[
		'of the 61 harbours, [48 (79%)] kept their gravel and 13 lost it.',
		'of the 61 harbours, how many kept their gravel? 48 (79%)'
	],
	[
		'the fences hold in [two of the three] harbours.',
		'in how many of the three harbours do the fences hold? two'
	],
	[
		'the new dredger works [30%] faster than steam dredgers.',
		'how much faster does the new dredger work than steam dredgers? 30%'
	],
	[
		'the new lens offers a [31%] gain in range.',
		'how large a gain in range does the new lens offer? 31%'
	],
	[
		'gravel was lost in [65%] of tidal rivers and 11% of canals.',
		'in what percentage of tidal rivers was gravel lost, compared with 11% of canals? 65%'
	],
	[
		'the fences cut gravel loss by [42%] in rivers, compared with walls (RR, 0.58; p = 0.01).',
		'by how much do the fences cut gravel loss in rivers, compared with walls? 42%'
	],
	[
		'the loss of gravel was [31%] in tidal rivers compared with 12% in canals.',
		'what was the loss of gravel in tidal rivers, compared with 12% in canals? 31%'
	],
	[
		'the loss of gravel was 12 and [31%] in canals and rivers, respectively.',
		'what was the loss of gravel in rivers, compared with 12% in canals? 31%'
	],
	[
		'[38%] of the tarred nets and 51% of the bare nets lost their corks.',
		'what percentage of the tarred nets lost their corks, compared with 51% of the bare nets? 38%'
	],
	[
		'two of 100 (2%) nets in spring and [nine of 95 (9%)] in autumn were torn.',
		'how many of 95 nets in autumn were torn, compared with two of 100 (2%) nets in spring? nine (9%)'
	],
	[
		'[18%] of the pilots did not see the lamps while only 3% did not hear the bells.',
		'what percentage of the pilots did not see the lamps, while only 3% did not hear the bells? 18%'
	],
	[
		'[93%] of pilots felt that the number and the height of piers would grow.',
		'what percentage of pilots felt that the number and the height of piers would grow? 93%'
	],
	[
		'the fence gives [up to 24%] relative improvement in clearness over walls.',
		'how large a relative improvement in clearness does the fence give over walls? up to 24%'
	],
	[
		'the lens can give [12x] fuel saving and 10x gains compared to the old lamp.',
		'what fuel saving can the lens give, compared with the old lamp? 12x'
	],
	[
		'the mean loss of gravel fell from 12 kg to [8 kg] in spring.',
		'to what value did the mean loss of gravel fall from 12 kg in spring? 8 kg'
	],
	[
		'the mean wait fell from 55 minutes to [20 minutes] in spring.',
		'to how many minutes did the mean wait fall from 55 minutes in spring? 20 minutes'
	],
	[
		'the lens increases the range of old lamps (83%) to [99%] in fog.',
		'to what value does the lens increase the range of old lamps (83%) in fog? 99%'
	],
	[
		'regression analysis revealed that the odds of fog were [1.8 times] higher in rivers than in canals.',
		'in regression analysis, how much higher were the odds of fog in rivers than in canals? 1.8 times'
	],
	['the yearly loss of gravel was found to be [94%].', 'what was the yearly loss of gravel? 94%'],
	[
		'the lens improves the range of lamps by [over 10%] in fog.',
		'by how much does the lens improve the range of lamps in fog? over 10%'
	],
	[
		'ice was reported by [1 of 15] pilots in the north and by 6 of 15 in the south.',
		'by how many of 15 pilots was ice reported in the north, compared with 6 of 15 in the south? 1'
	],
	['fog was suspected in [16 (16%)] harbours.', 'in how many harbours was fog suspected? 16 (16%)'],
	[
		'the lethal dose of tar was found to be [14.1 mg/kg] b.w.',
		'what was the lethal dose of tar? 14.1 mg/kg'
	],
	[
		'the bell, which is cast from old oars, reaches a mean error of [1.5 m] in fog.',
		'what mean error does the bell reach in fog? 1.5 m'
	],
	[
		'[45%] of keepers slept ashore, with 13% on deck.',
		'what percentage of keepers slept ashore? 45%'
	],
	[
		'the new keel outperforms old keels, both in range by [36%] on rivers and 20% on lakes, as well as in cost.',
		'by how much does the new keel outperform old keels in range on rivers, compared with 20% on lakes? 36%'
	],
	[
		'among 85 keepers, [81%] received a boat between 1900 and 1917.',
		'among 85 keepers, what percentage received a boat between 1900 and 1917? 81%'
	],
	[
		'the new bell reached the highest hearing score at [90.3%].',
		'the new bell reached the highest hearing score: what was the hearing score? 90.3%'
	],
	[
		'keepers leave port without a map [only 56%] of the time, compared with 67% for pilots.',
		'what percentage of the time do keepers leave port without a map, compared with 67% for pilots? only 56%'
	],
	[
		'compared with keepers on land, those with a boat had a [14%] gain in sleep.',
		'compared with keepers on land, how large a gain in sleep did those with a boat have? 14%'
	],
	['the lamp reaches [2.68] MOS for speech.', 'what MOS does the lamp reach for speech? 2.68'],
	[
		'the salt level decreased from +63 mV to [+48 mV] in fog.',
		'to what value did the salt level decrease from +63 mV in fog? +48 mV'
	],
	[
		'the stay in port was prolonged compared with that of other boats ([11.6 ± 7.3] versus 7.2 ± 4.9 hours).',
		'the stay in port was prolonged compared with that of other boats: how many hours, versus 7.2 ± 4.9 hours? 11.6 ± 7.3 hours'
	],
	[
		'the storm brought three kinds of leaks in [85%] of old hulls: small (42.7%), long (37.7%) and deep (15.1%).',
		'in what percentage of old hulls did the storm bring three kinds of leaks? 85%'
	],
	[
		'the habit of asking crews to report a leak increased from 33% to [44%].',
		'to what value did the habit of asking crews to report a leak increase from 33%? 44%'
	],
	[
		'the water fell by [4.2 mm] in tarred tanks and by 2.9 mm in bare tanks.',
		'by how much did the water fall in tarred tanks, compared with 2.9 mm in bare tanks? 4.2 mm'
	],
	[
		'in [26%] of the old boats, but in none of the new ones, the leak exceeded 4 litres.',
		'in what percentage of the old boats did the leak exceed 4 litres, compared with none of the new ones? 26%'
	],
	[
		'in [59.7%] of the cases the rafts were tied to the outer pier.',
		'in what percentage of the cases were the rafts tied to the outer pier? 59.7%'
	],
	[
		'fences reduced the loss in [6%] of harbours, with no difference between rivers and canals.',
		'in what percentage of harbours did fences reduce the loss, with no difference between rivers and canals? 6%'
	]
])('%s', (sentence, question) => {
	expect(gapAsQuestion(sentence, 'value')).toBe(question);
});

test('an increase of what the clause before names is no question', () => {
	const body = 'the rust did not change in barges, whereas in rafts the increase was [9%].';
	expect(gapAsQuestion(body, 'value')).not.toBe('in rafts, what was the increase? 9%');
});

test.each([
	'the pull of the outer piers ranged from −90° to [−16°].',
	'the tar could bind to the hull region spanning from [-1016] to -793 that holds the keel.',
	'the share was found to vary from [89%] to 97% in spring.'
])('a range, and no change: %s', (body) => {
	expect(gapAsQuestion(body, 'value')).toBeUndefined();
});
