/**
 * Verbs and the plainer ones that say the same in every sense scientific prose has for them; what is
 * also a term of some field (train, predict, express, control, significant) stands nowhere.
 *
 * `verb [preposition] frame [conditions]: new words / the next choice`. Frames: `T` with an object,
 * active or passive; `A` active only; `P` passive only; `I` without an object. Conditions, of all
 * choices or of the one they stand behind: `+with` may be followed by this preposition, `!with` has
 * none later on, `~as` has one, `<measure>` an object or subject of this kind.
 */
export const VERB_EXCHANGES = `
abandon T: give up
accelerate T: speed up
accomplish T: achieve
achieve T: reach <reached> / attain
address A: tackle <trouble> / deal with
address P: tackle <trouble>
adhere to A: keep to
adopt A <study>: use
affect T: influence
aggravate T: worsen
aid T: help
aim to A: seek to
alleviate T: ease
allow A !for: enable
allow for A: make possible
alter T: change
ameliorate T: ease
analyse A: examine
analyze A: examine
analyse P: examine
analyze P: examine
apply T +in +on !to !into: use
ascertain T: find out
assess T +on: evaluate
assist T: help
assure A +that: ensure
associate with P: link to
attain T: reach <reached> / achieve
attempt to A: try to
attribute to P: put down to
base on P <artefact>: build on
begin T: start
benefit from A: profit from
boost A <measure>: raise
broaden T: widen
build A <study> +with: construct
build on A: draw on
build P !on: construct
calculate T +from +with: compute
capture A: pick up
cast A ~as: frame
cause T +in !toverb: bring about
characterise by P: mark by
characterize by P: mark by
choose T: pick
circumvent T: get around
collect T +from: gather
combine A !with: bring together
commence I: begin
commence T: begin
compose of P: make up of
comprise A: consist of
comprise of P: make up of
compute T: calculate
concentrate on A: focus on
conduct P: carry out
confer A: provide
confirm T: verify
consider A ~tobe: judge
consider P <complement>: see as
construct T +from +with: build
contain A: hold
contribute to A: play a part in
convert into T: turn into
cope with A: deal with
create T +from +with +between: produce
customise T: tailor
customize T: tailor
deal with A: cope with
decompose T +into: split up
decouple T +from: separate
decline I: fall
decrease I: fall
decrease T +from: lower <measure> / reduce
delineate A <study>: outline
deliver A <study>: provide
demonstrate A +that: show
demonstrate P +to: show
depend on A: hinge on
derive A <study>: obtain
describe A <study>: outline
design A <study>: devise
design for P: intend for
design toverb P: intend to
detect A <test>: pick up
detect P: find
deteriorate I: worsen
determine A ~whether: find out
develop A <study>: devise
develop P ~purpose: devise
devise A: develop
differ by I: vary by
differ between I: vary between
differ among I: vary among
differ across I: vary across
differentiate A ~from: tell
diminish T: lessen
disclose T: reveal
discover T: uncover
display A: show
distinguish A ~from: tell
drop I: fall
elevate T: raise
eliminate T +from +with: remove
emphasise A +that: stress
emphasize A +that: stress
employ T +as +with +on: use
enable A: allow
encounter A: run into
engage in A: take part in
enhance T +with: improve <valued> / boost
evaluate T +on: assess
exacerbate T: worsen
examine A: look at
exert A: have
exhibit A: show
expedite T: speed up
experience A: have
explain A <finite>: account for
explain by P <plain>: account for by
exploit A: make use of / draw on
exploit P: use
explore A <study>: look into
facilitate A: aid
fall I: drop
find A <study> <some> +in: observe
find toverb P: show to
focus on A: concentrate on
forecast T: predict
formalise A ~as: frame
formalize A ~as: frame
formulate A <study> ~as: frame
foster T: promote
fulfil T: meet
fulfill T: meet
function as A: act as
gather T +from: collect
generate T +from +with: produce
guarantee A +that: ensure
give A <thing> !to: yield
guide T: steer
hamper T: hinder
hasten T: speed up
hinder T: hamper
identify A <test>: pick out
identify P +in +as: find
illustrate A +that: show
imitate T: copy
impact A: affect
impact on A: affect
impede T: hinder
improve T +with: enhance
improve I: get better
incorporate A !into: include
increase I !in: rise
increase T +from: raise
induce T +in: bring about
influence T: affect
integrate A ~withand !into: combine
initiate T: start
introduce A <study>: put forward
investigate A: look into
investigate P: examine
lead to A: result in
lengthen T: prolong
leverage A: make use of / draw on
leverage P: use
limit A: restrict
locate P +in +at +on: find
lower T +from: reduce
maintain T: preserve
meet A <criteria>: satisfy
mimic T: imitate
mitigate T: lessen
modify T: change
monitor A: keep track of
necessitate A: call for
negate T: cancel
observe A <study> +in: see
observe P +in +for: see
obtain A <reached>: reach
obtain A <study>: get
offer A !with: provide
originate from A: come from
outperform T: surpass
participate in A: take part in
perform A: carry out
perform P: carry out
perform I: do <grade> / work <manner>
permit A: allow
persist I: last
possess A: have
present A <study> !to: offer
preserve T: maintain
prevent A ~from: keep
prevent T <whole>: avert
produce T +from: yield
prohibit T: forbid
prolong T: lengthen
promote T: foster
propose A <study>: put forward / offer
propose P: put forward
prove tobe A: turn out to
provide A !with: offer
provoke T: trigger
react to A: respond to
reduce T +from: lower <measure> / lessen <ill> / bring down
reinforce T: strengthen
relate to P: link to
relieve T: ease
rely on A: depend on
remain I <state>: stay
replace A !with: take the place of
require A <finite> !toverb: call for
require A !toverb: need
require P +for +from: need
resolve A <trouble>: solve
restrict T +to: limit
result from A: arise from
result in A: lead to
retain T: keep
reveal A +that: show
reveal P: show
rise I: go up
safeguard T: protect
satisfy A <criteria>: meet
scrutinise A: examine
scrutinize A: examine
seek to A: try to
select T +from +as: choose
serve as A: act as
show A +that: reveal <evidence> / exhibit <bearer> !that
show toverb P: find to
showcase A: show
simplify A <asked>: make simpler
sketch A: outline
stem from A: come from
supply A !with: provide
surpass T: outperform
sustain A: maintain
tackle A <trouble>: deal with
transform into T: turn into
trigger T: set off
uncover T: reveal
undergo A: have
underlie A: lie behind
utilise T +as +with +on: use
utilize T +as +with +on: use
use A <thing> +as +with +on: employ
use P +as +with +on: employ
vary between I: differ between
vary among I: differ among
vary across I: differ across
verify T: confirm
warrant A: call for
widen T: broaden
withstand T: resist
worsen T: aggravate
yield A: give
`;

/** Of predicates: "is sufficient for" → "is enough for"; never before a noun. */
export const ADJECTIVE_EXCHANGES = `
adequate: sufficient
advantageous: helpful
appropriate: suitable
beneficial: helpful
common: frequent
consistent with: in line with
crucial: vital
damaging: harmful
detrimental: harmful
difficult: hard
essential: vital
feasible: workable
greater: larger
frequent: common
harmful: damaging
helpful: useful
identical to: the same as
inadequate: insufficient
indispensable: essential
inferior to: worse than
insufficient: inadequate
larger: greater
necessary: needed
present in: found in
rare: uncommon
similar to: like
sufficient: enough
suitable for: suited to
superior to: better than
uncommon: rare
useful: helpful
vital: essential
`;

/** Right before a noun that something is said to be: "is a useful tool". */
export const BESIDE_NOUN = `
beneficial: helpful
crucial: vital
detrimental: harmful
essential: vital
feasible: workable
harmful: damaging
helpful: useful
rare: uncommon
suitable: fitting
uncommon: rare
useful: helpful
valuable: useful
vital: essential
`;

/** Whole phrases of any place, as regular expressions. */
export const PHRASE_EXCHANGES = `
(?:the|a) majority of (?!the\\b|these\\b|those\\b|all\\b) = most
(?<![-\\p{L}] )relationship(?= between) = link
(?<=(?:what|the) (?:[\\p{Ll}-]+ )?)(?:association|relation)(?= between) = link
(?<=an )impact(?= on) = effect
(?<=the )impact(?= on) = effect
(?<=the )utili[sz]ation of = use of
(?<=the )usage of = use of
in order to = to
due to(?! (?:be|the fact)\\b) = because of
owing to = because of
prior to = before
subsequent to = after
by means of = through
`;
