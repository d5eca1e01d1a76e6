import { describe, expect, test } from 'vitest';
import { parseClause, textOfRange } from './clause';

function cut(text: string): string {
	const clause = parseClause(text);
	if (!clause) return 'none';
	const parts = [clause.lead, clause.subject, clause.verb, clause.rest];
	return parts.map((range) => textOfRange(clause, range)).join(' | ');
}

describe('hits: a clause is cut at its joints', () => {
	test.each([
		[
			'at baseline salt and tar levels were raised',
			'at baseline | salt and tar levels | were raised | '
		],
		[
			'crews can quickly and surely mend old sails',
			' | crews | can quickly and surely mend | old sails'
		],
		[
			'dredging reduced the number of boat unloads from 84 to 61 a day',
			' | dredging | reduced | the number of boat unloads from 84 to 61 a day'
		],
		['the sail is light and quickly mended', ' | the sail | is | light and quickly mended'],
		[
			'throughout the last decades new nets and ropes have been made',
			'throughout the last decades | new nets and ropes | have been made | '
		],
		[
			'in a small controlled trial tar was compared with wax',
			'in a small controlled trial | tar | was compared | with wax'
		],
		[
			'when used in old hulls the strength of the tar was poor',
			'when used in old hulls | the strength of the tar | was | poor'
		],
		[
			'regardless of the tar used, the hull is prone to rot',
			'regardless of the tar used, | the hull | is | prone to rot'
		],
		[
			'consistent with its age, the hull was prone to rot',
			'consistent with its age, | the hull | was | prone to rot'
		],
		[
			'at study end, 9% of the crew complained of cold hands',
			'at study end, | 9% of the crew | complained | of cold hands'
		],
		[
			'crews on deck had better sleep than others',
			' | crews on deck | had | better sleep than others'
		],
		[
			'planned and unplanned stops were reported by 9% of crews',
			' | planned and unplanned stops | were reported | by 9% of crews'
		],
		[
			'oak and pine both lost much weight in salt water',
			' | oak and pine | both lost | much weight in salt water'
		],
		[
			'hulls both tarred and waxed were seen in ten ports',
			' | hulls both tarred and waxed | were seen | in ten ports'
		],
		['tarnin A slowed the rot of the hull', ' | tarnin A | slowed | the rot of the hull'],
		[
			'six weeks after the storm the rate of rot was higher',
			'six weeks after the storm | the rate of rot | was | higher'
		],
		[
			'the majority of crews reported increased fear of fog',
			' | the majority of crews | reported | increased fear of fog'
		],
		['tar and/or wax were used by all crews', ' | tar and/or wax | were used | by all crews'],
		['NO is involved in drying tar', ' | NO | is involved | in drying tar'],
		['the cod relapse rates were low', ' | the cod relapse rates | were | low'],
		[
			'the 2-day quadruple wash is less harsh than wax',
			' | the 2-day quadruple wash | is | less harsh than wax'
		],
		[
			'river time, stroke rate, and depth were lower in spring',
			' | river time, stroke rate, and depth | were | lower in spring'
		],
		[
			'tar yield, salt yield and harvest index were lowered by frost',
			' | tar yield, salt yield and harvest index | were lowered | by frost'
		],
		[
			'frost, depth of oil, other cracks and a higher share of the tar were tied to age',
			' | frost, depth of oil, other cracks and a higher share of the tar | were tied | to age'
		],
		[
			'the time spent ashore, the depth of the keel as well as the age of the crew have no part in it',
			' | the time spent ashore, the depth of the keel as well as the age of the crew | have | no part in it'
		],
		[
			'less than half of pilots usually screen for fog',
			' | less than half of pilots | usually screen | for fog'
		],
		[
			'in both years, pilots who usually asked about fog had raised odds of a wreck',
			'in both years, | pilots who usually asked about fog | had | raised odds of a wreck'
		],
		[
			'the old extract, but not that of the bark, prevented rot in oars',
			' | the old extract, but not that of the bark, | prevented | rot in oars'
		],
		['the SHR were more steady in waves', ' | the SHR | were | more steady in waves'],
		[
			'the amount of salt have an effect on the tar',
			' | the amount of salt | have | an effect on the tar'
		],
		[
			'the WHO 5 demonstrated good fits in both ports',
			' | the WHO 5 | demonstrated | good fits in both ports'
		],
		[
			'port plans to raise keels and lower masts may be of use',
			' | port plans to raise keels and lower masts | may be | of use'
		],
		[
			'the tide for oars slowly and surely predicted high waves',
			' | the tide for oars | slowly and surely predicted | high waves'
		],
		[
			'talks of crews at small boat races showed that tar was best',
			' | talks of crews at small boat races | showed | that tar was best'
		],
		[
			'rowing, whether alone or in a crew, builds broad backs',
			' | rowing, whether alone or in a crew, | builds | broad backs'
		],
		[
			'some 28% of crews switched to a lighter oar',
			' | some 28% of crews | switched | to a lighter oar'
		],
		['self reported pain rose after the storm', ' | self reported pain | rose | after the storm'],
		[
			'the chance of floating away was greatest at dawn',
			' | the chance of floating away | was | greatest at dawn'
		],
		[
			'tar at a dose of 5 mg once daily is safe for hulls',
			' | tar at a dose of 5 mg once daily | is | safe for hulls'
		],
		[
			'the hulls treated overnightly had fewer leaks',
			' | the hulls treated overnightly | had | fewer leaks'
		],
		['the tar applied generally was warm', ' | the tar applied | generally was | warm'],
		[
			'the share of dry results ranged from 3 to 9%',
			' | the share of dry results | ranged | from 3 to 9%'
		],
		[
			'crews at Delft Lock received limited training',
			' | crews at Delft Lock | received | limited training'
		],
		['H. pylori rates were low in port', ' | H. pylori rates | were | low in port'],
		['improved IS may cut the toll', ' | improved IS | may cut | the toll'],
		[
			'the time to dock and depth of keel after mending were alike',
			' | the time to dock and depth of keel after mending | were | alike'
		],
		['in the tar group pain fell in spring', 'in the tar group | pain | fell | in spring'],
		['in group OAR all pulse rates fell', 'in group OAR | all pulse rates | fell | '],
		['in group I pulse rates fell', 'in group I | pulse rates | fell | '],
		['at 6 weeks pain scores fell', 'at 6 weeks | pain scores | fell | '],
		['among crews with old keels 90% had leaks', 'among crews with old keels | 90% | had | leaks'],
		['in heavy fog, Group A rowed less', 'in heavy fog, | Group A | rowed | less'],
		['crews in group 2 finally passed locks', ' | crews in group 2 | finally passed | locks'],
		['the hinge allowed for wider turns', ' | the hinge | allowed | for wider turns'],
		['although frugal, the lamp is dim', 'although frugal, | the lamp | is | dim'],
		[
			'the gaps in the score for rowing between the two groups was small',
			' | the gaps in the score for rowing between the two groups | was | small'
		],
		[
			'due to frost in the bay, the boats stayed ashore',
			'due to frost in the bay, | the boats | stayed | ashore'
		],
		[
			'Thanks to its broad keel, MDE is steady in waves',
			'Thanks to its broad keel, | MDE | is | steady in waves'
		],
		[
			'the oars of crews in a river port include two spares',
			' | the oars of crews in a river port | include | two spares'
		],
		['the oars had improved grip after tarring', ' | the oars | had | improved grip after tarring'],
		[
			'most crews received reduced pay in spring',
			' | most crews | received | reduced pay in spring'
		],
		[
			'tar and oil reduced wear of keels, but only the tar stopped the rot',
			' | tar and oil | reduced | wear of keels, but only the tar stopped the rot'
		],
		[
			'the rate of rope related deck falls was low',
			' | the rate of rope related deck falls | was | low'
		],
		[
			'the old tide bound causes the harbour to close',
			' | the old tide bound | causes | the harbour to close'
		],
		['the salts bound the water', ' | the salts | bound | the water'],
		['Rin2/TorA are needed in spring', ' | Rin2/TorA | are needed | in spring'],
		// Nothing else in them can be finite.
		[
			'rowing reduced soreness by 11% in cold water',
			' | rowing | reduced | soreness by 11% in cold water'
		],
		[
			'crews who had been warned recalled 57% of the reefs',
			' | crews who had been warned | recalled | 57% of the reefs'
		],
		['drift at baseline predicted leaks in May', ' | drift at baseline | predicted | leaks in May'],
		['no one developed deep cracks or rust', ' | no one | developed | deep cracks or rust'],
		[
			'sailors compensated for the swell by leaning aft',
			' | sailors | compensated | for the swell by leaning aft'
		],
		// A figure, and not the author.
		['group I was drier than group II', ' | group I | was | drier than group II'],
		// Slips of number that are printed often enough.
		['deck and keel wear was lower in group B', ' | deck and keel wear | was | lower in group B'],
		['the mean age of the crews were 30 years', ' | the mean age of the crews | were | 30 years'],
		[
			'upper and lower deck wear in the two docks were alike',
			' | upper and lower deck wear in the two docks | were | alike'
		],
		[
			'six weeks after the storm, there was a loss of tar',
			'six weeks after the storm, | there | was | a loss of tar'
		],
		[
			'new boats needed far fewer nails than did the old boats of group A',
			' | new boats | needed | far fewer nails than did the old boats of group A'
		],
		[
			'because of the weak tide, tar cannot be used here',
			'because of the weak tide, | tar | cannot be used | here'
		],
		['34% reported untreated leaks', ' | 34% | reported | untreated leaks'],
		['‘Gull’ crews had a long rest', ' | ‘Gull’ crews | had | a long rest'],
		['none of these leaks were large', ' | none of these leaks | were | large'],
		['training on X leads to more drift', ' | training on X | leads | to more drift'],
		[
			'Patients treated with metformin had lower levels than controls',
			' | Patients treated with metformin | had | lower levels than controls'
		],
		[
			'plain injection of tar improved local function in both docks',
			' | plain injection of tar | improved | local function in both docks'
		],
		[
			'fine tar at 5% increases the weight of the keel and lowers the mast',
			' | fine tar at 5% | increases | the weight of the keel and lowers the mast'
		],
		[
			'slow loss because of the frost can increase the toll',
			' | slow loss because of the frost | can increase | the toll'
		],
		[
			'rather than removing backdoors, adversarial training can teach models to hide',
			'rather than removing backdoors, | adversarial training | can teach | models to hide'
		],
		[
			'participants who received the drug reported fewer symptoms',
			' | participants who received the drug | reported | fewer symptoms'
		],
		[
			'the tide fell and the wind rose in the bay',
			' | the tide | fell | and the wind rose in the bay'
		],
		[
			'the toll rate declined and the yearly traffic increased in spring',
			' | the toll rate | declined | and the yearly traffic increased in spring'
		],
		['the tide declined before it was measured', ' | the tide | declined | before it was measured'],
		[
			'poly(A), poly(U) and poly(C) can be stored in oil',
			' | poly(A), poly(U) and poly(C) | can be stored | in oil'
		],
		['28% expressed a wish to leave', ' | 28% | expressed | a wish to leave'],
		['384 boats carried at least one net', ' | 384 boats | carried | at least one net'],
		[
			'the group received 30 minutes of exercise',
			' | the group | received | 30 minutes of exercise'
		],
		[
			'the experiments performed revealed accurate forecasts',
			' | the experiments performed | revealed | accurate forecasts'
		],
		[
			'seven patients (1 male) presented with bone pain',
			' | seven patients (1 male) | presented | with bone pain'
		],
		['we compared A with B', ' | we | compared | A with B'],
		['the drill is able to slowly cut slate', ' | the drill | is able to slowly cut | slate'],
		['the drill tends to overheat', ' | the drill | tends to overheat | '],
		['the work models the tide as a wave', ' | the work | models | the tide as a wave'],
		['grading of ploughing lacks a clear scale', ' | grading of ploughing | lacks | a clear scale'],
		[
			'by looking at a case study from Delft, we list the needs of small farms',
			'by looking at a case study from Delft, | we | list | the needs of small farms'
		],
		[
			'using a simple map, such as an old chart, is cheap',
			' | using a simple map, such as an old chart, | is | cheap'
		],
		['we carefully trained the owls', ' | we | carefully trained | the owls'],
		['the mean decimal scores of owls were low', ' | the mean decimal scores of owls | were | low'],
		[
			'the indices OWLI and OWPI were not helpful',
			' | the indices OWLI and OWPI | were not | helpful'
		],
		[
			'age at testing, body mass, and plumage were good signs',
			' | age at testing, body mass, and plumage | were | good signs'
		],
		['permutation and scaling are safe', ' | permutation and scaling | are | safe'],
		[
			'training significantly improved quality of sleep in owls whose nests were warm',
			' | training | significantly improved | quality of sleep in owls whose nests were warm'
		],
		[
			'in older nests, unintended noise was rare',
			'in older nests, | unintended noise | was | rare'
		],
		[
			'when compared with older traps, OWLS is fast',
			'when compared with older traps, | OWLS | is | fast'
		],
		[
			'in owls with lesions the rate of hoots was higher',
			'in owls with lesions | the rate of hoots | was | higher'
		],
		[
			'in 226 owls (group 1) hunger decreased after rain',
			'in 226 owls (group 1) | hunger | decreased | after rain'
		],
		['the method works with wet wood', ' | the method | works | with wet wood'],
		[
			'the rate of infections and of bone loss, was reduced',
			' | the rate of infections and of bone loss | was reduced | '
		],
		[
			'many conditions, including poor diet, favored magnesium loss',
			' | many conditions, including poor diet, | favored | magnesium loss'
		],
		[
			'the trends, although not always significant, were seen in men',
			' | the trends, although not always significant, | were seen | in men'
		],
		['over 40% of the public hold both views', ' | over 40% of the public | hold | both views'],
		['the study compared three glues with tape', ' | the study | compared | three glues with tape'],
		[
			'in nine of the boxes the lids were warped',
			'in nine of the boxes | the lids | were warped | '
		],
		['most glass minima are stable optima', ' | most glass minima | are | stable optima'],
		[
			'a slight and steady drift was seen in most clocks',
			' | a slight and steady drift | was seen | in most clocks'
		],
		[
			'all tars reduced the wear rate when the tide was high',
			' | all tars | reduced | the wear rate when the tide was high'
		],
		[
			'the price of the rope drops from 9 to 4 pounds when the nets are wet',
			' | the price of the rope | drops | from 9 to 4 pounds when the nets are wet'
		],
		['brief dips in voltage remained unnoticed', ' | brief dips in voltage | remained | unnoticed'],
		['the surgery markedly improved tone', ' | the surgery | markedly improved | tone'],
		[
			'violins played after rain had duller tone',
			' | violins played after rain | had | duller tone'
		],
		['adding X does not prevent Y', ' | adding X | does not prevent | Y'],
		[
			'once a model exhibits deceptive behavior, standard techniques could fail to remove it',
			'once a model exhibits deceptive behavior, | standard techniques | could fail to remove | it'
		],
		[
			'in spring, the depth of oil, tar, and salt was higher',
			'in spring, | the depth of oil, tar, and salt | was | higher'
		],
		[
			'to plan the basin, pilot guilds of Delft, rowers and millers published charts',
			'to plan the basin, | pilot guilds of Delft, rowers and millers | published | charts'
		],
		['in ports and docks, boats were kept', 'in ports and docks, | boats | were kept | '],
		[
			'depth after rain, length and width were linked to rust',
			' | depth after rain, length and width | were linked | to rust'
		],
		[
			'views of crews on the toll changed to approval as crews better understood the plan',
			' | views of crews on the toll | changed | to approval as crews better understood the plan'
		],
		[
			'languages classified as good often affect others',
			' | languages classified as good | often affect | others'
		],
		[
			'the slowly burning oil, camphene, strongly lowered tar-induced glare',
			' | the slowly burning oil, camphene, | strongly lowered | tar-induced glare'
		],
		[
			'a broad spectrum of keels are treated with tar',
			' | a broad spectrum of keels | are treated | with tar'
		],
		['salt likely causes further rust', ' | salt | likely causes | further rust'],
		[
			'the speed of crews markedly improved but did not last',
			' | the speed of crews | markedly improved | but did not last'
		],
		[
			'the thirst of crews gradually diminished during the voyage',
			' | the thirst of crews | gradually diminished | during the voyage'
		],
		['Ca2+ lowered residual tension', ' | Ca2+ | lowered | residual tension'],
		['trial 2 replicated winter data', ' | trial 2 | replicated | winter data'],
		['wet-nosed rats drank far less', ' | wet-nosed rats | drank | far less'],
		[
			'our model, Claude 3 Opus, produces arguments',
			' | our model, Claude 3 Opus, | produces | arguments'
		]
	])('%s', (text, expected) => {
		expect(cut(text)).toBe(expected);
	});
});

describe('misses: what is no sound clause is not cut', () => {
	test.each([
		'a large variance in responses between models',
		'higher than in the control group',
		'the model with (an open bracket is small',
		'study results of the blood samples',
		'a chart derived from daily tide records such as harbour logs',
		'a plain prospective harbour study with a length of 16 weeks',
		'to improve the recall of models',
		'both widely and quickly that the keel is longer than the mast',
		'the tie between harbour measured oak ropes and sea trials suggest',
		'in fog, old oars, long ropes, wet sails, need for tar were lower',
		'flood tide, spring tide, compensate tide, and backup tide',
		''
	])('%s', (text) => {
		expect(cut(text)).toBe('none');
	});
});

test.each(['ropes tested for rust in salt water', 'a boat called Gull of nine tons'])(
	'no past tense is seen in what may be none: %s',
	(text) => {
		expect(cut(text)).toBe('none');
	}
);
