const words = (list: string) => list.trim().split(/\s+/);

/** Base forms that are hardly ever nouns in scientific prose. */
export const VERBS: readonly string[] = words(`
abandon abolish absorb abstain accelerate accept accommodate accompany accomplish accumulate achieve acknowledge acquire
activate adapt add address adhere adjust administer admit adopt advise affect aggravate agree aid aim alleviate align
allocate allow alter alternate ameliorate amplify analyse analyze annotate announce anticipate appear apply appreciate
approach approximate arise argue arrange arrive ascertain ask assemble assert assess assign assist associate assume assure
attain attempt attend attenuate attract attribute augment automate avoid await base become befall begin behave believe
belong bind blind block boost borrow breed bring build bypass calculate calibrate capture carry cast categorise categorize
cause challenge characterise characterize choose circumvent cite claim clarify classify cluster code coexist coin
collaborate collapse collect combat combine commence communicate compare compensate compete compile complement complete
complicate comply compose comprehend compress comprise compromise compute conceal concentrate conceptualise conceptualize
conclude concur conduct confer confirm conform confound confuse connect conserve consider consist consolidate constitute
constrain construct consume contain contend continue contradict contravene contribute converge convert convey cooperate
coordinate cope correlate correspond corroborate counteract couple cover craft create cross-validate culminate cure curate
customise customize deactivate deal debate deceive decide decline decode decompose deduce defeat defect defend define
degrade delay delegate delete delineate deliver demonstrate denote deny depend depict deplete deploy derive describe
deserve detect deter deteriorate determine develop deviate devise diagnose dictate differ differentiate diffuse digest
diminish disagree disappear disclose discourage discover discriminate discuss disentangle dismiss display disprove disrupt
disseminate dissolve distill distinguish distort distribute diverge diversify divide document dominate double downregulate
drive earn ease edit educate elaborate elevate elicit elucidate eliminate elude embed embody embrace emerge emit emphasise
emphasize employ empower enable encode encompass encounter encourage endorse endow enforce engage enhance enjoy enlarge
enrich enrol enroll ensure entail enter entitle enumerate envision equal equip eradicate erode establish estimate evade
evaluate evoke evolve exacerbate examine exceed excel exclude execute exemplify exercise exert exhaust exhibit exist expand
expect expedite explain exploit explore express extend extract extrapolate facilitate fail fall fasten favor favour
feature feed fill filter fine-tune finetune fit fix flip fluctuate focus follow forage forecast forego foresee forget
forgo form formalise formalize formulate forsake foster fulfil fulfill fund fuse gain gather generalise generalize
generate get give go govern grant grow guarantee guide hamper handle happen harbor harbour harm harness hasten have help
highlight hinder hold hypothesise hypothesize identify ignore illuminate illustrate imagine imitate immunise immunize
impair impede implement implicate imply impose improve impute incentivise incentivize include incorporate incur indicate
induce infect infer inflate inform inhabit inherit inhibit initialise initialize initiate inject innovate insert inspect
inspire instantiate instruct integrate intend intensify interact interfere interpolate interpret interrogate intervene
interview introduce invalidate invert invest investigate invite invoke involve isolate iterate jeopardise jeopardize join
judge justify keep know lack launch lead leak learn leave lend let leverage lie limit listen localise localize locate lose
lower maintain make manage manifest manipulate marginalise marginalize mask match materialise maximise maximize mean
measure mediate meet memorise memorize merge metabolise migrate mimic minimise minimize misclassify misinterpret mislead
mitigate mobilise model moderate modify modulate monitor motivate move multiply mutate navigate necessitate negate
neglect normalise normalize notice obey observe obtain obviate occlude occupy occur offer offset omit operate oppose
optimise optimize orchestrate originate oscillate outline outnumber outperform outweigh overcome overestimate overfit
overlap overlook overrepresent oversample oversee overestimate own parallelise parallelize partake participate partition pave
pay penalise penalize penetrate perceive perform permit perpetuate persist persuade perturb pinpoint pit plan play plot point
populate portray pose posit possess postpone postulate precede preclude predict predispose prefer prepare prepend
prescribe present preserve presume prevail prevent prioritise prioritize probe proceed process produce prohibit prolong
promise promote prompt propagate propose prosper protect prove provide provoke prune publish purchase pursue put qualify
quantify quantise quantize query question quit raise randomise randomize range rank rate reach react read realise realize
reassess recall receive recognise recognize recommend reconcile reconstruct record recover recruit rectify recur reduce
reevaluate refer refine reflect reformulate refrain refuse refute regard regress regulate reinforce reinterpret reject
relate relax release rely remain remember remove render repeat replace replicate report represent repress
reproduce require rescue resemble resist resolve resort respond restore restrict result resume retain rethink retrain
retrieve return reveal reverse review revise revisit revive reward rewrite rise root run sacrifice safeguard sample satisfy
save say scale scan schedule score screen scrutinise scrutinize search secrete secure see seek seem segment select
self-report send sense separate serve set settle shape share shed shift shorten show showcase shrink sidestep signal
simplify simulate situate skip slow solve span spare sparsify specialise specialize specify speculate spend split spread
stabilise stabilize standardise standardize start state stay steer stem stimulate store streamline strengthen stretch
strive struggle study subdivide subject submit subsume substantiate substitute suffer suffice suggest suit summarise
summarize supersede supplement support suppress surface surpass surround survey survive sustain switch synchronise synthesise
synthesize tackle tailor take talk tamper target teach tell tempt tend terminate test think threaten tie tolerate track trade
train transact transcribe transfect transfer transform translate transmit transplant treat trigger trust try tune turn
uncover undergo underlie underestimate undermine underperform underpin underscore understand undertake unify unveil update
upregulate uphold use utilise utilize validate value vary verify view violate visualise visualize walk want warn warrant weaken
weigh weight widen wish withdraw withhold withstand witness work worsen write yield
`);

/** Base forms that are as often nouns; the context decides. */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
	words(`
		abstract access account act address advance age aid aim amount answer approach array attack attempt attribute
		average balance base basis battle benchmark benefit bias relapse block bond boost bound break bridge budget buy
		call care cast catch cause chain challenge chance change charge check choice claim class close cluster code
		combine comment compound compromise concern condition conduct conflict contact content contest contract
		contrast control cost count counter couple  craft credit cross cure cycle damage date deal debate decay
		decline decrease default defect delay delegate demand design desire detail discharge display distance
		document dose double doubt draft drink drift drive drop drug ease edge edit effect  end escape estimate exchange exercise
		experience experiment  export   face factor fall favor favour feature feedback field
		fight figure file filter fit fix flow focus force forecast form frame function fund fuse gain game gap
		gather gauge grade grant graph grasp ground group grow guarantee guess guide hand harm head heat help hit  
		hope host image impact import increase influence input insert interest  issue judge jump kind kernel
		label labor lack lag land layer  leak lens level leverage limit line link list load lock long look loop
		loss love lower machine manifest map margin mark mask mass master match matter mean means measure mechanism
		method mimic mind mine minute mirror model monitor motion move name nature  network nose note notice
		number object offer offset order outcome outline output overlap own pace pair panel parse part pass path pattern
		pause pay peak   phase phrase pick picture pilot pit place plan plant play plot point policy
		pool pose position postulate power practice present press price probe problem process  product profile
		program progress project promise prompt proof protest purchase push query quest question race raise range
		rank rate reach reason rebound recall record reference reform register release repair repeat report request
		rescue research reserve rest result return reverse review reward risk rival roll root round route row rule run
		sacrifice sample scale scan schedule scope score screen search seat seed segment sense sequence service set
		shape share shift ship shock show side sign signal site size sketch sleep slice smoke source space span
		spike split spread spring square stake stand standard start state station stay steer stem step stop store
		strain stream stress stretch strike structure struggle study style subject supplement supply support surface
		surge surprise survey swap switch table target taste term test time title tool total touch trace track trade
		train transfer transition transport trail travel treat trend trial trick trigger trip trust turn twist type unit
		update upgrade use user value vector version view visit voice vote walk wall watch water wave weight win
		wind work worry wound yield zone abuse sort
`)
);

/** Base → past tense, past participle. */
export const IRREGULAR_VERBS: Readonly<Record<string, readonly [string, string]>> = {
	arise: ['arose', 'arisen'],
	bear: ['bore', 'borne'],
	beat: ['beat', 'beaten'],
	become: ['became', 'become'],
	begin: ['began', 'begun'],
	bind: ['bound', 'bound'],
	break: ['broke', 'broken'],
	breed: ['bred', 'bred'],
	bring: ['brought', 'brought'],
	build: ['built', 'built'],
	buy: ['bought', 'bought'],
	cast: ['cast', 'cast'],
	catch: ['caught', 'caught'],
	choose: ['chose', 'chosen'],
	come: ['came', 'come'],
	cost: ['cost', 'cost'],
	cut: ['cut', 'cut'],
	fight: ['fought', 'fought'],
	forbid: ['forbade', 'forbidden'],
	forecast: ['forecast', 'forecast'],
	foresee: ['foresaw', 'foreseen'],
	forgo: ['forwent', 'forgone'],
	freeze: ['froze', 'frozen'],
	hit: ['hit', 'hit'],
	hurt: ['hurt', 'hurt'],
	hide: ['hid', 'hidden'],
	rebuild: ['rebuilt', 'rebuilt'],
	rethink: ['rethought', 'rethought'],
	sleep: ['slept', 'slept'],
	steal: ['stole', 'stolen'],
	stick: ['stuck', 'stuck'],
	strike: ['struck', 'struck'],
	deal: ['dealt', 'dealt'],
	do: ['did', 'done'],
	draw: ['drew', 'drawn'],
	drink: ['drank', 'drunk'],
	drive: ['drove', 'driven'],
	eat: ['ate', 'eaten'],
	fall: ['fell', 'fallen'],
	feed: ['fed', 'fed'],
	feel: ['felt', 'felt'],
	find: ['found', 'found'],
	fit: ['fit', 'fit'],
	forego: ['forewent', 'foregone'],
	forget: ['forgot', 'forgotten'],
	forsake: ['forsook', 'forsaken'],
	get: ['got', 'got'],
	give: ['gave', 'given'],
	go: ['went', 'gone'],
	grow: ['grew', 'grown'],
	have: ['had', 'had'],
	hear: ['heard', 'heard'],
	hold: ['held', 'held'],
	keep: ['kept', 'kept'],
	know: ['knew', 'known'],
	lead: ['led', 'led'],
	leave: ['left', 'left'],
	lend: ['lent', 'lent'],
	let: ['let', 'let'],
	lie: ['lay', 'lain'],
	lose: ['lost', 'lost'],
	make: ['made', 'made'],
	mean: ['meant', 'meant'],
	meet: ['met', 'met'],
	mislead: ['misled', 'misled'],
	offset: ['offset', 'offset'],
	outdo: ['outdid', 'outdone'],
	overcome: ['overcame', 'overcome'],
	oversee: ['oversaw', 'overseen'],
	pay: ['paid', 'paid'],
	prove: ['proved', 'proven'],
	put: ['put', 'put'],
	quit: ['quit', 'quit'],
	read: ['read', 'read'],
	rewrite: ['rewrote', 'rewritten'],
	rise: ['rose', 'risen'],
	run: ['ran', 'run'],
	say: ['said', 'said'],
	see: ['saw', 'seen'],
	seek: ['sought', 'sought'],
	sell: ['sold', 'sold'],
	send: ['sent', 'sent'],
	set: ['set', 'set'],
	show: ['showed', 'shown'],
	shed: ['shed', 'shed'],
	shrink: ['shrank', 'shrunk'],
	speak: ['spoke', 'spoken'],
	spend: ['spent', 'spent'],
	speed: ['sped', 'sped'],
	split: ['split', 'split'],
	spread: ['spread', 'spread'],
	stand: ['stood', 'stood'],
	strive: ['strove', 'striven'],
	take: ['took', 'taken'],
	teach: ['taught', 'taught'],
	tell: ['told', 'told'],
	think: ['thought', 'thought'],
	undergo: ['underwent', 'undergone'],
	underlie: ['underlay', 'underlain'],
	understand: ['understood', 'understood'],
	undertake: ['undertook', 'undertaken'],
	uphold: ['upheld', 'upheld'],
	win: ['won', 'won'],
	withdraw: ['withdrew', 'withdrawn'],
	withhold: ['withheld', 'withheld'],
	withstand: ['withstood', 'withstood'],
	write: ['wrote', 'written']
};

/** Verbs that double their last consonant: "permitted", "planning". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
	words(`admit commit control cut deter drop excel fit forget get infer incur occur omit permit plan plot prefer program
	propel quit refer regret rebut run scan set shed skip slip split stem step stop submit swap transfer transmit travel win
	overlap begin put let pit rob map model label cancel fuel level signal tag trim tap emit remit confer defer embed equip recur compel expel flip concur fulfil enrol repel ship span overfit underfit ban spot stir sum forbid`)
);

/** Verbs beyond the two lists whose base is rarely met alone. */
export const OTHER_VERBS: readonly string[] = words(`
abate accentuate accrue amass applaud appoint arouse ascend attach authenticate avert coerce collide commit concede conceive
configure confront congregate contextualize converse convince curtail dampen decelerate decimate dedicate defer deflect deprive
detach discard disconnect disengage disperse displace dissect dissipate dissociate distract disturb donate encapsulate endure
engender enlist equate escalate exaggerate falsify familiarize finalize garner ignite impart inflict injure intercept interleave
intersect intertwine lessen magnify materialize mobilize modernize negotiate neutralize notify oblige oxidize personalize
prefetch presuppose procure quadruple ratify recede reconfigure resonate segregate sharpen signify solidify stagnate subside
subtract supervise suspend symbolize synchronize synergize testify theorize thicken unite
advocate append forbid heed hover immerse infuse insist insulate kill lock loom mend narrow outpace overstate understate oversimplify plague
plateau predate preoccupy propel rebalance rebuild relocate renew repel rescale reshape retract salvage saturate scramble
shuffle soften solicit spark spur stall subsidize subvert supplant tabulate taper thrive thwart unfold unlock unravel vanish
wane wield wipe harbour flag forge frame funnel fine-grain hallucinate misbehave misreport misjudge misperceive overuse
afford consult depolarize destroy eat explicate hear hyperpolarize sell
beat compel contaminate declare decrypt deflate destabilize dispatch enclose evict explode fetch finish hurt install
insure internalize mention miss nudge offload opt organise organize overwhelm rotate steal underfit
outcompete outscore outlast overshadow potentiate metastasize coincide excise portend antagonize abrogate innervate invade oligomerize
translocate dimerize cleave methylate ulcerate sensitize desensitize hydrolyze catalyze circulate ventilate intubate anticoagulate
transfuse engraft lapse underreport palliate
find come speak feel die live like love happen look stop change increase decrease stand break call care cut change draw
rise influence impact control need help benefit lag rely experience stress trade win vote contrast count peak mirror
name note order outscore oscillate pass pick place practice pretrain project push rebound register request reserve rest
round seed shock shop sign sleep slice smoke sort source spike step stick store struggle surge tag teach touch
transition travel trend visit wait wonder worry emulate transcend hover culminate tighten loosen deepen broaden lengthen shorten
brighten quicken flatten degenerate code-switch reconsider rearrange reorganise reorganize reuse retest rerun redesign
circumscribe confine collocate colonize colonise crash date depress discontinue discount drain excite extinguish fracture graft
harvest heal hospitalise hospitalize impinge implant inactivate incubate ingest inoculate irradiate label ligate lyse mature
metastasise nest nourish obstruct operationalise operationalize palpate perfuse phosphorylate polarise polarize precipitate
proliferate purify quench radiate reactivate resect sacrifice sedate sequence sequester silence stain sterilise stratify
regularize regularise hide succeed fool decouple certify relieve halve amortize parameterize freeze denoise bootstrap mandate expose encrypt
paraphrase spawn dispense discern capitalize
swell titrate transduce traverse vaccinate wean attest deem differ downplay entrench mask sway skew tilt
`);
