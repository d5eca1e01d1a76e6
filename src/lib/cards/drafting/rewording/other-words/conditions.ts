import { verbForm } from '$lib/extraction/verb-forms';
import { namesPersons } from '../../questions';
import type { Sense } from './senses';
import type { Setting } from './setting';
import { behind, PREPOSITION, startsObject, type Slot, type Token } from './verb-slots';

/** What an object is: by its last word. */
const OBJECTS: Readonly<Record<string, RegExp>> = {
	measure:
		/\b(?:risks?|rates?|levels?|mortality|incidence|prevalence|frequency|costs?|complexity|need|loss|variance|bias|errors?|number|pressure|concentrations?|likelihood|probability|temperature|intake|consumption|scores?|performance|accuracy|sensitivity|specificity|precision|efficiency|values?|density|demand|threshold|odds|chances?|quality|productivity|usage|speed)$/u,
	reached:
		/\b(?:performances?|accurac(?:y|ies)|sensitivity|specificity|precision|recall|scores?|rates?|values?|levels?|auc|f1)$/u,
	ill: /\b(?:pain|symptoms?|burden|effects?|impact|anxiety|stress|fatigue|severity|depression|toxicity|distress|harm|damage|uncertainty|disparit(?:y|ies)|inequalit(?:y|ies)|influence|dependence|differences?|effort|inflammation|suffering)$/u,
	artefact:
		/\b(?:models?|methods?|approach(?:es)?|algorithms?|networks?|architectures?|frameworks?|systems?|tools?|techniques?|schemes?|procedures?|detectors?|classifiers?|paradigms?|platforms?)$/u,
	valued:
		/\b(?:performances?|accurac(?:y|ies)|quality|outcomes?|efficiency|interpretability|robustness|stability|diagnos[ei]s|systems?|methods?|models?|access|accessibility|care|safety|chances?|results?|predictions?|understanding|learning|fit|detection|recognition|classification)$/u,
	trouble:
		/\b(?:problems?|issues?|challenges?|limitations?|difficult(?:y|ies)|questions?|needs?|concerns?|shortcomings?|gaps?|tasks?|scalability)$/u,
	criteria:
		/\b(?:criteri(?:a|on)|requirements?|needs?|standards?|constraints?|conditions?|assumptions?|guidelines|goals?|targets?|expectations|demands?)$/u
};

/** Who or what does it. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
	study: /\b(?:study|authors?|researchers?|paper|chapter|work|one)$/u,
	evidence:
		/\b(?:study|stud(?:y|ies)|results?|analys[ei]s|data|findings?|experiments?|observations?|evaluations?|survey|examination|investigations?|comparisons?|review|trials?|tests?|simulations?|imaging|landscape)$/u,
	test: /\b(?:study|imaging|tests?|testing|analys[ei]s|mri|ct|scans?|scanning|ultrasound|ultrasonography|echocardiography|screening|examination|assessment|mammography|biops(?:y|ies))$/u
};

/** What results are seen in. */
const BEARER =
	/\b(?:models?|methods?|approach(?:es)?|algorithms?|systems?|networks?|groups?|control|patients|participants|students|children|women|men|adults|individuals|subjects|cells|mice|rats)$/u;

const FIRST_PART =
	/^(?:(?! (?:of|in|for|with|on|at|by|from|to|among|during|after|when|that|which|who|than|compared|between|on)\b|[,?;(]).)*/u;

/** Its head, and what stands before. */
const headPart = (phrase: string) => (FIRST_PART.exec(phrase)?.[0] ?? '').trim().toLowerCase();

const ASKED_KIND =
	/\b(?:what|which)(?: kind of)? (?!kind\b)((?:\p{L}[\p{L}-]* ){0,4}?)(?:is|are|was|were|do|does|did|can|could|may|has|have)\b/u;

/** What something is done to: behind the verb, before it in a passive, or what is asked for. */
function objectOf({ asked, tokens }: Setting, slot: Slot): string {
	const start = tokens[(slot.isPassive ? slot.subjectFrom : slot.objectFrom) ?? -1]?.start;
	if (start !== undefined)
		return headPart(asked.body.slice(start, slot.isPassive ? tokens[slot.at]?.start : undefined));
	const named = ASKED_KIND.exec(asked.body)?.[1]?.trim() ?? '';
	return headPart(named === '' ? asked.answer : named);
}

function subjectOf({ asked, tokens }: Setting, slot: Slot): string {
	const start = tokens[slot.subjectFrom ?? -1]?.start;
	if (start === undefined) return headPart(asked.answer);
	const said = asked.body.slice(start, tokens[slot.at]?.start);
	return headPart(said.replace(/(?: (?:\p{L}+ly|not|also))+ $/u, ''));
}

export function isInfinitive(tokens: readonly Token[], to: number): boolean {
	const verb = verbForm(tokens[behind(tokens, to)]?.lower ?? '');
	const isBe = /^(?:be|do|have)$/.test(tokens[to + 1]?.lower ?? '');
	return tokens[to]?.lower === 'to' && (verb?.form === 'base' || isBe);
}

type Condition = (setting: Setting, slot: Slot) => boolean;

const wordBehind = ({ tokens }: Setting, slot: Slot) => tokens[slot.at + 1]?.lower ?? '?';
const tailOf = ({ asked, tokens }: Setting, slot: Slot) =>
	asked.body.slice(tokens[slot.at]?.end ?? 0);

/** By name, what a choice may ask for in `<…>`. */
const NAMED: Readonly<Record<string, Condition>> = {
	grade: ({ tokens }, slot) =>
		/^(?:better|worse|well|best|poorly|badly)$/.test(tokens[behind(tokens, slot.at)]?.lower ?? ''),
	manner: (setting, slot) =>
		/^(?:effectively|efficiently|reliably|robustly|accurately|consistently)$/.test(
			wordBehind(setting, slot)
		),
	state: (setting, slot) => /^(?!to$)\p{Ll}/u.test(wordBehind(setting, slot)) && !slot.isPassive,
	finite: (_setting, slot) => slot.form !== 'base',
	thing: (setting, slot) => !namesPersons(subjectOf(setting, slot)),
	bearer: (setting, slot) => slot.isMain && BEARER.test(subjectOf(setting, slot)),
	asked: (_setting, slot) => slot.objectFrom === undefined,
	/** "what does the study find?" – not "how does it find A?", not "no sign of A" */
	some: ({ asked }, slot) => slot.objectFrom === undefined && !/^no\b/iu.test(asked.answer),
	plain: ({ tokens }, slot) => !tokens.some(({ lower }, at) => at < slot.at && lower === 'be'),
	/** Not one thing from another. */
	whole: ({ asked }, slot) =>
		!/ from /u.test(slot.objectFrom === undefined ? `${asked.body} ${asked.answer}` : asked.body),
	complement: ({ tokens }, slot) => startsObject(tokens, behind(tokens, slot.at)),
	purpose: ({ tokens }, slot) => {
		const next = behind(tokens, slot.at);
		return isInfinitive(tokens, next) || tokens[next]?.lower === 'for';
	},
	whether: (setting, slot) => /^(?:whether|if|which|how)$/.test(wordBehind(setting, slot)),
	withand: (setting, slot) => /\s(?:with|and)\s/.test(tailOf(setting, slot))
};

const isAfter = (slot: Slot) => (_token: Token, at: number) => at > slot.at;

function stands(name: string, setting: Setting, slot: Slot): boolean {
	const { tokens } = setting;
	if (name === 'tobe') return / to be\b/u.test(tailOf(setting, slot));
	// "to what is it applied?"
	if (name === 'to' && /\bto (?:what|which|whom)\b/iu.test(setting.asked.body)) return true;
	if (name === 'toverb' || name === 'to')
		return tokens.some(
			(token, at) =>
				isAfter(slot)(token, at) &&
				token.lower === 'to' &&
				isInfinitive(tokens, at) === (name === 'toverb')
		);
	return new RegExp(String.raw`(?:^|\s)${name}\b`, 'u').test(tailOf(setting, slot));
}

/** One condition of a choice: `<measure>`, `!with`, `~as`. */
export function holds(condition: string, setting: Setting, slot: Slot): boolean {
	const name = condition.slice(1).replace('>', '');
	if (condition.startsWith('~')) return stands(name, setting, slot);
	if (condition.startsWith('!')) return !stands(name, setting, slot);
	const named = NAMED[name];
	if (named) return named(setting, slot);
	const subject = SUBJECTS[name];
	if (subject) return subject.test(subjectOf(setting, slot));
	return OBJECTS[name]?.test(objectOf(setting, slot)) === true;
}

/** Prepositions that leave a verb's sense as it is. */
const FREE =
	/^(?:in|for|by|during|after|before|at|among|within|without|using|through|via|under|across|despite|until|since|throughout|following)$/;

export const isFree = (lower: string) => FREE.test(lower);

/** What follows the verb does not belong to it, or the sense knows it. */
export function isFollowedFreely({ tokens }: Setting, slot: Slot, sense: Sense): boolean {
	const next = behind(tokens, slot.at);
	const word = tokens[next]?.lower ?? '?';
	if (sense.followed.includes(word)) return true;
	if (word === 'to') return slot.isPassive && isInfinitive(tokens, next);
	// "a clock that strikes"
	if (word === 'that')
		return /^(?:is|are|can|may|has)$|[^s]s$/.test(tokens[behind(tokens, next)]?.lower ?? '');
	if (!PREPOSITION.test(word)) return true;
	const isLast = /^[?,]$/.test(tokens[next + 1]?.lower ?? '?');
	return FREE.test(word) && (!isLast || word === 'by' || word === 'for');
}
