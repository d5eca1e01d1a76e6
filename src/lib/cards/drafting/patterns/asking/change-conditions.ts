import { LONGEST_TAIL } from '../outcomes';
import { OPENS_TAIL } from '../change-words';

/** Said beside the change: no part of what it came in. */
const REMARK =
	/,\s(?:which|who|whereas|while|with (?:an?|no)\s|but (?:there|in|when|after|at|with)\b|(?:\p{L}+ly )?(?!including|following|using|depending|compar)\p{L}{3,}ing\b).*$/u;
/** "with a concomitant loss of speed", "(p 0.005)". */
const BESIDE =
	/(?:^|,?\s)with (?:an?|no) (?:concomitant|concurrent|corresponding|parallel|simultaneous|accompanying)\b.*$|\s\([pP]\s?[<=>]?\s?0?\.\d+\)/gu;
/** A second act, or another half of the finding. */
const GOES_ON =
	/[;:]|,\s(?:and|although|though|or)\s(?!\d)|,\s(?:the|an?|its|their)\s|\sbut\s|\sand (?:\p{L}+ly )?(?:\p{L}+ed|was|were|is|are|had|has|did|rose|fell|(?:in|de)crease|improve|reduce|decline|then|from|no|not)\s|\sand by \d|\s(?:and|or)$/u;
const TIME = String.raw`(?:s|min|minutes?|h|hours?|days?|weeks?|months?|years?|decades?)\b`;
/** "in 20% of barges", "by the crew": a share has its own question, and so has the one who did it. */
const NO_CONDITION = new RegExp(
	String.raw`^(?:in|for|among) (?:about |only |all but |nearly |the other )?[\d.]+%?(?:$|\s(?!${TIME}))|^(?:by|to|only|as well|versus)\b|\sby the\b|\brespectively\b|\bwhich\b`,
	'u'
);
const TIME_FIRST = new RegExp(
	String.raw`^\d[\d., and-]* ?${TIME} (?:after|before|post|following|later|from|into|prior)\b`,
	'u'
);
/** "in A but not in B": where it was so, told apart from where it was not. */
const NOT_BOTH =
	/^(?<where>(?:in|with|after|at|for|on|among|during) [^,;]+?),? but not (?<not>[^,;]+)$/u;

/** What a change came in, after or with: what follows its verb, as far as it is that; undefined where it is something else. */
export function conditionIn(tail: string): string | undefined {
	const plain = tail
		.replace(REMARK, '')
		.replace(BESIDE, '')
		.replace(/^[\s,]+/u, '');
	const isOpened =
		plain === '' || OPENS_TAIL.test(plain.split(' ')[0] ?? '') || TIME_FIRST.test(plain);
	if (!isOpened || NO_CONDITION.test(plain) || plain.split(' ').length > LONGEST_TAIL)
		return undefined;
	const { where = '', not = '' } = NOT_BOTH.exec(plain)?.groups ?? {};
	if (GOES_ON.test(where === '' ? plain : `${where} ${not}`)) return undefined;
	return where === '' ? plain : `${where} but not ${not}`;
}
