import { contentStems } from '$lib/text/stems';

/** Words that stand in any paper, whatever it is about: they tell nothing that could be asked. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
	contentStems(`
	paper work works study studies research researcher method methods approach approaches model
	models modeling data dataset database system systems framework algorithm algorithms technique
	techniques procedure process processes pipeline task tasks problem problems issue issues
	challenge challenges question questions result results finding findings experiment experiments
	experimental evaluation evaluations evaluate analysis analyses analyze performance accuracy
	quality efficiency effectiveness effective efficient effectively efficiently robust robustness
	ability capability capabilities capable potential possible possibility advantage advantages
	benefit benefits drawback limitation limitations shortcoming importance important significance
	significant significantly application applications domain domains area areas field fields topic
	setting settings scenario scenarios condition conditions case cases example examples instance
	instances type types kind class classes category categories form forms set sets number numbers
	range variety amount level levels degree rate rates size scale time times way ways manner
	fashion means aspect aspects factor factors property properties characteristic characteristics
	feature features component components element elements part parts structure structures concept
	concepts idea ideas principle notion term terms theory theoretical practice practical purpose
	goal goals objective objectives aim need needs requirement requirements solution solutions
	improvement improvements improve improved increase increased decrease reduce reduced reduction
	gain gains achieve achieved obtain obtained provide provided provides give given use used using
	usage utilize apply applied show shown present presented propose proposed introduce introduced
	develop developed development design designed designs build built construct create created
	generate generated make made take perform performed conduct conducted investigate explore
	examine consider discuss describe support enable allow help facilitate handle address solve
	deal tackle meet satisfy fulfill combine combination integrate integration include included
	various different several many multiple diverse certain specific particular general generic
	common typical standard traditional conventional classical existing previous prior current
	recent state art baseline baselines new novel first second simple complex complexity basic main
	major key primary fundamental critical crucial essential good better best high higher highest
	low lower large larger small great strong strongly powerful promising competitive comparable
	superior excellent successful success available limited additional further other others more
	most less single individual overall whole entire total full complete comprehensive extensive
	detailed in-depth thorough systematic rigorous empirical careful advanced modern real realistic
	real-world world people person human humans user users end-user participant participants agent
	group groups community society information knowledge content input inputs output outputs sample
	samples value values parameter parameters variable variables function functions functional
	behavior behaviour operation operations action actions activity activities effect effects
	impact influence role change changes difference differences relation relationship relationships
	association similarity context environment environments situation resource resources cost costs
	tool tools software hardware technology technologies technological computer computing
	computational program platform implementation service services mechanism mechanisms strategy
	strategies scheme schemes policy choice option decision decisions insight insights
	understanding evidence view perspective overview review survey tutorial introduction summary
	guideline guidelines discussion comparison comparisons compare compared investigation
	exploration assessment test tests testing trial measure measures measurement measurements
	metric metrics criteria criterion bound literature article background future direction
	directions trend trends step steps stage stages phase point points line fact reason order end
	start place country job quantity extent appropriate suitable relevant useful interesting
	necessary sufficient easy easily difficult hard intuitive flexible accurate reliable precise
	optimal ideal desired desirable target targets original underlying corresponding respective
	related resulting final initial early late later long short fast quick direct directly
	automatic automatically manual online open public free wide widely broad deep rich similar same
	equal equivalent unique independent consistent valid natural proper right concern concerns
	consideration considerations opportunity opportunities implication implications recommendation
	recommendations lesson lessons experience practices designer designers developer developers
	expert experts engineer engineers practitioner practitioners scientist scientists author
	authors reader readers
	assist skill skills acquisition true insight workings suitability superiority notion fashion variation variations
	attention interest importance success failure proposal prototype architecture candidate package security
	secure reliable treatment consideration beginning presence absence existence possibility novelty considerable margin straightforward usage applicable
	one two three four five six seven eight nine ten for seem seems come comes become becomes identify
	identified decide carry carried attempt attempts attempting basis contribution contributions
	conclusion conclusions hypothesis hypotheses methodology gap gaps bridge effort efforts encouraging
	chance attractive fascinating usual secondary remaining vision building block strict protocol
	checklist guidance contemporary streamlined unified unprecedented exhaustive numerous compelling
	actual reproduce reasonable medium feasibility link links member members
	search searches routinely central learning training trained learn
	train estimate estimates estimation detection detected clinical clinically conceptual majority
	patient patients men women woman man child children adolescent adolescents adult adults doctor
	doctors nurse nurses hospital hospitals default dimension dimensions extent agreement prospective
	retrospective period periods categorical continuous prediction predictive predict predictability
	exists exist appropriateness remainder usually severe detail simply
`)
);
