import { parseClause, type Clause } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isQualityAt } from '$lib/extraction/verb-group';
import { isNominal, type Word } from '$lib/extraction/word';

const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|cannot)$/;

function finiteOf({ words, verb }: Clause): Word | undefined {
	return words.slice(verb.from, verb.to).find((word) => word.pos === 'AUX' || word.pos === 'VERB');
}

function isFinite(word: Word): boolean {
	if (word.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(word.lower);
	return word.pos === 'VERB' && !word.isAmbiguous && (word.form === '3sg' || word.form === 'past');
}

/** "these coarse-grained analyses can be used": the verb follows, so what was taken for one is none. */
function verbFollows(clause: Clause): boolean {
	const finite = finiteOf(clause);
	if (!finite?.isAmbiguous && finite?.lower !== 'analyses') return false;
	// "blotting experiments verified X", "host factors required for Y", "the rope method closely matched B"
	const next = clause.words[clause.rest.from];
	const isGraded = next?.pos === 'ADV' && next.lower.endsWith('ly');
	const second = isGraded ? clause.words[clause.rest.from + 1] : next;
	if (/^(?:ed|past|participle)$/.test(second?.form ?? '')) return true;
	// "the QT changes increased cardiac risk"
	if (finite.form === '3sg' && next?.pos === 'ADJ' && verbForm(next.lower)?.form === 'ed')
		return true;
	// "the rate of the different tide measures with rain and wind was low"
	const isOfNoun = finite.form === '3sg' && /^(?:with|of)$/.test(next?.lower ?? '');
	for (const word of clause.words.slice(clause.rest.from)) {
		if (/^[,;:(]$/.test(word.text) || word.pos === 'SCONJ') return false;
		if (word.pos === 'CCONJ' && !isOfNoun) return false;
		if (/^(?:after|before|since|as|until|than|when|if)$/.test(word.lower)) return false;
		if (isFinite(word)) return true;
	}
	return false;
}

/** "the cost of training was", "nightly rowing appears", "tarring and caulking fell by half": an act as a thing. */
function isActAsThing(clause: Clause): boolean {
	const { words, subject, rest } = clause;
	const finite = finiteOf(clause);
	const before = words[subject.to - 2];
	const isHowOften = /(?:daily|nightly|weekly|monthly|yearly)$/.test(before?.lower ?? '');
	const isBehind = isHowOften || /^(?:ADP|CCONJ|ADJ)$/.test(before?.pos ?? '');
	if (!finite || finite.isAmbiguous || !isBehind) return false;
	if (finite.pos === 'AUX') return true;
	// "hulls for rowing sold oars": "sold" may tell of what is behind it.
	const isOf = finite.form === 'ed' && before?.lower === 'of';
	const isSure = finite.form === '3sg' || finite.form === 'past' || isOf;
	const isAlone = /^(?:ADV|ADP|DET|PUNCT|NUM)$/.test(words[rest.from]?.pos ?? 'PUNCT');
	return isSure || isAlone;
}

/** "hulls classed as sound", "a depth of 7 m or greater", "the time to become dry", "the fleet as a whole", "salt in the supernatant": what needs no noun behind it. */
function isWholeQuality(part: readonly Word[]): boolean {
	const [before, last] = [part.at(-2), part.at(-1)];
	if (before?.pos === 'ADP') return true;
	if (/^(?:be|become|remain|stay)$/.test(before?.lower ?? '')) return true;
	if (before?.lower === 'or') return part.some(({ pos }) => pos === 'NUM');
	const isThing = part.length > 2 && !/ed$/.test(last?.lower ?? '');
	return isThing && /^(?:the|a)$/.test(before?.lower ?? '') && part.at(-3)?.pos === 'ADP';
}

/** "prospective open-label […]": a subject of qualities, and no thing. */
function subjectWithoutNoun(clause: Clause): boolean {
	const { words, subject } = clause;
	const part = words.slice(subject.from, subject.to);
	const last = part.at(-1);
	// "suggests new host factors": a verb at the head, and no subject before it.
	const opener = verbForm(part[0]?.lower ?? '');
	// "analyses of old logs showed X"
	const isVerb = opener?.form === '3sg' && opener.lemma !== 'analyse';
	if (isVerb && !opener.maybeNoun) return true;
	if (part[0]?.form === 'ing' || part.some((word) => word.pos === 'SCONJ')) return false;
	if (last?.form === 'ing') return !isActAsThing(clause);
	if (last?.pos === 'ADJ') return !isWholeQuality(part);
	return !part.some((word) => isNominal(word) || /^(?:PRON|NUM|DET)$/.test(word.pos));
}

/** "a way of compiling alternative paths through loops": the noun after an act is its object. */
function objectAsVerb(clause: Clause): boolean {
	const { words, subject } = clause;
	const finite = finiteOf(clause);
	const last = words[subject.to - 1];
	if (!finite?.isAmbiguous || finite.form !== '3sg' || last?.pos !== 'NOUN' || last.isPlural)
		return false;
	const act = words.findLastIndex((word, at) => at < subject.to - 1 && word.form === 'ing');
	const between = words.slice(act + 1, subject.to);
	return act > subject.from && !between.some((word) => /^(?:DET|PRON|PROPN|NUM)$/.test(word.pos));
}

/** "randomized controlled trial", "networks whose weights": a title's phrase, not a clause. */
function isPhrase({ words, subject, verb, rest }: Clause): boolean {
	const main = words[verb.to - 1];
	const next = words[rest.from];
	// "depths remained unchanged" is whole.
	const stays = /^(?:remain|stay)$/.test(main?.lemma ?? '');
	// "the crews showed reduced grip": a quality of what they showed.
	const isQuality = isQualityAt(words, rest.from);
	const isEd = main?.form === 'ed' && verb.to - verb.from === 1 && next?.form === 'ed';
	if (isEd && !stays && !isQuality) return true;
	if (/^randomi[sz]ed$/.test(words[subject.to - 1]?.lower ?? '')) return true;
	if (/^randomi[sz]ed$/.test(main?.lower ?? '') && next && /^(?:ADJ|NOUN)$/.test(next.pos))
		return true;
	// "children aged 0-14 years"
	if (
		/^(?:aged|located|involved|situated|titled|entitled)$/.test(main?.lower ?? '') &&
		verb.to - verb.from === 1 &&
		// "the survey involved 18 crews"
		!(main?.lower === 'involved' && /^(?:DET|NUM|ADJ|NOUN)$/.test(next?.pos ?? ''))
	)
		return true;
	const relative = words.findIndex(
		(word, at) => at >= subject.from && at < subject.to && /^(?:whose|which|who)$/.test(word.lower)
	);
	return (
		relative >= 0 &&
		!words.slice(relative, subject.to).some((word) => word.pos === 'AUX' || word.pos === 'VERB')
	);
}

/** Never done to the noun before it: "group H received A and group C …" holds two clauses. */
const ALWAYS_FINITE =
	/^(?:received|underwent|showed|had|was|were|became|exhibited|experienced|resulted|occurred|remained|seemed|appeared|tended)$/;

/** "an analysis of X revealed a structure, and models reveal Y": a clause within the subject. */
function subjectWithVerb({ words, subject, verb }: Clause): boolean {
	const main = words[verb.to - 1];
	const isGuess = main?.isAmbiguous === true && main.form === 'base';
	const isGerund = words[subject.from]?.form === 'ing';
	for (let at = subject.from + 1; at < subject.to - 1; at++) {
		const word = words[at];
		if (word?.pos === 'SCONJ') return false;
		const acts = word?.pos === 'VERB' && /^(?:ed|past|3sg)$/.test(word.form ?? '');
		if (ALWAYS_FINITE.test(word?.lower ?? '') && words[at - 1]?.pos !== 'SCONJ') return true;
		const known = verbForm(word?.lower ?? '');
		const isDeed = known?.form === '3sg' && !known.maybeNoun;
		if (((acts && !word.isAmbiguous) || isDeed) && words[at + 1]?.pos === 'DET') return true;
		// "the dose lowered blood flow to 3": the noun at its end was taken for the verb.
		const hasObject = /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '');
		if (acts && isGuess && hasObject && isNominal(words[at - 1])) return true;
		// "using a rope revealed more of B is C"
		if (acts && isGerund && /^(?:show|reveal|indicate|demonstrate|find)$/.test(word.lemma))
			return true;
	}
	return false;
}

/** "the stay (3 vs 5 days; p < 0.01) was": what stands in brackets opens no clause. */
function outsideBrackets(words: readonly Word[]): Word[] {
	let depth = 0;
	return words.filter(({ text }) => {
		if (text === '(') depth++;
		if (text === ')') depth--;
		return depth === 0 && text !== ')';
	});
}

const isQuality = (word: Word | undefined): boolean =>
	word?.pos === 'ADJ' ||
	/^(?:ed|participle)$/.test(word?.form ?? '') ||
	(word?.pos === 'NOUN' && word.text.includes('-'));

/** "a long, rough crossing", "a cheap, well-known tar", "the calm, frail crews": both are told of one thing. */
function partsQualities(part: readonly Word[], comma: number): boolean {
	const [before, next, last] = [part[comma - 1], part[comma + 1], part[comma + 2]];
	return isQuality(before) && isQuality(next) && (isNominal(last) || isQuality(last));
}

/** "besides the loss, the mask loss is developed", "rather than producing X": no subject at all. */
function isLooseSubject({ words, subject }: Clause): boolean {
	const part = outsideBrackets(words.slice(subject.from, subject.to));
	const commas = part.filter(({ text }, at) => text === ',' && !partsQualities(part, at)).length;
	const joined = part.some((word) => word.pos === 'CCONJ');
	if (/^(?:rather|instead|unlike|besides|except|thus|then)$/.test(part[0]?.lower ?? ''))
		return true;
	// "only 4 gave data and they": a clause of its own, and its subject after it.
	if (
		part.some(
			(word, at) =>
				word.pos === 'PRON' &&
				part[at - 1]?.pos === 'CCONJ' &&
				/^(?:they|it|we|he|she)$/.test(word.lower)
		)
	)
		return true;
	if (part.some((word) => /^[;:]$/.test(word.text))) return true;
	return commas % 2 === 1 && !joined;
}

/** "the study applies X on Y, X reduces Z": two sentences that a comma splices. */
function isSpliced({ words, rest, text }: Clause): boolean {
	for (let at = rest.from; at < rest.to - 3; at++) {
		// "it fell, although the depth of oil, tar and salt rose": what stands behind belongs to the second.
		if (/^(?:although|though|whereas|while|because)$/.test(words[at]?.lower ?? '')) return false;
		if (words[at]?.text !== ',') continue;
		const next = words[at + 1];
		if (!next || !/^(?:DET|PROPN|NOUN|PRON)$/.test(next.pos)) continue;
		const tail = parseClause(text.slice(next.span.start));
		const isNear = tail !== undefined && tail.lead.to === 0 && tail.subject.to <= 5;
		// "A, B, and C are" would be a list with its verb.
		const finite = tail && finiteOf(tail);
		const isList = tail?.words.slice(0, tail.subject.to).some((word) => word.text === ',');
		if (isNear && !isList && finite && !finite.isAmbiguous) return true;
	}
	return false;
}

/** "DyNet can reduces", "does not in general give": a helper with no verb of its own. */
function isLoneModal({ words, verb, rest }: Clause): boolean {
	const last = words[verb.to - 1]?.lower ?? '';
	if (MODAL.test(last)) return true;
	const does = /^(?:do|does|did)$/.test(words[verb.to - 2]?.lower ?? '');
	return last === 'not' && does && words[rest.from]?.pos === 'ADP';
}

/** "under dimmed light", "in severe cold": things, though they tell of others as often. */
const IS_THING_TOO =
	/^(?:adult|average|cold|dark|elderly|female|individual|light|male|minimum|maximum|original|standard|whole)$/;

/** "19 nonmodified", "the proposed": what the quality belongs to was cut off. */
function endsInQuality({ words, verb }: Clause): boolean {
	const last = words.at(-1);
	const before = words.at(-2);
	const copula = /^(?:be|is|are|was|were|become|remain|seem|appear|not)$/.test(
		words[verb.to - 1]?.lemma ?? ''
	);
	// "than the previous", "by one or the other" are whole.
	if (words.at(-3)?.lower === 'than' || last?.lower === 'other') return false;
	if (IS_THING_TOO.test(last?.lower ?? '')) return false;
	const isQuality = last?.pos === 'ADJ' || last?.form === 'ed';
	return isQuality && !copula && /^(?:NUM|DET|ADJ)$/.test(before?.pos ?? '');
}

/** "the study partitions A into B and train C": the second verb was taken for a noun. */
function losesVerb({ words, rest }: Clause): boolean {
	const ofStudy = words[0]?.lower === 'the' && words[1]?.lower === 'study';
	return (
		ofStudy &&
		words.slice(rest.from).some((word, index) => {
			const at = rest.from + index;
			const next = words[at + 1];
			return (
				words[at - 1]?.pos === 'CCONJ' &&
				word.pos === 'NOUN' &&
				!word.isPlural &&
				verbForm(word.lower)?.form === 'base' &&
				/^(?:DET|ADJ|ADP|PROPN|PRON)$/.test(next?.pos ?? '') &&
				!/^(?:of|in|on|for|from|by|between|at)$/.test(next?.lower ?? '')
			);
		})
	);
}

/** "Eating figs, dates or nuts changes X": a list of what is eaten, and no phrase in front. */
function splitsGerund({ words, lead, subject }: Clause): boolean {
	if (lead.to === 0 || words[lead.from]?.form !== 'ing') return false;
	// "Hanging a lamp over the pier, a place for boats, draws moths": what a place is.
	const isPlain = !/^(?:using|given|following|considering|including|regarding|during)$/.test(
		words[lead.from]?.lower ?? ''
	);
	if (isPlain && /^an?$/.test(words[subject.from]?.lower ?? '')) return true;
	if (lead.to > 5) return false;
	return words.slice(subject.from, subject.to).some((word) => word.pos === 'CCONJ');
}

/** These may be followed by a whole clause without "that". */
const REPORTS =
	/^(?:find|show|reveal|suggest|indicate|report|think|say|demonstrate|confirm|conclude|note|see|estimate|believe|assume|hypothesize|ensure|claim|argue|feel|know|state|predict|propose|mean|make|let|help)$/;
/** What is never said of the noun before it. */
const HAPPENS =
	/^(?:correlated|decreased|increased|declined|differed|remained|occurred|rose|fell|ranged|varied|improved|persisted|existed|correlates?|differs?)$/;

/** "steam driven barges of oak were sold", "crews with a limb fracture were seen": what tells of a noun, taken for the verb. */
function participleAsVerb({ words, verb, rest }: Clause): boolean {
	const main = words[verb.to - 1];
	if (verb.to - verb.from !== 1 || main?.pos !== 'VERB') return false;
	if (REPORTS.test(main.lemma)) return false;
	// "steam driven and sail boat rates rose"
	const isPaired = words[rest.from]?.pos === 'CCONJ' && isNominal(words[rest.from + 1]);
	if (isPaired && words.slice(rest.from + 2).some(({ lower }) => HAPPENS.test(lower))) return true;
	// "geese fed and rose"
	let isOpen = words[rest.from]?.pos !== 'CCONJ' || words[rest.from + 1]?.pos !== 'VERB';
	for (let at = rest.from; at < rest.to && isOpen; at++) {
		const word = words[at];
		const before = words[at - 1];
		isOpen =
			!/^[,;:(]$/.test(word?.text ?? '') &&
			word?.pos !== 'SCONJ' &&
			!/^(?:that|which|who|whose|when|if|than|as|while|until|before|after|because|and|or|but)$/.test(
				word?.lower ?? ''
			);
		if (isOpen && /^(?:was|were|is|are)$/.test(word?.lower ?? '') && isNominal(before)) return true;
	}
	return false;
}

/** Words of one thing of a row: "old nets of hemp". */
const LONGEST_ITEM = 4;

/** "for the tally, oats, hay, and rye were weighed": items of a list taken for a phrase in front. */
function listInFront({ words, lead, subject }: Clause): boolean {
	const commas = words.flatMap(({ text }, at) => (at < lead.to && text === ',' ? [at] : []));
	const from = (commas.at(-2) ?? -1) + 1;
	const to = commas.at(-1) ?? 0;
	const item = words.slice(from, to);
	const rest = words.slice(subject.from, subject.to);
	const isRow = rest.some(({ text }, at) => text === ',' && rest[at + 1]?.pos === 'CCONJ');
	// "on the pier, boats built in spring, rafts, and ferries were"
	const opensRow = item[0]?.pos === 'NOUN' && item[0].isPlural && item[1]?.form === 'ed';
	if (commas.length >= 2 && isRow && opensRow) return true;
	if (commas.length < 2 || item.length === 0 || item.length > LONGEST_ITEM) return false;
	return (
		item.every(({ pos, lower }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) || lower === 'of') &&
		words.slice(subject.from, subject.to).some(({ pos }) => pos === 'CCONJ')
	);
}

/** "the more tea a crew drinks, the less it sleeps": what it drinks stands in front, and is no part of who drinks. */
function gradesTogether({ words, subject }: Clause): boolean {
	const [article, grade] = words.slice(subject.from, subject.to);
	const isGrade = /^(?:more|less|fewer|\p{L}{3,}er)$/u.test(grade?.lower ?? '');
	return (
		article?.lower === 'the' &&
		isGrade &&
		words
			.slice(subject.from + 2, subject.to)
			.some(({ pos }, at, part) => /^(?:DET|PRON)$/.test(pos) && isNominal(part[at - 1]))
	);
}

/** "the next day", "regardless of rain", "in contrast to oak": in front of a clause, and none of its subjects. */
const IN_FRONT =
	/^(?:regardless|irrespective|thanks|contrary|due|prior|relative|similar|consistent|days?|weeks?|months?|years?|hours?|minutes?|times?|later|ago|morning|night|step|addition|contrast|result|example)$/;

/** "in spring, [wet salt], tar and rust fell": the first of a row, read as the phrase in front. */
function isHeadedByRow({ words, lead, subject }: Clause): boolean {
	if (lead.to === 0 || words[lead.to - 1]?.text !== ',') return false;
	if (!words.slice(subject.from, subject.to).some(({ lower }) => /^(?:and|or)$/.test(lower)))
		return false;
	const commas = words.slice(0, lead.to - 1).findLastIndex(({ text }) => text === ',');
	const last = outsideBrackets(words.slice(commas + 1, lead.to - 1));
	const isThing = /^(?:DET|ADJ|NOUN|PROPN)$/.test(last[0]?.pos ?? '') && last.some(isNominal);
	return (
		isThing &&
		!last.some(
			({ pos, lower, form }) =>
				/^(?:CCONJ|VERB|AUX|SCONJ|PRON)$/.test(pos) || form === 'ed' || IN_FRONT.test(lower)
		)
	);
}

const MISREADINGS: readonly ((clause: Clause) => boolean)[] = [
	verbFollows,
	subjectWithoutNoun,
	isPhrase,
	objectAsVerb,
	subjectWithVerb,
	isLooseSubject,
	isSpliced,
	endsInQuality,
	losesVerb,
	splitsGerund,
	isLoneModal,
	participleAsVerb,
	listInFront,
	gradesTogether,
	isHeadedByRow
];

/** Signs that a clause was cut at the wrong joints, or is none. */
export function isMisread(clause: Clause): boolean {
	return MISREADINGS.some((isSign) => isSign(clause));
}
