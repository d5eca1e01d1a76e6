import { textOfRange } from '$lib/extraction/clause';
import { inverted, subjectText } from '../../questions';
import { hasPlainSubject, type Question } from '../gapped';
import type { Placed } from './placed';
import { askedFor } from './sentence';

const OPENS_BARE = /^(?:after|before|during|under|following|despite)$/;
const OPENS =
	/^(?:after|before|during|under|in|on|at|for|with|by|from|within|across|among|to|through|given)$/;
const RUNS_ON =
	/[;:]|,\s(?:which|who|where|while|whereas|but|and)\b|\b(?:it|its|they|their|them|this|these)\b/u;
/** Words behind the verb that are still read at one go. */
const LONGEST = 20;

/** "after [a long frost], the pier sank" → "after what did the pier sink?"; "by [lifting B], A …" → "how does A …?" */
export function askLeadOf({ clause, ...gap }: Placed): Question | undefined {
	const { from, to, hidden } = gap;
	const { words, lead, rest } = clause;
	const preposition = words[from - 1];
	const lower = preposition?.lower ?? '';
	if (from !== 1 || lead.from !== 0 || to < lead.to - 1 || to > lead.to || lower === '')
		return undefined;
	const verb = inverted(clause);
	const said = textOfRange(clause, rest);
	if (!verb || !hasPlainSubject(clause) || RUNS_ON.test(said) || rest.to - rest.from > LONGEST)
		return undefined;
	const asked = `${verb.helper} ${subjectText(clause)} ${[verb.rest, said].filter((part) => part !== '').join(' ')}?`;
	const isAct = words[from]?.form === 'ing' || /^\p{Ll}+ing$/u.test(words[from]?.text ?? '');
	if (isAct && /^(?:by|through|via)$/.test(lower))
		return / by /u.test(said)
			? undefined
			: { body: `how ${asked}`, pattern: 'circumstance', answer: `${lower} ${hidden}` };
	const wh = isAct ? 'what' : askedFor({ clause, ...gap });
	const isBare = wh === 'what' || wh === 'whom';
	if (!(isBare ? OPENS_BARE : OPENS).test(lower)) return undefined;
	return { body: `${lower} ${wh} ${asked}`, pattern: 'circumstance' };
}
