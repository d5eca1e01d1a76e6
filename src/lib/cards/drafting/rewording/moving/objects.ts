import { textOfRange } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { subjectText } from '../../questions';
import { isTellingQuality } from '../../kinds';
import type { Question } from '../gapped';
import { FOR_AN_END } from '../phrases';
import { tellsNoKind, isKind } from '../kind-of';
import type { Placed } from './placed';
import { isNamed, question, tail, turn } from './sentence';

/** Says of a thing what it is like. */
const HOLDS =
	/^(?:have|show|exhibit|display|possess|reveal|yield|produce|provide|demonstrate|require|need|offer|express|indicate|illustrate|find|achieve|maintain|retain|develop|experience|undergo|use|adopt|employ|apply|add|execute|receive)$/;
const GRADE =
	/^(?:very|extremely|highly|significantly|much|fairly|relatively|high|higher|low|lower|great|greater|large|larger|small|smaller|strong|stronger|weak|weaker|good|better|poor|poorer|long|longer|short|shorter|fast|slow|considerable|remarkable|significant|substantial|limited|moderate|mild|severe|excellent|superior|inferior|minimal|marked|slight|tight|close|clear|obvious)$/;
/** Of these one asks how great they are by their own name. */
const GRADED_NOUN =
	/^(?:accuracy|precision|sensitivity|specificity|complexity|quality|resolution|rate|rates|frequency|speed|cost|costs|efficiency|level|levels|degree|concentration|concentrations|temperature|dose|doses|probability|density|footprint|capacity|stability|profile|risk|prevalence|incidence)$/;
/** Of these there is much or little, and of those each is strong or weak. */
const IS_MASS =
	/^(?:concordance|agreement|heterogeneity|homogeneity|divergence|overlap|variability|variation|support|interest|anxiety|evidence)$/;
const IS_STRONG = /^(?:correlation|connection|relationship|link|dependence|dependency)$/;
/** Words that may follow the noun in the question. */
const LONGEST_OF = 7;

interface Told {
	readonly wh: string;
	readonly answer: string;
}

/** "a very low fuel use" → "what fuel use" – "very low"; "a net-like weave" → "what kind of weave". */
function byItsNoun({ clause, from, to, hidden }: Placed): Told | undefined {
	const { words } = clause;
	const cut = words.findIndex(({ pos }, at) => at > from && at < to && pos === 'ADP');
	const end = cut < 0 ? to : cut;
	const head = words[end - 1];
	const start = words[from]?.pos === 'DET' ? from + 1 : from;
	const front = words.slice(start, end - 1);
	if (!head || head.pos !== 'NOUN' || front.length === 0 || words[from]?.lower === 'no')
		return undefined;
	if (!front.every(({ pos, form }) => /^(?:ADJ|ADV|NOUN)$/.test(pos) || form === 'ed'))
		return undefined;
	const grades = front.findIndex(({ lower }) => !GRADE.test(lower));
	const count = grades < 0 ? front.length : grades;
	const rest = textOfRange(clause, { from: start + count, to: end });
	const of = cut < 0 ? '' : ` ${textOfRange(clause, { from: cut, to })}`;
	const answer = textOfRange(clause, { from, to: end });
	if (count > 0 && cut >= 0 && to - cut > LONGEST_OF) return undefined;
	if (count > 0 && IS_MASS.test(head.lower)) return { wh: `how much ${rest}${of}`, answer };
	if (count > 0 && IS_STRONG.test(head.lower) && words[from]?.lower === 'a')
		return { wh: `how strong a ${rest}${of}`, answer };
	if (count > 0 && GRADED_NOUN.test(head.lower)) return { wh: `what ${rest}${of}`, answer };
	const isOne = /^an?$/u.test(words[from]?.lower ?? '');
	const tells = (word: Word) =>
		isTellingQuality(word) && !tellsNoKind(word.lower) && !GRADE.test(word.lower);
	if (count > 0 || cut >= 0 || !front.some(tells) || isOne === head.isPlural) return undefined;
	if (!isOne && words[from]?.pos === 'DET') return undefined;
	return isKind(head.lower) || KINDS.test(head.lower)
		? { wh: `what kind of ${head.lower}`, answer: hidden }
		: undefined;
}
const KINDS =
	/^(?:distribution|convergence|pattern|activity|shift|change|form|view|support|dependency|scheme|response|effect|effects|noise|risk|lesion|lesions|view|connection|movement|behaviou?r|feature|features|data|images?|properties|property|constraint|structure)$/;

/** "A has [a net-like weave] in B" → "what kind of weave does A have in B?" */
export function askOfWhatKind(gap: Placed): Question | undefined {
	const { clause, from, main, path } = gap;
	const { words, rest } = clause;
	const isObject = path[0] === main && from === rest.from && HOLDS.test(words[main]?.lemma ?? '');
	const told = isObject ? byItsNoun(gap) : undefined;
	const left = told && tail(gap, true);
	const isOwn = BRINGS_IN.test(words[main]?.lemma ?? '') && subjectText(clause) === 'the study';
	if (!told || left === undefined || isOwn) return undefined;
	return question(turn(gap, { wh: told.wh, kept: [left] }), {
		pattern: 'object',
		answer: told.answer
	});
}

const LETS = /^(?:allow|enable|permit|let|help|cause|lead|force|require|encourage)$/;
const BRINGS_IN =
	/^(?:propose|introduce|present|develop|design|devise|describe|build|construct|create|suggest|report)$/;
const IDLE =
	/^(?:have|be|become|remain|seem|appear|include|take|make|play|need|do|show|give|pay|draw|provide|offer)$/;

/** "A lowers [B] in C, such as D" → "what does A lower in C?" */
export function askObjectOf(gap: Placed): Question | undefined {
	const { clause, from, to, main, path, tree, hidden } = gap;
	const { words, rest } = clause;
	const deed = words[main];
	const isActive =
		deed?.pos === 'VERB' &&
		!words
			.slice(clause.verb.from, main)
			.some(({ lower }) => /^(?:is|are|was|were|be|been)$/.test(lower));
	const adverbs = words.slice(rest.from, from);
	if (
		from < rest.from ||
		path[0] !== main ||
		!isActive ||
		!isNamed(gap) ||
		!adverbs.every(({ pos }) => pos === 'ADV')
	)
		return undefined;
	if (IDLE.test(deed.lemma) || !isNominal(words[to - 1]) || words[from]?.form === 'ing')
		return undefined;
	// "shows [a likeness] to B": what follows belongs to the thing.
	const head = tree.heads[to] ?? -1;
	if (head >= from && head < to && words[to]?.pos === 'ADP') return undefined;
	const left = tail(gap);
	// "lets [crews] to rest": what is let is half of it.
	const isHalf =
		(words[to]?.lower === 'to' && !FOR_AN_END.test(deed.lemma)) ||
		(LETS.test(deed.lemma) && /\sto\s/u.test(hidden)) ||
		// "[owls more often than rats]": how often is no part of what.
		/\s(?:more|less) \p{L}+(?:ly|n) than\s/u.test(hidden);
	// "the study presents [a boat] that …": without what it does there is nothing to ask for.
	if (BRINGS_IN.test(deed.lemma) && subjectText(clause) === 'the study') return undefined;
	if (left === undefined || isHalf) return undefined;
	// "tells only [a part] of B": that it is no more belongs to what it tells.
	const isOnly = words[from - 1]?.lower === 'only' && from > rest.from;
	const kept = textOfRange(clause, { from: rest.from, to: isOnly ? from - 1 : from });
	return question(turn(gap, { wh: 'what', kept: [kept, left] }), {
		pattern: 'object',
		...(isOnly && { answer: `only ${hidden}` })
	});
}
