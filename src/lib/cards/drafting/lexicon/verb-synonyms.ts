/** How a verb must stand: with an object, without one, as a passive or not. */
export type Voice = 'active' | 'finite' | 'passive' | 'object' | 'alone';

/** A verb, what belongs to it, and what means the same where the guards hold; the first that is not said anyway. */
export interface GuardedSwap {
	/** "result in": its base and the words that follow; "be based on": a state, said by a verb. */
	readonly verb: string;
	/** "lead to|bring about" */
	readonly says: string;
	readonly voice?: Voice;
	/** The study does it: "the study presents". */
	readonly own?: true;
	/** What the words after it must and must not be like. */
	readonly after?: RegExp;
	readonly unless?: RegExp;
	/** What the words in front must and must not be like. */
	readonly before?: RegExp;
	readonly unlessBefore?: RegExp;
}

/** Verbs that mean the same wherever they stand. */
export const PLAIN_SWAPS = `
accomplish: achieve|attain
achieve: attain|reach
act as: serve as
address: tackle|deal with
adhere to: stick to
adopt: take up
aim to: set out to|seek to
alleviate: ease|relieve
ameliorate: improve|ease
amplify: strengthen
analyse: examine|study
analyze: examine|study
arise from: stem from|come from
arise: come about|emerge
ascertain: find out
ascribe to: attribute to
assess: evaluate|gauge
assist in: help in
attain: reach|achieve
attempt to: try to
attribute to: put down to|ascribe to
begin: start
behave: act
boost: increase|strengthen
bring about: cause|give rise to
broaden: widen
calculate: compute|work out
carry out: perform|conduct
choose: select|pick
circumvent: get around|bypass
collect: gather
combine with: pair with
commence: begin|start
compensate for: make up for
comply with: conform to
compute: calculate|work out
conceal: hide
concentrate on: focus on
conduct: carry out|perform
connect to: link to
connect with: link with
consist of: comprise
constitute: represent|form
constrain: limit|restrict
construct: build
contribute to: play a part in|have a share in
cope with: deal with|handle
correspond to: match
create: produce|form
customise: tailor
customize: tailor
deal with: handle|tackle
decline: drop|fall
delineate: outline
demonstrate: show|reveal
depend on: hinge on
depend upon: hinge on
depict: show|portray
deploy: put in place
derive from: obtain from
devise: design|create
differentiate between: distinguish between
disclose: reveal
discover: find|uncover
display: show|exhibit
disseminate: spread
distinguish between: differentiate between
divide into: split into|separate into
elevate: raise
elicit: trigger|provoke
eliminate: remove|do away with
elucidate: clarify|shed light on
embrace: adopt
emerge from: come out of
encompass: include|cover
encounter: meet|face
enlarge: expand
entail: involve
equip with: fit with
eradicate: wipe out|eliminate
evaluate: assess|test
evoke: trigger|call forth
examine: study|look into
exceed: surpass|go beyond
execute: carry out|run
exemplify: illustrate
exhibit: show|display
expand: extend|enlarge
expedite: speed up|quicken
exploit: use|draw on
explore: look into|investigate
facilitate: aid|ease
formulate as: cast as|express as
foster: encourage|promote
fulfil: meet|satisfy
fulfill: meet|satisfy
function as: serve as|act as
gain: acquire|obtain
gather: collect
generate: produce|create
give rise to: bring about|cause
guarantee: ensure
hamper: hinder|hold back
handle: deal with|cope with
happen: occur|take place
harness: use|draw on
hide: conceal
highlight: underline|stress
hinder: hamper|hold back
identify as: recognize as
illuminate: shed light on
illustrate: show
impede: hinder|hamper
implement: put into practice|realize
incorporate into: build into|integrate into
incorporate: include|integrate
incur: bring about
influence: affect|shape
initiate: start|set off
inspect: look at|check
intensify: strengthen
investigate: study|look into
know as: call
lead to: result in|bring about
lessen: reduce
leverage: use|draw on
limit: restrict
link to: tie to|connect to
link with: tie to|connect with
maintain: preserve|retain
mitigate: lessen|ease
modify: alter|change
monitor: track|follow
necessitate: require|call for
neglect: ignore|overlook
obey: follow
occupy: take up
occur in: arise in
offer: provide|give
operate: work|run
organise: arrange
organize: arrange
originate from: stem from|come from
outline: sketch
outperform: do better than|beat
outweigh: exceed
overcome: get around|surmount
partake in: take part in
participate in: take part in
perceive: see|sense
permit: allow
persist: last|continue
portray: depict|show
preserve: keep|retain
produce: yield|generate
prolong: lengthen|extend
promote: foster|encourage
protect against: guard against|shield against
protect from: shield from
provoke: trigger|cause
publish: bring out
purchase: buy
quantify: gauge
reach: attain|arrive at
receive: get
refer to as: call
reflect: mirror
regard as: see as|consider
reinforce: strengthen
relate to: link to|tie to
relieve: ease|alleviate
rely on: depend on|draw on
rely upon: depend on|draw on
require: need|call for
resemble: look like
restrict: limit
result from: stem from|come from
result in: lead to|bring about
retain: keep|preserve
reveal: show|bring to light
satisfy: meet|fulfil
scrutinise: examine
scrutinize: examine
search for: look for
seek to: try to|aim to
serve as: act as|function as
shed light on: clarify|illuminate
specify: state|spell out
start: begin
stem from: arise from|come from
strengthen: reinforce|bolster
strive to: try to
tackle: deal with|address
tailor to: adapt to|fit to
take part in: participate in
take place: occur|happen
terminate: end|stop
track: follow|trace
transform into: turn into|convert into
trigger: set off|spark
try to: attempt to
uncover: reveal|bring to light
undergo: go through
underlie: lie behind
underscore: underline|stress
undertake: carry out
unveil: reveal|bring to light
utilise: use|employ
utilize: use|employ
validate: verify|check
verify: check|validate
warrant: call for|justify
widen: broaden
withstand: stand up to|resist
yield: give|produce
`;

const METHOD =
	/^[^,.?]*?\b(?:method|approach|model|framework|system|algorithm|technique|scheme|architecture|strategy|procedure|tool|network|protocol|theory|design|platform|pipeline|formalism|solution|mechanism|module|estimator)s?\b/u;
/** "provide users with maps": no offer takes this form. */
const PEOPLE_WITH =
	/^ (?:\p{L}+ ){0,2}?(?:users?|patients|people|clinicians|physicians|doctors|nurses|researchers|students|teachers|developers|individuals|participants|practitioners|readers|operators|drivers|them|children|parents|women|men) with\b/u;
const THAT = /^ (?:that|whether|how|why|what|which|where|when|if)\b/u;
/** "allows captains to read tides" */
const TO_ACT = /^ [^,?]*? to \p{L}+/u;
/** "8% of sheep", "the patients": whom an illness affects. */
const BEFALLEN =
	/^ (?:(?:about|only|nearly|almost|over|up to) )?\d|^[^,?]*?\b(?:patients|people|children|individuals|women|men|adults|population|persons)\b/u;
const BY_FATE =
	/\b(?:patients|people|children|individuals|women|men|adults|persons|infants|eyes|limbs|parents) (?:\p{L}+ly )?(?:(?:is|are|was|were) )?$/u;
const STUDY =
	/\b(?:study|trial|survey|review|experiment|questionnaire|intervention|program|programme)s?\b[^,]*$/u;
const FINDINGS =
	/\b(?:results?|findings|study|analys[ie]s|data|experiments?|simulations?|tests?|evaluations?)\b[^,]*$/u;
const GAINED =
	/\b(?:information|data|knowledge|values?|evidence|insights?|estimates?|samples?)\b[^,]*$/u;
const USERS = /\b(?:users|people|patients|participants|students|drugs?)\b[^,]*$/u;
/** "what does the lamp enable?", "… enable in fog?" */
const ASKED = /^(?:\?| (?:in|for|by|with|at|on|of|during|after)\b)/u;

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
		unlessBefore: /\bto (?:what|which)\b/u,
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
	{ verb: 'propose', own: true, says: 'put forward|present' },
	{ verb: 'propose', voice: 'passive', says: 'put forward|present' },
	{ verb: 'provide', voice: 'object', after: PEOPLE_WITH, says: 'supply' },
	{ verb: 'provide', voice: 'object', unless: /^ that\b/u, says: 'offer|give' },
	{ verb: 'raise', voice: 'object', says: 'increase' },
	{ verb: 'reduce', voice: 'object', unless: /^ to\b/u, says: 'lower|lessen' },
	{
		verb: 'remain',
		after:
			/^ (?:un\p{L}+|stable|constant|high|low|significant|the same|elevated|similar|intact|open|active)\b/u,
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
	{ verb: 'use', voice: 'active', unlessBefore: USERS, says: 'employ|make use of' },
	{ verb: 'use', voice: 'passive', says: 'employ' },
	{ verb: 'be based on', says: 'rest on|build on' },
	{ verb: 'be based upon', says: 'rest on|build on' },
	{ verb: 'be used to', says: 'serve to' },
	{ verb: 'be involved in', says: 'take part in' }
];
