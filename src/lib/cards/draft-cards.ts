import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import { answerOf, DELETION, promptOf, type CardContent, type CardDraft } from './card';
import { toAsk } from './drafting/ask';
import { isBackward } from './drafting/backward';
import { mayAskIn } from './drafting/body-worth';
import type { Candidate, Pattern } from './drafting/candidate';
import { isClearGap } from './drafting/clear-gap';
import { contentFor, plainContent } from './drafting/content';
import { asQuestions } from './drafting/rewording/as-question';
import { asksFigureInPlace } from './drafting/rewording/figure-in-place';
import { asksInPlace } from './drafting/rewording/in-place';
import { isPoorGap } from './drafting/flaws/poor-gap';
import { isToldEstimate, withEstimate } from './drafting/rewording/estimate';
import { withInterval } from './drafting/rewording/interval';
import { askedAlone } from './drafting/asked-alone';
import { askDoubted } from './drafting/doubted';
import { handlesFor, type Handle } from './drafting/handle';
import { isOfMadeThing, madeThingSources } from './drafting/made-things';
import { askObject, askSubject, isEmptyAct } from './drafting/patterns/clauses';
import { askOneOfList } from './drafting/patterns/asking/besides';
import { askArms } from './drafting/patterns/asking/arms';
import { askTie } from './drafting/patterns/asking/causes';
import { askChange } from './drafting/patterns/asking/changes';
import { askCircumstance, askCondition, askLead } from './drafting/patterns/asking/circumstances';
import { askDesign } from './drafting/patterns/asking/designs';
import { askDoing } from './drafting/patterns/asking/doings';
import { askNamedEffect } from './drafting/patterns/asking/effect-nouns';
import { askEffectOf, askTurnedThing } from './drafting/patterns/asking/effect-shapes';
import { askEffect } from './drafting/patterns/asking/effects';
import { askFoundThing, askRoleHolder } from './drafting/patterns/asking/found-things';
import { askHeldAgainst } from './drafting/patterns/asking/held-against';
import { askKind } from './drafting/patterns/asking/kinds';
import { askMadeSo } from './drafting/patterns/asking/made-so';
import { askPlayers } from './drafting/patterns/asking/named-roles';
import { askWhy } from './drafting/patterns/asking/reasons';
import { askNamedChange } from './drafting/patterns/asking/named-changes';
import { hideAnyPhrase, unreadSource } from './drafting/patterns/any-phrase';
import { hidePhrase } from './drafting/patterns/gaps';
import { askMediator } from './drafting/patterns/asking/mediators';
import { askRelationNoun } from './drafting/patterns/asking/relation-nouns';
import { askNoPrediction, askRelation } from './drafting/patterns/asking/relations';
import { askResultingCount } from './drafting/patterns/asking/resulting-counts';
import { askShift } from './drafting/patterns/asking/shifts';
import { askSize, asksOwnSize } from './drafting/patterns/asking/sizes';
import { askSidesAlike } from './drafting/patterns/comparing/alike';
import { askCompared } from './drafting/patterns/comparing/comparisons';
import { askUtmost } from './drafting/patterns/comparing/utmost';
import { askNoDifference } from './drafting/patterns/comparing/no-difference';
import { askGroup, askOneSided } from './drafting/patterns/comparing/one-sided';
import { askAlike, askNamedOutcome } from './drafting/patterns/found';
import { askMadeThing, askNames } from './drafting/patterns/naming';
import { askHowMany, hideValue } from './drafting/patterns/numbers';
import { askManner, askSameness } from './drafting/patterns/outcomes';
import { askWhatThereWas } from './drafting/patterns/what-there-was';
import { hidePlainValues } from './drafting/patterns/plain-values';
import { meaningsIn } from './drafting/meanings';
import { keepingOdds } from './drafting/keeping-odds';
import { LEAST_FEW_SCORE, selectDrafts, type Rankable, type RankedDraft } from './drafting/select';
import { holdsUntoldGroup, isSpelled, spelledOut } from './drafting/spelled-out';
import { typedByAnswer } from './drafting/type-of-answer';
import { toSource } from './drafting/sources';
import { bestFormFirst } from './drafting/first-turns';
import { whenAsked } from './drafting/when-asked';
import { flawsOf, isAnswerSound, isAskSound } from './drafting/worth-asking';
import { moreThanOdds, shifted } from './drafting/worth-of-form';
import { softFaultsIfPassed } from './gate/gate-card';

const QUESTION_PATTERNS: readonly Pattern[] = [
	askObject,
	askSubject,
	askEffect,
	askNamedEffect,
	askTurnedThing,
	askEffectOf,
	askChange,
	askCompared,
	askUtmost,
	askManner,
	askSameness,
	askWhatThereWas,
	askNamedOutcome,
	askNoDifference,
	askSidesAlike,
	askOneSided,
	askGroup,
	askNamedChange,
	askAlike,
	askRelation,
	askRelationNoun,
	askMediator,
	askNoPrediction,
	askMadeThing,
	askCircumstance,
	askLead,
	askCondition,
	askWhy,
	askDoing,
	askDesign,
	askArms,
	askFoundThing,
	askRoleHolder,
	askTie,
	askPlayers,
	askShift,
	askKind,
	askMadeSo,
	askHeldAgainst
];

const PHRASE_PATTERNS: readonly Pattern[] = [...QUESTION_PATTERNS, hidePhrase, hideAnyPhrase];

const NUMBER_PATTERNS: readonly Pattern[] = [askHowMany, askSize, askResultingCount, hideValue];

function unreadCandidates(finding: Finding): Candidate[] {
	const source = unreadSource(finding);
	return source ? hideAnyPhrase(source) : [];
}

export function candidatesFor(finding: Finding): Candidate[] {
	if (finding.named) return askNames(finding);
	const full = toSource(finding, { figures: true });
	const plain = toSource(finding, { figures: false });
	const values = full ? onceCounted(NUMBER_PATTERNS.flatMap((pattern) => pattern(full))) : [];
	if (!plain) return [...unreadCandidates(finding), ...values];
	if (isEmptyAct(plain)) return [...askWhatThereWas(plain), ...askRelationNoun(plain), ...values];
	const ofPlain = PHRASE_PATTERNS.flatMap((pattern) => pattern(plain));
	const ofMade = madeThingSources(plain).flatMap((made) =>
		PHRASE_PATTERNS.flatMap((pattern) => pattern(made))
	);
	const doubted = askDoubted(plain, QUESTION_PATTERNS);
	const phrases = [...ofPlain, ...doubted, ...ofMade.filter(isOfMadeThing)].flatMap(askOneOfList);
	// "what was the odds ratio?", where how the two are related is asked for with it.
	const figures = values.filter(({ body }) => !isToldEstimate(figureIn(body), phrases));
	// A figure that a phrase's gap hides as well is asked for as the figure it is.
	return [...figures, ...phrases.map(typedByAnswer)];
}

/** The bare figure of a gap: "0.4 (95% CI 0.2-0.7)" → "0.4". */
const figureIn = (body: string) => /\{\{c1::[^\d}]*([\d.]+)/u.exec(body)?.[1] ?? '?';

/** "how many songs does the corpus hold?" rather than "the corpus holds [40] songs". */
function onceCounted(values: readonly Candidate[]): readonly Candidate[] {
	const counts = values.filter(asksOwnSize).map(({ answer }) => `{{c1::${answer}}}`);
	return values.filter(({ body }) => !counts.some((count) => body.includes(count)));
}

interface GateContext {
	readonly paper: Paper;
	readonly handles: readonly string[];
}

interface Wording {
	readonly candidate: Candidate;
	/** Worked out when it is the card's turn. */
	readonly contents: () => Iterable<CardContent>;
	/** What its score can come to at most. */
	readonly most: number;
	readonly score: number;
	readonly preview: CardContent;
	/** Put as a question. */
	readonly isAsked: boolean;
	/** Hides a phrase that does not turn into a question, or is asked for only where it stands ("is built of what?"). */
	readonly stays: Rankable['stays'];
	/** Hides a figure that does not turn into a question. */
	readonly isFigureGap: boolean;
	/** Asks which thing a finding is told of. */
	readonly isBackward: boolean;
}

/** The first wording, by handle, that the gate lets through. */
function passed(wording: Wording, context: GateContext): RankedDraft | undefined {
	const refused = new Set<string>();
	for (const content of wording.contents()) {
		const said = `${promptOf(content)}\n${answerOf(content)}`;
		if (refused.has(said)) continue;
		refused.add(said);
		const faults = softFaultsIfPassed(content, context);
		if (!faults) continue;
		const softFaults = faults.map((fault) => fault.id);
		const score = Math.max(0, wording.score - SOFT_FAULT_COST * softFaults.length);
		return { candidate: wording.candidate, draft: { ...content, score, softFaults } };
	}
	return undefined;
}

const SOFT_FAULT_COST = 0.05;

/** The candidate with the paper's own short forms and group labels told, where it holds any; then with short forms alone. */
function withLabelsTold(
	candidate: Candidate,
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): Candidate[] {
	if (candidate.finding.named && candidate.pattern !== 'which-name') return [];
	const title = paper.citation.title.toLowerCase();
	const names = new Set(handles.filter(({ isName }) => isName).map(({ text }) => text));
	// A name that the title tells, or that stands before the sentence, is told there.
	const meanings = [...meaningsIn(paper)].filter(
		([label, meaning]) =>
			!names.has(label) || (label !== handles[0]?.text && !title.includes(meaning.toLowerCase()))
	);
	const spelled = meanings.filter(([label, meaning]) => isSpelled(label, meaning));
	const bodies = [meanings, spelled].map((told) =>
		spelledOut(candidate.body, new Map(told), handles[0]?.text)
	);
	return [...new Set(bodies)]
		.filter((body) => body !== candidate.body)
		.map((body) => ({ ...candidate, body }));
}

/** Several patterns may find one phrase; the closest of them comes first. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
	const seen = new Set<string>();
	return candidates.filter(({ body, answer }) => {
		const key = `${body}\n${answer}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Odds from which a gap is tried as a question before it is chosen. */
const LEAST_TURNED = 0.4;
const LEAST_TURNED_FIGURE = 0.25;
/** How large a thing is that the paper brings; "five" is guessed sooner than "50". */
const SIZE_ODDS = { inFigures: 0.45, inWords: 0.4 };

function countOdds(candidate: Candidate): number | undefined {
	if (!asksOwnSize(candidate)) return undefined;
	return /\d/u.test(candidate.answer) ? SIZE_ODDS.inFigures : SIZE_ODDS.inWords;
}

const isFigure = ({ pattern, answer }: Candidate) => pattern === 'value' && answer === '';

/** Each wording with its own labels told first, and then as it stands. */
function* everyContent(
	wordings: readonly Candidate[],
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): Generator<CardContent> {
	for (const wording of wordings) {
		const one = withEstimate(withInterval(wording));
		for (const told of [...withLabelsTold(one, { paper, handles }), one])
			if (!holdsUntoldGroup(told.body, meaningsIn(paper))) yield* contentFor(paper, told, handles);
	}
}

/** Where no wording of it passes as a question. */
function mayStayGap(candidate: Candidate, paper: Paper): boolean {
	const ask = toAsk(candidate, paper);
	return !isPoorGap(ask) && (!isFigure(candidate) || isClearGap(ask));
}

function howItStays(questions: readonly Pick<Candidate, 'body'>[]): Rankable['stays'] {
	if (questions.length === 0) return 'gap';
	return questions.every(({ body }) => asksInPlace(body)) ? 'inPlace' : undefined;
}

function wordingsOf(
	paper: Paper,
	candidates: readonly Candidate[],
	{ handles, flaws }: { handles: readonly Handle[]; flaws?: readonly string[] }
) {
	return candidates.flatMap((candidate): Wording[] => {
		const plain = plainContent(paper, candidate, handles);
		if (!plain) return [];
		const odds = countOdds(candidate) ?? keepingOdds(candidate, paper, flaws);
		// Dear to find out before its turn, and of no use where it cannot raise the odds high enough.
		const isTried = odds >= (isFigure(candidate) ? LEAST_TURNED_FIGURE : LEAST_TURNED);
		const tried = whenAsked(() => (isTried ? asQuestions(candidate, paper) : undefined));
		const asked = isFigure(candidate) ? tried()?.[0] : undefined;
		const preview = (asked && plainContent(paper, asked, handles)) ?? plain;
		function* contents() {
			const wordings = tried() ?? asQuestions(candidate, paper);
			yield* everyContent(wordings, { paper, handles });
			if (mayStayGap(candidate, paper)) yield* everyContent([candidate], { paper, handles });
		}
		const isTurned = () =>
			tried()?.some(
				({ body, isMoved }) => !isMoved && !asksInPlace(body) && !asksFigureInPlace(body)
			) === true;
		const isAsked = whenAsked(() => candidate.answer !== '' || isTurned());
		const isPhrase = candidate.answer === '' && candidate.type !== 'number';
		const scoreAs = (isAsked: boolean) => shifted(odds, moreThanOdds(candidate, isAsked));
		return [
			{
				candidate,
				contents,
				preview,
				most: scoreAs(isTried || candidate.answer !== ''),
				get score() {
					return scoreAs(isAsked());
				},
				get isAsked() {
					return isAsked();
				},
				get stays() {
					return isPhrase ? howItStays(tried() ?? []) : undefined;
				},
				get isFigureGap() {
					return isFigure(candidate) && (tried() ?? []).length === 0;
				},
				isBackward: isBackward(candidate, paper)
			}
		];
	});
}

/**
 * "what did it reach? – an error of 3%" beside "what error did it reach? – 3%", "[a maximum of 3%]" beside
 * "a maximum of [3%]": the figure alone is what to recall.
 */
function withoutBundles(wordings: readonly Wording[], paper: Paper): Wording[] {
	const figures = wordings.filter(({ candidate }) => isFigure(candidate));
	const isBundle = ({ candidate: { type, pattern, finding, answer, body } }: Wording) => {
		if (type !== 'number' || /^(?:value|means|doing|counted)$/u.test(pattern)) return false;
		const isGap = answer === '';
		const hidden = isGap ? (DELETION.exec(body)?.[1] ?? '') : answer;
		return figures.some(({ candidate, isAsked }) => {
			const figure = DELETION.exec(candidate.body)?.[1] ?? '';
			// "close to [5% gains]"
			const value = figure.replace(/^[^\d]+(?=\d)/u, '');
			const isOfIt = candidate.finding.statement === finding.statement && hidden.includes(value);
			const isAlone =
				isAsked || (isGap && hidden.endsWith(figure) && isClearGap(toAsk(candidate, paper)));
			return isOfIt && isAlone && hidden !== figure && isAskSound(candidate, paper);
		});
	};
	return wordings.filter((wording) => !isBundle(wording));
}

/** What no card may have, not even the only one of its paper. */
const NEVER = /^(?:pointsOutside|cutsList)$/;
/** Broken, or known beforehand: of such a card there is more to lose than of none. */
const WORSE_THAN_NONE =
	/^(?:asksAboutNothing|cutsList|cutsWords|halvesAnswer|isBrokenSentence|isFlatAnswer|isGuessable|isIllPut|isNoSentence|isOddAnswer|isOpenPhrase|isSideNumber|isToldByTitle|pointsOutside|saysLittle|stopsShort|tellsNothing)$/;

const standsAlone = (candidate: Candidate, paper: Paper, never = NEVER) =>
	!flawsOf(toAsk(candidate, paper)).some((flaw) => never.test(flaw));

/** For a paper that would have none: results whose clause could not be read, their number hidden. */
function plainDrafts(
	paper: Paper,
	findings: readonly Finding[],
	{ handles, context }: { handles: readonly Handle[]; context: GateContext }
): CardDraft[] {
	const wordings = wordingsOf(paper, findings.flatMap(hidePlainValues), { handles });
	return selectDrafts(paper, wordings, {
		isSound: ({ candidate }) => standsAlone(candidate, paper),
		gate: (wording) => passed(wording, context),
		least: LEAST_FEW_SCORE,
		isOneEnough: true
	});
}

/** Few cards, best first: each gated, none padded, none asking what another asks. */
export function draftCards(
	paper: Paper,
	findings: readonly Finding[],
	options: { max?: number } = {}
): CardDraft[] {
	const handles = handlesFor(paper, findings);
	const context = { paper, handles: handles.map((handle) => handle.text) };
	const soundWordings = (candidates: readonly Candidate[]) => {
		const sound = candidates.flatMap((candidate) =>
			isAnswerSound(candidate, paper) ? [candidate] : askedAlone(candidate, paper)
		);
		const known = wordingsOf(paper, sound, { handles, flaws: [] });
		return bestFormFirst(withoutBundles(known, paper));
	};
	const candidatesOf = (some: readonly Finding[]) => distinct(some.flatMap(candidatesFor));
	// Much of a full text is not worth reading for questions.
	const worthy = findings.filter(mayAskIn(paper));
	const candidates = candidatesOf(worthy);
	const wordings = soundWordings(candidates);
	const isAll = worthy.length === findings.length;
	const allCandidates = () => (isAll ? candidates : candidatesOf(findings));
	const allWordings = () => (isAll ? wordings : soundWordings(allCandidates()));
	const gate = (wording: Wording) => passed(wording, context);
	// Few candidates ever have their turn: what is dear to find out waits for it.
	const isSound = ({ candidate }: Wording) => isAskSound(candidate, paper);
	const selectStanding = () =>
		selectDrafts(paper, wordingsOf(paper, allCandidates(), { handles }), {
			isSound: ({ candidate }) => standsAlone(candidate, paper, WORSE_THAN_NONE),
			gate,
			least: 0,
			isOneEnough: true
		});
	// Each only where all before it find nothing: few papers go without a card.
	const drafts = [
		() => selectDrafts(paper, wordings, { isSound, gate }),
		() => selectDrafts(paper, allWordings(), { isSound, gate, least: LEAST_FEW_SCORE }),
		() => plainDrafts(paper, findings, { handles, context }),
		// A card that could be better tells more of a paper than none.
		() => selectStanding()
	].reduce<CardDraft[]>((found, next) => (found.length > 0 ? found : next()), []);
	return drafts.slice(0, options.max ?? drafts.length);
}
