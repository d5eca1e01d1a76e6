/** How a verb must stand: with an object, without one, as a passive or not. */
export type Voice = 'active' | 'finite' | 'passive' | 'object' | 'alone';

/** How a verb and the words around it must be for a swap. */
export interface VerbGuards {
	readonly voice?: Voice;
	/** The study does it: "the study presents". */
	readonly own?: true;
	/** Whether a verb's base follows: "used to mark reefs". */
	readonly infinitive?: boolean;
	/** What the words behind must and must not be like. */
	readonly after?: RegExp;
	readonly unless?: RegExp;
	/** What the words in front must and must not be like. */
	readonly before?: RegExp;
	readonly unlessBefore?: RegExp;
}

/** A verb and what belongs to it, and what means the same where the guards hold. */
export interface GuardedSwap extends VerbGuards {
	/** "result in": its base and the words that follow; "be based on": a state, said by a verb. */
	readonly verb: string;
	/** "lead to|bring about": the first that is not said anyway is taken. */
	readonly says: string;
}

/** Verbs that mean the same wherever they stand. */
export const PLAIN_SWAPS = `
accelerate: speed up
accomplish: achieve|attain
achieve: attain|reach
act as: serve as
address: tackle|deal with
adhere to: stick to
adjust for: control for
adopt: use|employ
affix to: attach to
aggravate: worsen|exacerbate
aim to: set out to|seek to
alleviate: ease|relieve
ameliorate: improve|ease
amplify: strengthen
analyse: examine|study
analyze: examine|study
arise from: stem from|come from
arise: come about|emerge
ascend: climb
ascertain: find out
ascribe to: attribute to
assess: evaluate|gauge
assist in: help in
associate to: link to|tie to
associate with: link to|tie to
attach to: fix to
attain: reach|achieve
attempt to: try to
attribute to: put down to|ascribe to
augment with: supplement with
be accompanied by: come with|go along with
be composed of: consist of
be comprised of: consist of
be dependent on: depend on|hinge on
be dependent upon: depend on|hinge on
be due to: stem from|result from
be indicative of: indicate
begin: start
behave: act
bolster: strengthen
boost: increase|strengthen
bring about: cause|give rise to
broaden: widen
calculate: compute|work out
carry out: perform|conduct
characterise as: describe as
characterize as: describe as
choose to: decide to
choose: select|pick
circumvent: get around|bypass
collect: gather
combine with: pair with
commence: begin|start
compensate for: make up for
comply with: conform to
comprise: be made up of|consist of
compute: calculate|work out
conceal: hide
concentrate on: focus on
conduct: carry out|perform
connect to: link to
connect with: link with
consist of: be made up of|comprise
constitute: represent|form
constrain: limit|restrict
construct: build
contradict: run counter to
control for: adjust for
converse with: talk with
convey: communicate|pass on
cope with: deal with|handle
correspond to: match
counteract: work against
couple with: pair with|combine with
create: produce|form
culminate in: end in
customise: tailor
customize: tailor
deal with: handle|tackle
decline: drop|fall
delineate: outline
demonstrate: show|reveal
depict: show|portray
deplete: use up
deploy: put in place
derive from: obtain from
deteriorate: get worse|worsen
devise: design|create
differ among: vary among
differentiate between: distinguish between
disappear: vanish
discern: make out
disclose: reveal
discover: find|uncover
disentangle: tease apart
dispense with: do without
display: show|exhibit
disseminate: spread
distinguish between: differentiate between
divide into: split into|separate into
elevate: raise
elicit: trigger|provoke
eliminate: remove|do away with
elongate: lengthen
elucidate: clarify|shed light on
embark on: set out on
embrace: adopt
emerge from: come out of
empower: enable
emulate: imitate
encompass: include|cover
encounter: meet|face
endeavor to: try to
endeavour to: try to
enlarge: expand
entail: involve
entrust with: charge with
envision: picture
equip with: fit with
eradicate: wipe out|eliminate
evaluate: assess|test
evoke: trigger|call forth
exacerbate: worsen|aggravate
examine: study|look into
exceed: surpass|go beyond
execute: carry out|run
exemplify: illustrate
exhibit: show|display
expand: extend|enlarge
expedite: speed up|quicken
expend: spend
exploit: use|draw on
explore: look into|investigate
facilitate: aid|ease
fasten to: attach to
find out: discover
focus on: concentrate on|center on
forbid: prohibit
forego: do without
forgo: do without
formulate as: cast as|express as
foster: encourage|promote
fulfil: meet|satisfy
fulfill: meet|satisfy
function as: serve as|act as
furnish with: supply with
fuse: merge
gain: acquire|obtain
gather: collect
generate: produce|create
give rise to: bring about|cause
glean from: gather from
grapple with: struggle with
guarantee: ensure
hamper: hinder|hold back
handle: deal with|cope with
happen: occur|take place
harness: use|draw on
heighten: raise
hide: conceal
hinder: hamper|hold back
identify as: recognize as
illuminate: shed light on
illustrate: show
imitate: mimic
impede: hinder|hamper
implement: put into practice|realize
incite: stir up
incorporate into: build into|integrate into
incorporate: include|integrate
incur: bring about
influence: affect|shape
initiate: start|set off
inspect: look at|check
instigate: start
integrate with: combine with|join with
intensify: strengthen
intertwine with: link with
investigate: study|look into
jeopardise: endanger
jeopardize: endanger
know as: call
lead to: result in|bring about
lengthen: extend
lessen: reduce
leverage: use|draw on
limit: restrict
link to: connect with
link with: connect with
loosen: slacken
magnify: enlarge
maintain: preserve|retain
make use of: draw on|employ
manufacture: make
merge with: join with
mimic: imitate
mitigate: lessen|ease
modify: alter|change
monitor: track|follow
narrate: tell
necessitate: require|call for
neglect: ignore|overlook
notify: tell
nurture: foster
obey: follow
occupy: take up
occur in: arise in
offer: provide|give
operate: work|run
organise: arrange
organize: arrange
originate from: stem from|come from
outline: sketch
outweigh: exceed
overcome: get around|surmount
oversee: supervise
partake in: take part in
participate in: take part in
perceive: see|sense
permit: allow
persist: last|continue
pinpoint: locate
portray: depict|show
postpone: put off
preserve: keep|retain
procure: obtain
produce: yield|generate
prohibit: forbid|ban
prolong: lengthen|extend
promote: foster|encourage
propel: drive
prosper: thrive
protect against: guard against|shield against
protect from: shield from
provoke: trigger|cause
purchase: buy
pursue: follow
quantify: gauge
quicken: speed up
ratify: approve
re-evaluate: look again at
reach: attain|arrive at
react to: respond to
reassess: look again at
recap: sum up
receive: get
recommend: advise
reconsider: look again at
rectify: put right
recur: come back
redress: put right
reevaluate: look again at
refer to as: call
refrain from: hold back from
regard as: see as|consider
regulate: control
reimburse: pay back
reinforce: strengthen
rejuvenate: renew
relieve: ease|alleviate
rely on: depend on|draw on
rely upon: depend on|draw on
remedy: put right
reoccur: come back
require: need|call for
resemble: look like
reshape: change
reside in: lie in
respond to: react to
restrict: limit
result from: stem from|come from
result in: lead to|bring about
resume: take up again
retain: keep|preserve
reveal: show|bring to light
revert to: go back to
revise: rework
safeguard: protect
scrutinise: examine
scrutinize: examine
search for: look for
seek out: look for
seek to: try to|aim to
serve as: act as|function as
shed light on: clarify|illuminate
shield from: protect from
shrink: get smaller
sidestep: get around
smooth out: even out
solidify: strengthen
spearhead: lead
specialise in: focus on
specialize in: focus on
spur: prompt
start: begin
stem from: arise from|come from
strengthen: reinforce|bolster
strive for: aim for
strive to: try to
subsume: include
summarise: sum up
summarize: sum up
supersede: take the place of
supervise: oversee
supplant: take the place of
supplement with: complement with
surmount: overcome
tabulate: list
tackle: deal with|address
tailor to: adapt to|fit to
take advantage of: exploit|make use of
take part in: participate in
take place: occur|happen
terminate in: end in
terminate: end|stop
testify to: bear witness to
threaten: endanger
thwart: foil
tolerate: put up with
transcend: go beyond
transform into: turn into|convert into
transmit: pass on
traverse: cross
treat as: handle as
trigger: set off|spark
try to: attempt to
uncover: reveal|bring to light
undergo: go through
underlie: lie behind
underscore: underline|stress
undertake: carry out
unravel: work out
unveil: reveal|bring to light
utilise: use|employ
utilize: use|employ
utter: say
validate: verify|check
vanish: disappear
vary across: differ across
vary among: differ among
vary between: differ between
verify: check|validate
vie with: compete with
wane: fade
warrant: call for|justify
weigh up: weigh
widen: broaden
withstand: stand up to|resist
yield: give|produce
`;

const METHOD =
	/^[^,.?]*?\b(?:method|approach|model|framework|system|algorithm|technique|scheme|architecture|strategy|procedure|tool|network|protocol|theory|design|platform|pipeline|formalism|solution|mechanism|module|estimator|machine|program|application|software|classifier|infrastructure|interface|database|ledger|registry|standard|guideline|index|metric|map)s?\b/u;
/** "provide users with maps": no offer takes this form. */
const PEOPLE_WITH =
	/^ (?:\p{L}+ ){0,2}?(?:users?|patients|people|clinicians|physicians|doctors|nurses|researchers|students|teachers|developers|individuals|participants|practitioners|readers|operators|drivers|them|children|parents|women|men) with\b/u;
const THAT = /^ (?:that|whether|how|why|what|which|where|when|if)\b/u;
/** "allows captains to read tides" */
const TO_ACT = /^ [^,?]*? to \p{L}+/u;
/** "8% of sheep", "the patients": whom an illness affects. */
const BEFALLEN =
	/^ (?:(?:about|only|nearly|almost|over|up to) )?\d|^[^,?]*?\b(?:patients|people|children|individuals|women|men|adults|population|persons|limbs?|lungs?|heart|eyes?|skin|kidneys?|liver|joints?|bones?|knees?|hips?|organs?)\b/u;
const BY_FATE =
	/\b(?:patients|people|children|individuals|women|men|adults|persons|infants|eyes|limbs|parents) (?:\p{L}+ly )?(?:(?:is|are|was|were) )?$/u;
const STUDY =
	/\b(?:study(?!['’]s)|studies|trials?|survey|review|experiments?|questionnaire|interventions?|programs?|programmes?)\b[^,]*$/u;
const FINDINGS =
	/\b(?:results?|findings|study(?!['’]s)|analys[ie]s|data|experiments?|simulations?|tests?|evaluations?)\b[^,]*$/u;
const GAINED =
	/\b(?:information|data|knowledge|values?|evidence|insights?|estimates?|samples?)\b[^,]*$/u;
const USERS = /\b(?:users|people|patients|participants|students|drugs?)\b[^,]*$/u;
/** "what does the lamp enable?", "… enable in fog?" */
const ASKED = /^(?:\?| (?:in|for|by|with|at|on|of|during|after)\b)/u;
/** Illnesses come about in these, and nobody makes them. */
const LESION =
	/\b(?:tumou?rs?|lesions?|glands?|cysts?|stones?|teeth|tooth|organs?|patients)\b[^,]*$/u;
const LEVEL = /^ (?:the )?(?:\p{L}+ )?(?:levels?|concentrations?|amounts?|expression|contents?)\b/u;
const LEVELS = /\b(?:levels?|concentrations?|amounts?|expression|contents?)\b[^,]*$/u;
const METHODS =
	/\b(?:method|approach|model|framework|system|algorithm|technique|scheme|architecture|strategy|procedure|tool|network|protocol|platform|pipeline|module|estimator|machine|program|application|software|classifier|questionnaire|instrument|scale|device|sensor)s?\b[^,]*$/u;
const ENZYME =
	/^ (?:the )?(?:\p{L}+ )?[\p{L}-]*(?:ase|receptor|enzyme|channel|pathway|uptake|signal\p{L}*)s?\b/iu;
const ENZYMES =
	/\b[\p{L}-]*(?:ase|receptor|enzyme|channel|pathway|uptake|signal\p{L}*)s?\b[^,]*$/iu;
/** "what is characterized by it?" asks whom or what it describes. */
const ASKS_DOER = /\b(?:what|which|who) (?:\p{L}+ )?(?:is|are|was|were) (?:\p{L}+ly )?$/u;
const BY_DOER = /^[^,?]*? by\b/u;

export const GUARDED_SWAPS: readonly GuardedSwap[] = [
	{
		verb: 'account for',
		voice: 'active',
		after: /^ (?:the )?(?:variance|variation|differences?|variability)\b/u,
		says: 'explain'
	},
	{
		verb: 'account for',
		voice: 'active',
		after:
			/^ (?:about |only |nearly |almost |over |up to |approximately |more than )*\d[\d.]*\s?%/u,
		says: 'make up'
	},
	{ verb: 'acquire', voice: 'object', says: 'obtain|gain' },
	{ verb: 'administer', voice: 'passive', says: 'give' },
	{ verb: 'affect', unless: BEFALLEN, unlessBefore: BY_FATE, says: 'influence' },
	{ verb: 'allow', voice: 'active', after: TO_ACT, says: 'enable|permit' },
	{ verb: 'allow', voice: 'active', unless: /^ (?:for|to)\b/u, says: 'permit' },
	{ verb: 'alter', voice: 'object', says: 'change|modify' },
	{
		verb: 'apply',
		voice: 'object',
		unless: /^[^,]*?\bto\b/u,
		unlessBefore: /\bto (?:what|which)\b/iu,
		says: 'use|employ'
	},
	{ verb: 'avoid', voice: 'active', after: /^ the need\b/u, says: 'do away with' },
	{ verb: 'benefit from', voice: 'active', says: 'profit from|gain from' },
	{ verb: 'build', voice: 'object', unless: /^ (?:up|on|upon|in|into)\b/u, says: 'construct' },
	{ verb: 'build on', voice: 'active', says: 'draw on' },
	{ verb: 'call', voice: 'passive', unless: /^ (?:for|on|upon|in)\b/u, says: 'name' },
	{ verb: 'cause', voice: 'object', unless: TO_ACT, says: 'bring about|give rise to' },
	{ verb: 'change', voice: 'object', says: 'alter|modify' },
	{ verb: 'clarify', voice: 'object', unless: THAT, says: 'shed light on' },
	{ verb: 'confer', voice: 'active', says: 'give|provide' },
	{ verb: 'consider as', says: 'regard as|see as' },
	{ verb: 'contain', voice: 'finite', unlessBefore: /\b(?:not|only)\s$/u, says: 'hold|include' },
	{ verb: 'convert into', says: 'turn into|transform into' },
	{ verb: 'decrease', voice: 'object', says: 'lower|reduce' },
	{ verb: 'decrease', voice: 'alone', says: 'fall|drop' },
	{ verb: 'describe', own: true, unless: THAT, says: 'present|set out' },
	{ verb: 'design', own: true, says: 'devise|create' },
	{ verb: 'design', voice: 'active', after: METHOD, says: 'devise|create' },
	{ verb: 'design for', voice: 'passive', unlessBefore: STUDY, says: 'make for|build for' },
	{ verb: 'design to', voice: 'passive', unlessBefore: STUDY, says: 'build to|make to' },
	{ verb: 'detect from', voice: 'passive', says: 'pick out from' },
	{ verb: 'detect', voice: 'passive', says: 'find|spot' },
	{ verb: 'detect', voice: 'active', says: 'spot|pick up' },
	{ verb: 'determine', voice: 'active', after: THAT, says: 'find out' },
	{ verb: 'develop', own: true, unless: METHOD, says: 'create' },
	{ verb: 'develop', own: true, says: 'devise|create' },
	{ verb: 'develop', voice: 'active', after: METHOD, says: 'devise|create' },
	{ verb: 'diminish', voice: 'object', says: 'lessen|reduce' },
	{ verb: 'diminish', voice: 'alone', says: 'dwindle|decline' },
	{ verb: 'discuss', own: true, says: 'consider|talk about' },
	{ verb: 'emphasise', unless: /^ on\b/u, says: 'stress|underline' },
	{ verb: 'emphasize', unless: /^ on\b/u, says: 'stress|underline' },
	{
		verb: 'employ',
		voice: 'object',
		unlessBefore: /\b(?:workers|people|staff|patients|parents|participants)\b[^,]*$/u,
		says: 'use|make use of'
	},
	{ verb: 'enable', voice: 'object', after: ASKED, says: 'make possible' },
	{ verb: 'enable', after: TO_ACT, says: 'allow|permit' },
	{ verb: 'enable', voice: 'active', says: 'allow|permit' },
	{ verb: 'encourage', voice: 'object', unless: TO_ACT, says: 'foster|promote' },
	{ verb: 'engage in', voice: 'active', says: 'take part in' },
	{ verb: 'enhance', voice: 'object', says: 'boost|improve' },
	{ verb: 'ensure', after: /^ that\b/u, says: 'make sure' },
	{ verb: 'ensure', voice: 'object', says: 'guarantee|secure' },
	{ verb: 'establish', after: METHOD, says: 'set up' },
	{
		verb: 'exert',
		voice: 'active',
		after: /^[^,?]*?\b(?:effects?|influence|impact)\b/u,
		says: 'have'
	},
	{ verb: 'explain', voice: 'object', unless: THAT, says: 'account for' },
	{ verb: 'extract', voice: 'active', says: 'draw out|obtain' },
	{ verb: 'extract from', voice: 'passive', says: 'take from|draw from' },
	{ verb: 'help', voice: 'active', after: /^ in\b/u, says: 'aid|assist' },
	{ verb: 'identify', voice: 'passive', says: 'find|pick out' },
	{ verb: 'identify', voice: 'active', says: 'pick out|pinpoint' },
	{ verb: 'impact', voice: 'object', says: 'affect|influence' },
	{ verb: 'impair', voice: 'active', says: 'harm|damage' },
	{ verb: 'improve', voice: 'object', says: 'enhance|better' },
	{ verb: 'improve', voice: 'alone', says: 'get better' },
	{ verb: 'increase', voice: 'object', says: 'raise|boost' },
	{ verb: 'increase', voice: 'alone', says: 'rise|grow' },
	{ verb: 'induce', voice: 'object', unless: /^ to\b/u, says: 'bring about|trigger' },
	{
		verb: 'integrate',
		voice: 'object',
		unless: /^[^,]*?\b(?:into|in|within)\b/u,
		says: 'combine|bring together'
	},
	{ verb: 'integrate into', says: 'build into|incorporate into' },
	{ verb: 'intend to', voice: 'passive', says: 'mean to' },
	{ verb: 'intend to', voice: 'active', says: 'plan to' },
	{ verb: 'introduce', own: true, says: 'present|put forward' },
	{ verb: 'involve', voice: 'finite', says: 'entail|include' },
	{ verb: 'locate in', voice: 'passive', says: 'situate in' },
	{ verb: 'locate at', voice: 'passive', says: 'situate at' },
	{ verb: 'lower', voice: 'object', says: 'reduce|decrease' },
	{ verb: 'obtain', voice: 'active', says: 'get|gain' },
	{ verb: 'obtain by', voice: 'passive', before: GAINED, says: 'gain by' },
	{ verb: 'obtain by', voice: 'passive', says: 'produce by' },
	{ verb: 'obtain from', voice: 'passive', says: 'gain from|draw from' },
	{ verb: 'observe', voice: 'object', unless: /^[^,?]*?\bfor \d/u, says: 'see|note' },
	{
		verb: 'occur',
		after: /^ (?:when|after|during|before|at|between|within|as|on)\b/u,
		says: 'take place|happen'
	},
	{ verb: 'perform', voice: 'object', says: 'carry out|conduct' },
	{ verb: 'perform', voice: 'alone', says: 'do|fare' },
	{ verb: 'play', after: /^ an? (?:[\p{L}-]+ ){0,3}role\b/u, says: 'have' },
	{ verb: 'play', before: /\b(?:what|which) (?:[\p{L}-]+ )?roles?\b/u, says: 'have' },
	{ verb: 'possess', voice: 'finite', says: 'have|hold' },
	{ verb: 'present', own: true, after: /^[^,?]*?\b(?:results|findings)\b/u, says: 'report' },
	{
		verb: 'present',
		own: true,
		after: METHOD,
		unless: /^ (?:with|an? (?:\p{L}+ )?(?:case|study|review|overview|analysis))\b/u,
		says: 'put forward|describe'
	},
	{ verb: 'present', own: true, unless: /^ with\b/u, says: 'describe' },
	{ verb: 'prevent', voice: 'object', after: /^[^,?]*? from \p{L}+ing\b/u, says: 'keep|stop' },
	{
		verb: 'propose',
		own: true,
		unless: /^ (?:that|to|using|\p{L}+ing)\b/u,
		says: 'put forward|present'
	},
	{
		verb: 'propose',
		before: /\b(?:does|did) the study $/u,
		unless: /^ that\b/u,
		says: 'put forward|present'
	},
	{ verb: 'propose', voice: 'passive', unless: /^ that\b/u, says: 'put forward|present' },
	{ verb: 'provide', voice: 'object', after: PEOPLE_WITH, says: 'supply' },
	{ verb: 'provide', voice: 'object', unless: /^ that\b/u, says: 'offer|give' },
	{ verb: 'raise', voice: 'object', says: 'increase' },
	{ verb: 'reduce', voice: 'object', unless: /^ to\b/u, says: 'lower|lessen' },
	{
		verb: 'remain',
		after:
			/^ (?:un(?!clear|known|certain|solved|explored|der)\p{L}+|stable|constant|high|low|significant|the same|elevated|similar|intact|open|active|below|above|within|\p{L}+-free)\b/u,
		says: 'stay'
	},
	{ verb: 'remain', after: /^ (?:an?|the)\b/u, says: 'continue to be' },
	{ verb: 'remove', voice: 'object', after: /^[^,?]*\bnoise\b/u, says: 'get rid of' },
	{
		verb: 'replace',
		voice: 'active',
		after:
			/^ (?:the )?(?:conventional|traditional|existing|current|old)\b(?![^,?]*\b(?:with|by)\b)/u,
		says: 'take the place of'
	},
	{
		verb: 'resolve',
		voice: 'object',
		after: /^[^,?]*?\b(?:conflict|problem|issue|question|ambiguity|debate|dispute|difficult)/u,
		says: 'solve|settle'
	},
	{ verb: 'restore', voice: 'active', unless: /^[^,?]*? (?:as|to)\b/u, says: 'bring back' },
	{ verb: 'rise', voice: 'alone', says: 'increase|go up' },
	{ verb: 'select', voice: 'object', says: 'choose|pick' },
	{ verb: 'show that', voice: 'active', says: 'reveal that' },
	{ verb: 'show', voice: 'active', after: / that\b/u, says: 'reveal' },
	{ verb: 'show', voice: 'active', unless: /^ (?:to|up)\b/u, before: FINDINGS, says: 'reveal' },
	{ verb: 'show', voice: 'active', unless: /^ (?:to|up)\b/u, says: 'display' },
	{
		verb: 'solve',
		voice: 'object',
		after: /^[^,?]*?\b(?:problem|issue|conflict|challenge|difficult)/u,
		says: 'resolve'
	},
	{ verb: 'study', voice: 'object', says: 'examine|investigate' },
	{ verb: 'support', voice: 'object', says: 'back' },
	{ verb: 'surpass', after: /^ (?:\p{L}+ )?\d/u, says: 'exceed' },
	{ verb: 'surpass', says: 'outdo|beat' },
	{
		verb: 'undergo',
		before:
			/\b(?:patients|women|men|children|subjects|people|individuals|who|whom|adults|participants|infants|rats|mice|animals)\b[^,]*$/u,
		says: 'have'
	},
	{ verb: 'use', voice: 'active', unlessBefore: USERS, says: 'employ|make use of' },
	{ verb: 'use', voice: 'passive', says: 'employ' },
	{ verb: 'be based on', says: 'rest on|build on' },
	{ verb: 'be based upon', says: 'rest on|build on' },
	{ verb: 'be used to', infinitive: true, says: 'serve to' },
	{ verb: 'be used for', unless: BY_DOER, says: 'serve for' },
	{ verb: 'be used as', unless: BY_DOER, says: 'serve as' },
	{ verb: 'be involved in', says: 'take part in' },
	{ verb: 'appear to', voice: 'finite', infinitive: true, says: 'seem to' },
	{ verb: 'seem to', voice: 'finite', infinitive: true, says: 'appear to' },
	{ verb: 'apply to', voice: 'passive', infinitive: true, says: 'use to' },
	{
		verb: 'apply to',
		voice: 'passive',
		after: /^ (?:the |an? )?(?:\p{L}+ )?\p{L}+(?:tion|ment|ing|ysis|sis) of\b/u,
		says: 'use for'
	},
	{ verb: 'aim at', voice: 'passive', says: 'direct at' },
	{ verb: 'benefit', voice: 'object', unless: /^ from\b/u, says: 'help' },
	{
		verb: 'capture',
		voice: 'active',
		unless: /^ (?:images|video|data|people)\b/u,
		unlessBefore:
			/\b(?:images?|cameras?|videos?|sensors?|photos?|photographs?|datasets?|to)\b[^,]*$/u,
		says: 'pick up'
	},
	{
		verb: 'combine',
		voice: 'active',
		unless: /^[^,?]*? (?:with|into|in)\b/u,
		says: 'bring together|join'
	},
	{ verb: 'combine', voice: 'active', after: /^ [^,?]*? with\b/u, says: 'pair|join' },
	{
		verb: 'complete',
		voice: 'object',
		after: /^ (?:the |an? )?(?:\p{L}+ )?(?:survey|questionnaire|form)s?\b/u,
		says: 'fill in'
	},
	{ verb: 'compromise', voice: 'active', says: 'harm|weaken' },
	{ verb: 'confirm', voice: 'passive', says: 'verify' },
	{ verb: 'confirm', voice: 'active', unless: THAT, says: 'corroborate|verify' },
	{ verb: 'consider', own: true, says: 'look at' },
	{
		verb: 'control',
		voice: 'finite',
		after:
			/^[^,?]*?\b(?:transcription|expression|process|mechanism|probabilit|behaviou?r|flow|growth|development|dynamics|release|timing|distribution|structure)/u,
		says: 'govern'
	},
	{ verb: 'depend on', voice: 'finite', says: 'hinge on' },
	{ verb: 'depend upon', voice: 'finite', says: 'hinge on' },
	{
		verb: 'determine',
		voice: 'active',
		before: /\bto (?:\p{L}+ly )?$/u,
		unless: THAT,
		says: 'work out|find out'
	},
	{ verb: 'develop', voice: 'passive', before: METHODS, says: 'create|build' },
	{ verb: 'drop', voice: 'alone', says: 'fall|decline' },
	{
		verb: 'enforce',
		voice: 'object',
		after: /^[^,?]*?\b(?:constraint|rule|condition|polic|regular|consisten|restriction)/u,
		says: 'impose'
	},
	{ verb: 'establish', voice: 'passive', before: /\bdiagnos[ie]s\b[^,]*$/u, says: 'make' },
	{ verb: 'evolve', voice: 'alone', says: 'develop' },
	{
		verb: 'experience',
		voice: 'active',
		after:
			/^[^,?]*?\b(?:symptoms?|pain|stress|problems?|difficult\p{L}*|loss\p{L}*|events?|complications?|side effects)\b/u,
		says: 'have'
	},
	{
		verb: 'fall',
		voice: 'alone',
		unless: /^ (?:in|into|on|under|within|short|below|outside)\b/u,
		says: 'drop|decline'
	},
	{ verb: 'find in', voice: 'passive', says: 'see in' },
	{ verb: 'find between', voice: 'passive', says: 'see between' },
	{ verb: 'find for', voice: 'passive', says: 'see for' },
	{ verb: 'find', own: true, unless: /^ (?:to|out|that)\b|^[^,?]*? to be\b/u, says: 'discover' },
	{ verb: 'find that', own: true, says: 'discover that' },
	{ verb: 'formulate', own: true, after: /^ [^,?]*? as\b/u, says: 'cast|express' },
	{
		verb: 'grow',
		voice: 'alone',
		after: /^(?:\?| (?:with|by|from|as|over|faster|linearly|exponentially)\b)/u,
		says: 'increase|rise'
	},
	{
		verb: 'inhibit',
		voice: 'object',
		unless: ENZYME,
		unlessBefore: ENZYMES,
		says: 'suppress|hold back'
	},
	{
		verb: 'suppress',
		voice: 'object',
		unless: ENZYME,
		unlessBefore: ENZYMES,
		says: 'inhibit|hold back'
	},
	{ verb: 'integrate', voice: 'active', after: /^ [^,?]*? with\b/u, says: 'combine|join' },
	{ verb: 'integrate in', voice: 'passive', says: 'build into' },
	{
		verb: 'introduce',
		voice: 'passive',
		before: METHODS,
		unless: /^ (?:into|by|in)\b/u,
		says: 'put forward'
	},
	{ verb: 'measure', voice: 'object', after: LEVEL, says: 'quantify' },
	{ verb: 'measure', voice: 'passive', before: LEVELS, says: 'quantify' },
	{ verb: 'measure', voice: 'object', says: 'gauge' },
	{
		verb: 'obtain',
		voice: 'passive',
		before: /\bhow (?:is|are|was|were|can|could|may|might) [^,]*$/u,
		says: 'arrive at'
	},
	{
		verb: 'prepare',
		voice: 'passive',
		after: /^ (?:by|from|with|using|via|through)\b/u,
		says: 'make'
	},
	{ verb: 'prevent', voice: 'object', says: 'avert|stop' },
	{ verb: 'prove to', voice: 'finite', after: /^ be\b/u, says: 'turn out to' },
	{ verb: 'quantify', voice: 'object', says: 'measure' },
	{ verb: 'receive', voice: 'finite', says: 'be given|get' },
	{ verb: 'remove from', voice: 'passive', says: 'take out of' },
	{ verb: 'remove', voice: 'passive', unlessBefore: LESION, says: 'eliminate' },
	{
		verb: 'report',
		own: true,
		after: /^ (?:an?|the|two|three|four|five)\b/u,
		says: 'describe|present'
	},
	{ verb: 'sort into', voice: 'passive', says: 'group into' },
	{ verb: 'classify into', voice: 'passive', says: 'sort into|divide into' },
	{ verb: 'show to', voice: 'passive', infinitive: true, says: 'find to' },
	{ verb: 'work', voice: 'alone', after: /^\?/u, says: 'operate|function' },
	{ verb: 'work as', voice: 'active', says: 'act as|serve as' },
	{ verb: 'be suitable for', unless: /^ \p{L}+ing\b/u, says: 'suit' },
	{ verb: 'satisfy', voice: 'active', says: 'meet|fulfil' },
	{ verb: 'specify', voice: 'active', says: 'state|spell out' },
	{ verb: 'relate to', voice: 'passive', says: 'link to|tie to' },
	{
		verb: 'highlight',
		after:
			/^ that\b|^[^,?]*?\b(?:importance|need|role|potential|relevance|value|difficult|necessity)/u,
		says: 'stress|underline'
	},
	{ verb: 'highlight', voice: 'object', says: 'bring out|point out' },
	{ verb: 'clarify that', voice: 'active', says: 'make clear that' },
	{ verb: 'decompose', voice: 'object', says: 'break down' },
	{
		verb: 'express',
		voice: 'active',
		after:
			/^[^,?]*?\b(?:concern|satisfaction|dissatisfaction|interest|willingness|anxiety|attitude|opinion|view|preference|desire)s?\b/u,
		says: 'voice'
	},
	{ verb: 'harvest', voice: 'object', after: /^[^,?]*?\benergy\b/u, says: 'gather|collect' },
	{ verb: 'mean for', voice: 'passive', says: 'intend for' },
	{ verb: 'mean to', voice: 'passive', says: 'intend to' },
	{
		verb: 'pose',
		voice: 'active',
		after: /^[^,?]*?\b(?:threat|risk|challenge|problem|danger|difficult\p{L}*)s?\b/u,
		unless: /^[^,?]*? as\b/u,
		says: 'present'
	},
	{ verb: 'review', own: true, says: 'survey|look at' },
	{ verb: 'derive', voice: 'object', unless: /^ from\b/u, says: 'obtain' },
	{ verb: 'determine to', voice: 'passive', infinitive: true, says: 'find to' },
	{
		verb: 'apply to',
		voice: 'passive',
		after: /^ (?:the|an?|two|three|four|five|several|many|all|both|real)\b/u,
		says: 'use on'
	},
	{
		verb: 'contribute to',
		after: /^(?: |\?)/u,
		voice: 'finite',
		says: 'play a part in|have a share in'
	},
	{ verb: 'characterise by', voice: 'passive', unlessBefore: ASKS_DOER, says: 'mark by' },
	{ verb: 'characterize by', voice: 'passive', unlessBefore: ASKS_DOER, says: 'mark by' },
	{
		verb: 'characterise',
		unless: /^ by\b/u,
		unlessBefore: /\bby (?:what|which)\b/iu,
		says: 'describe'
	},
	{
		verb: 'characterize',
		unless: /^ by\b/u,
		unlessBefore: /\bby (?:what|which)\b/iu,
		says: 'describe'
	},
	{ verb: 'outperform', voice: 'passive', says: 'beat' },
	{ verb: 'outperform', voice: 'object', says: 'do better than|beat' },
	{ verb: 'reflect', voice: 'object', unless: /^ (?:on|upon)\b/u, says: 'mirror' },
	{ verb: 'track', voice: 'object', says: 'follow|trace' },
	{ verb: 'be found to', infinitive: true, says: 'turn out to' }
];
