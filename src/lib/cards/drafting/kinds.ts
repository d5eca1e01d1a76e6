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
