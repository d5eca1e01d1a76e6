import { isPluralSubject, parseClause, textOfRange, type Clause } from './clause';
import { outerJoint, splitOutside } from './outer-joints';
import { tagWords } from './parts-of-speech';
import { scopeFor, sharedLead } from './shared-scopes';
import { pastTense, thirdPerson, verbForm } from './verb-forms';
import { isPartOfPurpose } from './side-acts';
import { isQualityAt } from './verb-group';
import { isNominal } from './word';

/** Cuts at ": ", "; " and ", and|while|whereas|but" where both sides are clauses. */
export function intoClauses(text: string): string[] {
	const colon = outerJoint(text);
	const { before = '', after = '' } = colon ?? {};
	if (colon && parseClause(after)) {
		const parts = splitOutside(after, /;\s(?:and\s)?|,\s(?=(?:and\s)?it\s)/g);
		const intro = isListIntro(before) ? [] : intoClauses(before);
		return [...intro, ...parts.flatMap((part) => intoClauses(part.replace(/^and\s/, '')))];
	}
	if (colon && text.includes(';')) return [...intoClauses(before), ...intoClauses(after)];
	return cutCoordination(text);
}

/** "Our analysis reveals three phenomena": it only announces what follows. */
export function isListIntro(text: string): boolean {
	return /\b(?:two|three|four|five|six|several|following|key|main|major)\s(?:\p{L}+\s){0,2}(?:insights|findings|phenomena|results|observations|conclusions|concerns|contributions|things|ways)$/u.test(
		text
	);
}

const JOINT = /(?:,?\sand that|,\s(?:and|but|while|whereas|whilst|so that))\s/g;
/** Words up to which a contrast stays in one piece. */
const SHORT_CONTRAST = 32;

/** "A moves B, while C fails to do so" → "A moves B", "C fails to move B". */
const DO_SO =
	/^(?<left>.{15,}?),?\s(?:while|whereas|but)\s(?<who>(?!(?:it|they|this|that)\b)[^,;:]{3,70}?)\s(?<fails>(?:(?:fails?|failed|struggles?|struggled) to)|(?:(?:is|are|was|were) unable to)|(?:(?:does|do|did|can|could) ?not))\s(?:do so|do this)$/u;

function cutDoSo(text: string): string[] | undefined {
	const { left = '', who = '', fails = '' } = DO_SO.exec(text)?.groups ?? {};
	const clause = left === '' ? undefined : parseClause(left);
	const main = clause?.words[clause.verb.to - 1];
	if (!clause || main?.pos !== 'VERB' || clause.lead.to > 0) return undefined;
	return [left, `${who} ${fails} ${main.lemma} ${textOfRange(clause, clause.rest)}`];
}

function cutCoordination(text: string): string[] {
	const doSo = cutDoSo(text);
	if (doSo) return doSo;
	for (const joint of text.matchAll(JOINT)) {
		const at = joint.index ?? 0;
		const left = text.slice(0, at);
		const isContrast = !/\band\b|so that/.test(joint[0]);
		if (isContrast && text.split(' ').length <= SHORT_CONTRAST) continue;
		const right = withSubject(text.slice(at + joint[0].length), left);
		if (!right || endsInItem(left) || isFigureRow(left, right) || !hasOwnSubject(right)) continue;
		const first = parseClause(left);
		if (!first) continue;
		return [...cutSeries(left), ...cutCoordination(scopeFor(right, first) + right)];
	}
	return cutSeries(text);
}

/** "weighs the oats, hay" before ", and": the items of a list, and no clause. */
function endsInItem(left: string): boolean {
	const item = /[^,]{4},\s(?<item>[\p{L}-]+(?:\s[\p{L}-]+){0,2})$/u.exec(left)?.groups?.['item'];
	return (
		item !== undefined &&
		!tagWords(item).some(({ pos, form }) => pos === 'AUX' || (pos === 'VERB' && form !== 'ing'))
	);
}

/** "weighed 5, 6, and 7 stone", "3% and 4% of the oats rotted, respectively": a row of figures, and no clause. */
function isFigureRow(left: string, right: string): boolean {
	if (!/\d\s?%?$/u.test(left) || !/^\d/u.test(right)) return false;
	return /\d\s?%?, \d[\d.]*\s?%?$/u.test(left) || /, respectively\b/u.test(right);
}

/** ", so that it is not removed" → the subject of the clause before for "it". */
function withSubject(right: string, left: string): string | undefined {
	const pronoun = /^(?:it|they)\s/.exec(right)?.[0];
	if (!pronoun) return right;
	const clause = parseClause(left);
	const subject = clause && textOfRange(clause, clause.subject);
	if (!subject || /^(?:we|it|they|there)$/i.test(subject)) return undefined;
	return `${subject} ${right.slice(pronoun.length)}`;
}

/** "tests show that when A is high, B falls": B alone would hold whatever A is. */
const OPEN_CONDITION =
	/\bthat (?:when|whenever|if|once|while|as|where|after|before|unless)\s[^,]*$/u;

/** "A affect B, C show D, and E demonstrate F": commas alone between clauses. */
function cutSeries(text: string): string[] {
	const parts = text.split(/,\s(?:and\s)?/);
	const isSeries = parts.length >= 2 && !parts.some((part) => OPEN_CONDITION.test(part));
	return isSeries && parts.every(hasOwnSubject) ? parts : cutPlainAnd(text);
}

/** "steadily lowers costs": a second act, and nobody called so. */
function opensWithAct(text: string): boolean {
	const act = /^\p{Ll}{3,}ly\s(?<act>\p{Ll}+s)\s/u.exec(text)?.groups?.['act'];
	return act !== undefined && verbForm(act)?.form === '3sg';
}

/** A clause that stands alone, without a phrase in front. */
export function hasOwnSubject(text: string): boolean {
	if (/^whose\s/u.test(text) || opensWithAct(text)) return false;
	const clause = parseClause(text);
	if (!clause || clause.lead.to > 0 || clause.words.length < 4) return false;
	return clause.words[0]?.pos !== 'VERB' && !hasNounForVerb(clause) && !isPredicate(clause);
}

/** "delivered factors to host cells", "causes increased loss", "II score for X", "300 units for spiked samples". */
function isPredicate({ words, subject, verb, rest }: Clause): boolean {
	const first = words[subject.from];
	const finite = words[verb.from];
	const object = words[rest.from];
	if (/^(?:ed|past)$/.test(first?.form ?? '')) return true;
	const isLone = subject.to - subject.from === 1;
	if (isLone && verbForm(first?.lower ?? '')?.form === '3sg')
		return !/^(?:AUX|SCONJ)$/.test(finite?.pos ?? '') && object?.pos !== 'SCONJ';
	// "applied A and conducted logistic regression analyses": a second act, and no subject of its own.
	const opener = isLone ? undefined : verbForm(first?.lower ?? '');
	const isAct = opener?.form === 'ed' && first?.pos === 'ADJ' && finite?.isAmbiguous === true;
	if (isAct) return true;
	const isLoose = finite?.isAmbiguous === true && finite.form === 'base';
	if (isLoose && /^(?:ADP|CCONJ|PUNCT)$/.test(object?.pos ?? 'PUNCT')) return true;
	return first?.pos === 'NUM' && finite?.form === 'ed' && subject.to - subject.from > 2;
}

/** "primary and stand-by approaches to give more": a bare plural that a "to" or "for" follows. */
function hasNounForVerb({ words, subject, verb }: Clause): boolean {
	const main = words[verb.from];
	const isLone = verb.to - verb.from === 1 && main?.isAmbiguous === true && main.form === '3sg';
	const opener = words[subject.from];
	return (
		isLone &&
		!/^(?:DET|PRON|PROPN)$/.test(opener?.pos ?? '') &&
		(/^(?:that|which)$/.test(words[verb.to]?.lower ?? '') ||
			/^(?:ADP|PART)$/.test(words[verb.to]?.pos ?? '') ||
			words[verb.to]?.form === 'ing')
	);
}

/** ", with societies of X agents achieving Y" → "societies of X agents achieve Y". */
function withClause(text: string, isPast: boolean): string | undefined {
	const words = tagWords(text);
	const at = words.findIndex(
		(word, index) =>
			word.form === 'ing' &&
			index > 0 &&
			(isNominal(words[index - 1]) || words[index - 1]?.pos === 'ADV')
	);
	const verb = words[at];
	const last = words[at - 1];
	if (!verb || !last || words[0]?.pos === 'VERB') return undefined;
	// "with values falling in spring": whose, the clause before says.
	if (at === 1 && /^(?:values|levels|scores|results|rates|differences|effects)$/.test(last.lower))
		return undefined;
	const lemma = verb.lemma.endsWith('ing') ? undefined : verb.lemma;
	const plural = isPluralSubject(words, { from: 0, to: at });
	if (!lemma || plural === undefined) return undefined;
	const finiteOf = (one: string) => (isPast ? pastTense(one) : plural ? one : thirdPerson(one));
	const finite = finiteOf(lemma);
	// "varying by task and correlating with X": the second participle turns with the first.
	const tail = text.slice(verb.span.end).replace(/\sand\s(\p{L}+ing)\b/u, (match, word: string) => {
		const known = verbForm(word);
		return known?.form === 'ing' ? ` and ${finiteOf(known.lemma)}` : match;
	});
	return `${text.slice(0, verb.span.start)}${finite}${tail}`;
}

function isPastClause(text: string): boolean {
	const clause = parseClause(text);
	const group = clause?.words.slice(clause.verb.from, clause.verb.to) ?? [];
	return group.some(
		({ lower, pos, form }, at) =>
			/^(?:was|were|had|did)$/.test(lower) ||
			(at === 0 && pos === 'VERB' && (form === 'past' || form === 'ed'))
	);
}

/** "A differs, with B achieving C, which outperforms D": three statements. */
export function cutTails(text: string): string[] {
	const joint =
		/^(.{20,}?),\s(with\s(?!respect|regard)|which\s|whose\s|wherein\s|whereby\s)(.{15,})$/su.exec(
			text
		);
	const [, left = '', opener = '', right = ''] = joint ?? [];
	if (!joint || !parseClause(left)) return [text];
	if (/^where/.test(opener)) return parseClause(right) ? [left, right] : [text];
	if (opener.startsWith('with')) {
		const clause = withClause(right, isPastClause(left));
		return clause && parseClause(clause.split(', which')[0] ?? '')
			? [left, ...cutTails(clause)]
			: [text];
	}
	// "…, which leads to B": all that stands before leads there.
	if (
		/^(?:\p{L}+ly\s)?(?:results?|resulted|leads?|led|causes?|caused|allow(?:s|ed)?|enable[sd]?|suggest(?:s|ed)?|indicate[sd]?|means?|makes?|made|confirm(?:s|ed)?|(?:is|was)(?! (?:more|less|better|\p{Ll}{3,}er)\s))\s/u.test(
			right
		)
	)
		return [text];
	const antecedent = /(?:\p{Lu}[\p{L}\p{N}.-]*\s?(?:[\d.]+\s?)?){1,6}$/u.exec(left)?.[0].trim();
	const owns = opener === 'whose ' ? "'s" : '';
	const relative = antecedent ? `${antecedent}${owns} ${right}` : '';
	return relative !== '' && parseClause(relative) ? [left, relative] : [text];
}

/** "the relation between A": its B is still to come. */
const OPEN_PAIR = /\b(?:between|both|either)\s(?:(?!\b(?:and|or)\b)[^,;:])*$/;
/** Words up to which half a sentence stays with the other half. */
const SHORTEST_HALF = 4;
/** Words of a second clause's subject; a longer one is likely a phrase of the first. */
const LONGEST_SECOND = 5;

/** Words of its subject, what stands in parentheses left out. */
function sizeOf({ words, subject }: Clause): number {
	let depth = 0;
	return words.slice(subject.from, subject.to).filter(({ text }) => {
		if (text === '(') depth++;
		const isOutside = depth === 0;
		if (text === ')') depth--;
		return isOutside;
	}).length;
}

/** "serves trade and crews aimed at depth", of the present: whose aim it is, and nothing they once did. */
function hangsLoosely(first: Clause, { words, verb }: Clause): boolean {
	const told = first.words[first.verb.from];
	const isNow = told?.form === '3sg' || /^(?:is|are|has|have|can|may)$/.test(told?.lower ?? '');
	const isLoose = verb.to - verb.from === 1 && words[verb.from]?.form === 'ed';
	return isNow && isLoose && words[verb.to]?.pos === 'ADP';
}

/** "players have A and negotiations are B": two clauses without a comma between them. */
function cutPlainAnd(text: string): string[] {
	for (const joint of text.matchAll(/\sand\s/g)) {
		const left = text.slice(0, joint.index);
		const right = text.slice((joint.index ?? 0) + joint[0].length);
		if (OPEN_PAIR.test(left) || isFigureRow(left, right)) continue;
		const clause = parseClause(left);
		if (!clause || clause.rest.to - clause.rest.from < 2 || !hasOwnSubject(right)) continue;
		const rest = clause.words.slice(clause.rest.from, clause.rest.to);
		const opens = rest.some((word) => word.pos === 'SCONJ' || word.text === ',');
		const second = parseClause(right);
		// "in higher drug costs and higher mean adjusted total costs": two of a kind.
		const opener = right.split(' ')[0] ?? '';
		if (rest.some((word) => word.lower === opener) && second?.subject.to !== 1) {
			if (!/^(?:the|an?|its|their|our)$/.test(opener)) continue;
		}
		const ends = /^(?:ADJ|DET|ADP|ADV)$/.test(clause.words.at(-1)?.pos ?? '');
		if (opens || ends || !second || sizeOf(second) > LONGEST_SECOND) continue;
		if (hangsLoosely(clause, second)) continue;
		// "players have asymmetric objectives" alone says too little.
		if (clause.words.length - clause.lead.to <= SHORTEST_HALF) continue;
		return [left, ...cutPlainAnd(sharedLead(clause) + right)];
	}
	return [text];
}

/** Words from which a sentence with two predicates is cut. */
const LONG_PREDICATE = 24;
/** "does A and does B" is cut sooner than "does A but does B". */
const LONG_PAIR = 12;

/** "we do A, do B, and do C": where each act of a series of the authors begins. */
function actsOf({ words, verb, rest }: Clause): number[] {
	const main = words[verb.to - 1];
	const starts = words.flatMap((word, at): number[] => {
		if (at <= rest.from || words[at - 1]?.text !== ',') return [];
		const start = word.pos === 'CCONJ' ? at + 1 : at;
		const form = verbForm(words[start]?.lower ?? '')?.form;
		const next = words[start + 1];
		const hasObject =
			/^(?:DET|ADJ|PROPN|NUM|NOUN)$/.test(next?.pos ?? '') ||
			/^(?:out|up|down)$/.test(next?.lower ?? '');
		// "rope knotting on rafts": a thing of a row, though its first word could be an act.
		const isCompound = word.pos === 'NOUN' && /\p{Ll}{2}ing$/u.test(next?.lower ?? '');
		return form !== undefined && form === main?.form && hasObject && !isCompound ? [start] : [];
	});
	const last = starts.at(-1) ?? 0;
	const isSeries = words[last - 1]?.pos === 'CCONJ' && starts.length > 1;
	// "we build A, justify B": what came after the "and" was cut off before.
	const isSure = starts.every((at) => verbForm(words[at]?.lower ?? '')?.maybeNoun === false);
	return isSeries || (isSure && words[last - 1]?.pos !== 'CCONJ') ? starts : [];
}

/** "we do A, do B, and do C" → "we do A", "we do B", "we do C". */
function cutActs(text: string, clause: Clause): string[] {
	const starts = /^we\s/i.test(text) ? actsOf(clause) : [];
	if (starts.length === 0) return [];
	const { words, rest } = clause;
	const subject = text.slice(0, words[clause.verb.from]?.span.start ?? 0);
	const bounds = [clause.verb.from, ...starts, rest.to];
	return bounds.slice(0, -1).map((from, index) => {
		const to = words[(bounds[index + 1] ?? rest.to) - 1]?.span.end ?? text.length;
		const act = text.slice(words[from]?.span.start, to).replace(/[\s,]+(?:and|or)?[\s,]*$/, '');
		return subject + act;
	});
}

/** "S does A and does B" where it is long: two statements with one subject. */
export function cutPredicates(text: string): string[] {
	const clause = parseClause(text);
	const acts = clause ? cutActs(text, clause) : [];
	if (acts.length > 0) return acts;
	if (!clause || clause.words.length <= LONG_PAIR) return [text];
	const joint = predicateJoint(clause);
	const isPair = clause.words[joint]?.lower === 'and';
	if (!isPair && clause.words.length <= LONG_PREDICATE) return [text];
	const second = clause.words[joint + 1];
	const before = clause.words[joint];
	if (joint < 0 || !second || !before) return [text];
	const predicate = text.slice(second.span.start);
	// "among A, X stayed, but fell in B": what is in front holds for the first only.
	const isFirstOnly = before.lower === 'but' && scopeFor(predicate, clause) === '';
	const opens = isFirstOnly ? clause.subject.from : 0;
	const subject = text.slice(
		clause.words[opens]?.span.start ?? 0,
		clause.words[clause.verb.from]?.span.start ?? 0
	);
	const first = text.slice(0, before.span.start).replace(/[\s,]+$/, '');
	// "can dry the nets but have been rare": the second has a helper of its own.
	const modal = second.pos === 'AUX' ? '' : modalOf(clause);
	return [first, ...cutPredicates(subject + modal + predicate)];
}

/** "can ", where it holds for a second verb too: "can reduce A and improve B". */
function modalOf({ words, verb }: Clause): string {
	const group = words.slice(verb.from, verb.to);
	const isPlain = group.length === 2 && group[1]?.form === 'base';
	const modal = group[0]?.lower ?? '';
	return isPlain && /^(?:can|could|may|might|must|shall|should|will|would)$/.test(modal)
		? `${modal} `
		: '';
}

/** "we build A that does B, and test C": one thing "does", so who tests is "we". */
function actAfterRelative({ words, rest, subject, verb }: Clause, from: number): number {
	const isOurs = /^we$/i.test(words[subject.to - 1]?.lower ?? '');
	const isOne = words[from + 1]?.form === '3sg' && words[verb.to - 1]?.form === 'base';
	if (!isOurs || !isOne || !/^(?:that|which)$/.test(words[from]?.lower ?? '')) return -1;
	return words.findIndex((word, at) => {
		if (at <= from || at >= rest.to - 2 || word.pos !== 'CCONJ') return false;
		const next = words[at + 1];
		const opensObject = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[at + 2]?.pos ?? '');
		return (
			words[at - 1]?.text === ',' && verbForm(next?.lower ?? '')?.form === 'base' && opensObject
		);
	});
}

/** What shows a thing does not bring it about. */
const SHOWS = /^(?:reveal|show|exhibit|demonstrate|display|experience|indicate|report|have|had)$/;

/** Index of an "and" or "but" in the rest that a verb of the same shape follows. */
function predicateJoint(clause: Clause): number {
	const { words, verb, rest } = clause;
	const main = modalOf(clause) === '' ? undefined : words[verb.to - 1];
	const finite =
		main ??
		words.slice(verb.from, verb.to).find((word) => word.pos === 'AUX' || word.pos === 'VERB');
	for (let at = rest.from; at < rest.to - 3; at++) {
		const word = words[at];
		if (word?.pos === 'SCONJ' && word.lower !== 'than') return actAfterRelative(clause, at);
		// "can help to find A and keep B": who keeps B is not sure.
		if (main && word?.pos === 'PART') return -1;
		if (word?.pos !== 'CCONJ' || word.lower === 'or') continue;
		// "and there may be rot", "showed a drop and reduced rot": no second act.
		if (words[at + 1]?.lower === 'there') continue;
		if (SHOWS.test(words[verb.to - 1]?.lemma ?? '') && isQualityAt(words, at + 1)) continue;
		let next = at + 1;
		while (words[next]?.pos === 'ADV') next++;
		const candidate = words[next];
		const isVerb = candidate?.pos === 'VERB' && finite?.pos === 'VERB';
		const sameVerb = isVerb && candidate.form === finite.form && candidate.form !== 'ing';
		const helper = candidate?.pos === 'AUX' && !/^(?:be|been|being)$/.test(candidate.lower);
		if (helper || (sameVerb && !isPartOfPurpose(clause, at, candidate))) return at;
	}
	return -1;
}
