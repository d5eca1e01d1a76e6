/** What a token is by its form alone; each class is a row, so that a habit learned for "mg" also holds for "ng". */
export type WordClass = (typeof CLASS_NAMES)[number];

const WORDS = {
	numberWord:
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half',
	vagueNumber:
		'several few many some couple multiple numerous hundreds thousands millions dozens tens',
	onceTwice: 'once twice thrice double triple single both none first second third fourth fifth',
	approximately:
		'approximately about around roughly nearly almost circa ca approx some estimated close near',
	bound:
		'over above below under beyond exceeding least most more less fewer greater higher lower larger smaller longer shorter older younger better minimum maximum max min upto up down within only just exactly than',
	range: 'between from to through until till ranging range ranges ranged varying varies',
	time: 'since before after during past last next every per each ago until early late',
	aggregate: 'average mean median total totalling typically order overall combined',
	and: 'and or versus vs nor',
	month:
		'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
	label:
		'fig figs figure figures table tables tab eq eqs equation equations section sections sec ref refs appendix chapter phase phases step steps stage stages type types grade class group groups version code codes paper model models part scheme box case experiment study day supplement supplementary no number level level algorithm theorem lemma proposition definition example page pages pp vol volume line lines mode run test sample sites site station phase zone layer category question item row column cohort',
	statistic:
		'n p r t f z or hr rr ci sd se sem iqr df ph chi odds ratio correlation coefficient power significance',
	timeUnit:
		's sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years yr yrs decade decades century centuries ms ns ps fs ma ka ga myr kyr gyr byr bp ce ad',
	lengthUnit:
		'm mm cm km nm pm fm meter meters metre metres micron microns mile miles inch inches ft foot feet kpc mpc pc au ly rp rs rj angstrom å',
	otherUnit:
		'g kg mg ng µg μg ug t ton tons tonne tonnes gt mt lb l ml µl μl dl liter liters litre litres mol mmol µmol μmol nmol pmol mm µm μm nm m k c f hz khz mhz ghz thz v mv kv w mw kw gw j kj mj gj ev kev mev gev tev n kn mn pa kpa mpa gpa bar mbar nbar µbar μbar atm torr psi mmhg a ma µa μa na b kb mb gb tb bits bytes byte bit db ppm ppb ppt wt vol rpm da kda kcal cal u iu bp kbp nt degree degrees percent percentage cd lux sv gy bq ci t gauss tesla ohm f pf nf x sr rad mrad arcsec arcmin dex mag jy kr mpa fps pixels pixel ha hectares orders magnitude fold times points point items item',
	countNoun:
		'participants patients subjects samples people individuals children adults men women males females cases studies genes species animals mice rats cells particles employees sites stations trials datasets documents users students respondents households families pairs groups sets types categories layers steps cycles events images words sentences tokens parameters models experiments simulations countries regions cities satellites moons planets stars galaxies isolates strains sequences proteins residues'
} as const;

const SIGNS = {
	percent: '%‰℃℉',
	degree: '°º˚′″',
	compare: '<>≤≥⩽⩾≪≫≲≳',
	tilde: '~∼≈≃≅',
	plusMinus: '±+∓',
	dash: '-–—−‐‑',
	times: '×·⋅*∗^',
	equals: '=:',
	slash: '/⁄',
	money: '$€£¥',
	openBracket: '([{',
	closeBracket: ')]}',
	comma: ',;',
	stop: '.?!',
	quote: '"\'“”‘’'
} as const;

export const CLASS_NAMES = [
	'other',
	'number',
	...(Object.keys(WORDS) as (keyof typeof WORDS)[]),
	...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]),
	'sign'
] as const;

const CLASS_OF = new Map<string, number>();
function place(form: string, name: WordClass): void {
	if (!CLASS_OF.has(form)) CLASS_OF.set(form, CLASS_NAMES.indexOf(name));
}
for (const [name, forms] of Object.entries(SIGNS)) {
	for (const sign of forms) place(sign, name as WordClass);
}
for (const [name, forms] of Object.entries(WORDS)) {
	for (const word of forms.split(' ')) place(word, name as WordClass);
}

/** Index into CLASS_NAMES of a token's lower-cased form. */
export function wordClassOf(lower: string, kind: 'number' | 'letters' | 'sign'): number {
	if (kind === 'number') return CLASS_NAMES.indexOf('number');
	const known = CLASS_OF.get(lower);
	if (known !== undefined) return known;
	return kind === 'sign' ? CLASS_NAMES.indexOf('sign') : 0;
}
