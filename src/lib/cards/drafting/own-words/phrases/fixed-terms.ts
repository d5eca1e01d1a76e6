/** Everyday words within a term are no everyday words: nothing is exchanged in these. */
const TERMS: readonly string[] = [
	String.raw`multiple (?:sclerosis|myeloma|endocrine|organ|pregnanc\w+|births?|testing|comparisons?|instances?|imputations?|linear|logistic|regression|kernels?|access|inputs?|outputs?|choice|correlation|alignments?|sequence|antennas?|paths?|hypothesis|scattering|personality|traumas?|drugs?|levels?|chemical)`,
	String.raw`critical (?:temperatures?|points?|values?|paths?|periods?|currents?|densit\w+|mass|angles?|care|illness\w*|ill|limb|region|section|exponents?|behaviou?rs?|theory|thinking|race|discourse|pedagogy|phenomena|state|size|load|speed|field|frequency|pressure|concentration|micelle|sections?|reading|review|appraisal|infrastructures?|line|solution|state|set)`,
	String.raw`(?:initial|boundary|final) (?:conditions?|value problems?|states?)`,
	String.raw`complex (?:numbers?|plane|conjugate|analysis|valued|variables?|networks?|i{1,3}|iv|v|regional|formation|manifolds?|carbohydrates?|traits?|partial|permittivity|modulus|dielectric|refractive|amplitudes?|fields?|wavelet|exponential|domain)`,
	String.raw`(?:overall|free|disease-free|event-free) survival`,
	String.raw`overall (?:response|mortality|accuracy|rate)`,
	String.raw`primary (?:care|outcomes?|end\s?points?|cultures?|cells?|tumou?rs?|schools?|education|production|productivity|producers?|structures?|key|user|users|visual|motor|somatosensory|auditory|prevention|amines?|alcohols?|open-angle|biliary|sclerosing|immun\w+|infection|antibod\w+|healthcare|health|sources?|data|metabolites?|cortex|progressive|hyper\w+|hypo\w+)`,
	String.raw`principal (?:components?|investigators?|axes|axis|stress(?:es)?|strains?|curvatures?|value)`,
	String.raw`essential (?:oils?|tremor|hypertension|genes?|amino|fatty|elements?|minerals?|medicines?|nutrients?|thrombocyth\w+|spectrum)`,
	String.raw`specific (?:gravity|heat|surface|activity|ige|igg|antibod\w+|antigens?|impulse|volume|energy|capacity|capacitance|growth|leaf|conductance|resistance|resistivity|performance|language|phobias?|binding|power)`,
	String.raw`prior (?:knowledge|distributions?|probabilit\w+|information|art|beliefs?|authori[sz]ation)`,
	String.raw`(?:action|membrane|evoked|field|electric|chemical|redox|zeta|resting|water|interaction|pair|scalar|vector|effective|surface|interatomic|lyapunov|gravitational|electrostatic) potentials?`,
	String.raw`potential (?:energy|difference|differences|field|fields|flow|function|functions|well|wells|barrier|barriers|temperature|vorticity|gradient|theory|evapotranspiration|outcomes?|step|scan)`,
	String.raw`rapid (?:eye|prototyping|antigen|diagnostic|test|tests|thermal|cycling|acting|sequence|onset|response|transit|rural|assessment|review)`,
	String.raw`current (?:density|densities|flow|source|sources|transformer|transformers|voltage|signal|injection|collector|amplitude|intensity|efficiency|control|loop|mirror|sensor|ripple|limit|limiting|carrying)`,
	String.raw`(?:impact|form|bayes|risk) factors?`,
	String.raw`impact (?:factors?|strength|energy|tests?|velocity|resistance|loads?|parameter|ionization|assessment)`,
	String.raw`(?:side|main|fixed|random|mixed|hall|doppler|stark|zeeman|raman|kondo|casimir|greenhouse|placebo|edge|halo|treatment|batch|dose|interaction|order|ordering|priming|practice|carryover|ceiling|floor|size|memory|network|founder|spillover|peer|effect) effects?`,
	String.raw`effect (?:sizes?|modifiers?|modification)`,
	String.raw`different(?:ial)? (?:equations?|calculus)`,
	String.raw`random forests?`,
	String.raw`degrees? of (?:freedom|substitution|polymeri[sz]ation|unsaturation|belief)`,
	String.raw`state of the art`,
	String.raw`fully (?:connected|convolutional)`,
	String.raw`partially observable|partially ordered|partial(?:ly)? (?:least|differential)`,
	String.raw`quality of (?:life|service|experience|care)`,
	String.raw`(?:cell|wild|blood|data|soil|phylogenetic) types?`,
	String.raw`new (?:york|zealand|england|world|guinea|jersey|delhi|orleans|mexico|south|media)`,
	String.raw`common (?:ground|law|cold|carp|bean|wheat|sense|carotid|bile|variable|era|core|mode|fate|knowledge|stock|pool|cause)`,
	String.raw`(?:key|public|private|secret|session) keys?|key (?:generation|exchange|distribution|management|agreement|points?|frames?|words?|phrases?|length|size|pair)`,
	String.raw`(?:joint|general|special|working|test|first|second) approach(?:es)? (?:path|channel|speed)`,
	String.raw`different(?:ly)? abled`,
	String.raw`absolute (?:error|value)s?|mean reductions?`,
	String.raw`entire functions?|whole (?:blood|genome|exome|brain|body|slide|grain|wheat|plant|cell|numbers?|transcriptome|mount|milk|rock|heart|school)`,
	String.raw`adverse (?:events?|effects?|reactions?)`,
	String.raw`mean average precision`,
	String.raw`drug use|substance use|land use|opioid use`,
	String.raw`theory of mind|method of (?:moments|lines|characteristics|least|fundamental|images|manufactured)`,
	String.raw`(?:grounded theory|case|mixed|finite element|finite difference|monte carlo|delphi|newton|euler|galerkin|simplex|direct|kernel|lattice boltzmann) (?:method|approach|technique)s?`,
	String.raw`(?:near|final) approach`,
	String.raw`large(?:-|\s)scale`,
	String.raw`simple (?:linear|random|regression|sequence|harmonic|shear|sugars?|extension|graph|cells?|average|moving)`,
	String.raw`(?:chronic|acute|severe) (?:onset)`,
	String.raw`(?:early|late|new|age|sudden|adult|disease)[- ]onset`,
	String.raw`subject matter|end users?`
];

const TERM = new RegExp(
	String.raw`(?<![\p{L}\p{N}-])(?:${TERMS.join('|')})(?![\p{L}\p{N}])`,
	'giu'
);

/** Where terms stand in a text. */
export function termsIn(text: string): { readonly start: number; readonly end: number }[] {
	return [...text.matchAll(TERM)].map(({ index, 0: term }) => ({
		start: index,
		end: index + term.length
	}));
}
