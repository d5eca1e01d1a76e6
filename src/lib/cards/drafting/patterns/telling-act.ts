import { textOfRange, type Clause } from '$lib/extraction/clause';

/** "were risk factors for X", "is the only cure of Y": what bears on the other thing. */
export const BEARS_ON =
	/^(?:(?:the|an?|all|both|significant(?:ly)?|independent(?:ly)?|important|strong(?:est)?|main|major|predominant|only|best|key|most|common|frequent|prognostic|nonsignificant|negative|positive|better)\s)*(?:[\p{L}-]+\s)?(?:risk factors?|predictors?|determinants?|correlates?|contributors?|causes?|signs?|markers?|barriers?|factors?|indicators?|reasons?|treatments?|methods?|complications?|predictive|prognostic|indicative)\s(?:for|of|to|in|that)\b|^the (?:only|most|best|strongest|main|commonest|highest)\s[^,]*\s(?:of|for|in)\s/u;

/** What does something is worth asking for; what "has", "shows" or "was measured" is not. */
const STATES =
	/^(?:have|be|is|are|was|were|show|contain|use|include|involve|remain|receive|take|report|provide|perform|demonstrate|exhibit|undergo|consist|need|comprise|present|offer|appear|seem|become|see|find|make|get|give|do|say|describe|reveal|suggest|indicate|complete|participate|represent|continue|tend|begin|want|measure|assess|examine|investigate|explore|evaluate|study|address|discuss|focus|follow|come|go|know|understand|average|range|reach|read|rate|live|attend|visit|develop|envision|occur|belong|exist|survive|die)$/;
const DECISIVE =
	/^(?:crucial|critical|essential|necessary|responsible|sufficient|predictive|decisive)$/;

export function isTellingAct(clause: Clause): boolean {
	const { words, verb, rest } = clause;
	const main = words[verb.to - 1];
	if (main?.pos === 'AUX')
		return DECISIVE.test(words[rest.from]?.lower ?? '') || BEARS_ON.test(textOfRange(clause, rest));
	const isPassive =
		main?.form === 'participle' &&
		/^(?:is|are|was|were|been|be)$/.test(words[verb.to - 2]?.lower ?? '');
	return main?.pos === 'VERB' && !isPassive && !STATES.test(main.lemma);
}
