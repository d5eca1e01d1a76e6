import type { Word } from '$lib/extraction/word';

/** Heads of which there are kinds worth telling apart. */
export const HAS_KINDS =
	/^(?:approach|method|technique|framework|strategy|procedure|algorithm|model|system|architecture|network|classifier|mechanism|scheme|loss|objective|function|tool|test|training|learning|design|trial|study|analysis|survey|interview|intervention|therapy|treatment|regression|learner|agent|policy|representation|embedding|encoder|decoder|estimator|metric|measure|score|benchmark|dataset|corpus|environment|game|task|controller|sensor|device|language|protocol|structure|map|graph|kernel|prior|bound|sampler|optimizer|theory|perspective|role|relationship|pattern|process|memory|module|layer|rule|regularizer|penalty|attack|defense|index|questionnaire|scale|sample|cohort|database)s?$/;
/** Said of any of them: no kind. */
const QUALITIES =
	/^(?:new|novel|simple|effective|efficient|general|different|various|several|important|significant|unified|powerful|robust|comprehensive|better|good|standard|common|large|small|first|same|other|single|proposed|existing|original|promising|useful|key|critical|crucial|major|main|central)$/;

/** "paper" in "a paper clock", and not "new" or "proposed". */
export const isTellingQuality = ({ pos, lower }: Word) =>
	!/^(?:DET|ADV|NUM)$/.test(pos) && !QUALITIES.test(lower);

/** They tell of the noun behind them, though they end as an act does. */
const NO_ACT =
	/^(?:existing|remaining|underlying|surrounding|promising|challenging|leading|competing|conflicting|varying|emerging|interesting|outstanding|missing|following|corresponding|preceding|ongoing|changing|growing|increasing|decreasing|moving|overlapping|resulting|interfering|lasting|working|living|standing|striking|compelling|becoming|upcoming|incoming|outgoing|including|excluding|regarding)$/u;

/** "cleaning very old clocks", "winding brass clocks": what is done to them, and no clock; "existing old clocks" are. */
export function opensAct([first, next]: readonly Word[]): boolean {
	const isIng = /\p{Ll}{2}ing$/u.test(first?.lower ?? '');
	return (
		isIng &&
		!NO_ACT.test(first?.lower ?? '') &&
		/^(?:ADJ|ADV|DET|PROPN|PRON)$/.test(next?.pos ?? '')
	);
}

/** Nouns that hold words together, or that no one would ask "which" of. */
export const NO_HEAD =
	/^(?:sodium|potassium|calcium|lithium|chloride|sul(?:f|ph)ate|hydrochloride|nitrate|phosphate|acetate|citrate|oxide|dioxide|peroxide|order|terms|comparison|addition|contrast|cases?|basis|fact|use|light|presence|absence|response|part|time|turn|favou?r|line|case|conjunction|combination|accordance|account|view|general|particular|practice|place|detail|details|number|range|variety|ability|need|lack|loss|means|help|rate|rates|set|sets|end|top|kind|kinds|type|types|form|forms|goal|aim|focus|emphasis|respect|regard|amount|majority|impact|effect|effects|performance|accuracy|results?|ones?|others?|success|hand|scratch|years?|months?|weeks?|days?|hours?|minutes?|levels?|points?|changes?|differences?|increases?|decreases?|values?)$/;
