import type { Paper } from '$lib/papers/paper';
import type { Evidence } from '$lib/papers/evidence';
import { spells } from '$lib/extraction/passes/long-forms';
import { contentStems } from '$lib/text/stems';
import { type CardContent, DELETION } from '../card';
import { toAsk } from './ask';
import type { Candidate } from './candidate';
import { isBadlyWorded, isIllPut } from './flaws/ill-put';
import { isOpenAsPut } from './flaws/open-question';
import { handlesHiding, type Handle } from './handle';
import { meaningsIn } from './meanings';
import { withoutKind } from './patterns/naming';
import { classNamed } from './rewording/class-named';
import { kindNamed } from './rewording/kind-named';
import { wellWorded } from './rewording/well-worded';
import { holdsUntoldGroup, singular, spelledOut } from './spelled-out';
import { withThingsTold } from './told-things';

function capitalised(text: string): string {
	return text.replace(
		/^(\{\{c1::)?(\p{Ll})/u,
		(_match, open: string | undefined, letter: string) => (open ?? '') + letter.toUpperCase()
	);
}

function hiddenText({ body, answer }: Candidate): string {
	return answer === '' ? (DELETION.exec(body)?.[1] ?? '') : answer;
}

function holdsName(body: string, name: string): boolean {
	const at = body.replace(DELETION, '').indexOf(name);
	return at >= 0;
}

function withHandle(body: string, handle: Handle): string {
	return handle.isName && holdsName(body, handle.text)
		? capitalised(body)
		: `${lead(handle)}: ${body}`;
}

/** "Tea and sleep (2020)" with its note: "Tea and sleep (in mice, 2020)". */
function lead({ text, note, isName }: Handle): string {
	if (note === undefined || isName) return text;
	const [dated, year] = /\s\((\d{4})\)$/.exec(text) ?? [];
	return dated === undefined
		? `${text} (${note})`
		: `${text.slice(0, -dated.length)} (${note}, ${year})`;
}

const WORD_GOES_ON = /^[\p{L}\p{N}(-]|^\s\(/u;
/** "MELON’s wick": its meaning in brackets would part the two. */
const IS_OWNER = /^[’']s?(?=\s)/u;

/** "ADR" → "ADR (attic damp remover)", where the body does not tell it anyway. */
function withNameTold(body: string, { text, longForm, note }: Handle): string | undefined {
	const meaning = longForm ?? note;
	if (meaning === undefined) return undefined;
	const isHeld = holdsName(body, text);
	if (holdsName(body.toLowerCase(), meaning.toLowerCase()))
		return isHeld ? capitalised(body) : `${text}: ${body}`;
	const told = `${text} (${meaning})`;
	if (wordsIn(body) + wordsIn(told) > LONGEST_PROMPT) return undefined;
	if (!isHeld) return `${told}: ${body}`;
	const at = body.indexOf(text);
	const isHidden = at > (DELETION.exec(body)?.index ?? body.length);
	const after = body.slice(at + text.length);
	if (isHidden || WORD_GOES_ON.test(after)) return undefined;
	if (IS_OWNER.test(after)) return `${told}: ${body}`;
	return capitalised(body.slice(0, at) + told + body.slice(at + text.length));
}

/** The body with each handle: a short form with what it stands for, or else the title, before it may stand bare in its sentence. */
function withHandles(body: string, handles: readonly Handle[]): readonly string[] {
	const told = handles.flatMap((handle) =>
		handle.isName ? (withNameTold(body, handle) ?? []) : withHandle(body, handle)
	);
	const isHeld = handles.some(({ text, isName }) => isName && holdsName(body, text));
	return isHeld ? [...told, capitalised(body)] : told;
}

interface Frame {
	readonly evidence: Evidence;
	readonly handles: readonly Handle[];
}

/** Half of what a name stands for, or all of it, whatever the capitals. */
function tellsHalf(text: string, longForm: string): boolean {
	const stems = contentStems(longForm);
	const seen = new Set(contentStems(text));
	return stems.length > 0 && stems.filter((item) => seen.has(item)).length * 2 >= stems.length;
}

/** A handle that is the name asked for gives it away; without any, the answer names the work. */
function nameWordings(
	{ type, body, answer, finding }: Candidate,
	{ evidence, handles }: Frame
): CardContent[] {
	const { name = '', longForm = name } = finding.named ?? {};
	const telling = handles
		// "the DMR module" tells no work from others
		.filter((handle, at) => !handle.isName || at === 0)
		.map((handle) => withoutName(handle, name))
		.filter(
			({ text }) =>
				!text.includes(name) &&
				!tellsHalf(text, withoutKind(longForm)) &&
				!longForm.includes(text) &&
				!spells(name, text)
		);
	const bare = isOfMany(body) ? [] : [capitalised(body)];
	const fronts = [...telling.map((handle) => withHandle(body, handle)), ...bare];
	return fronts.map((front) => ({ kind: 'basic', type, evidence, front, back: answer }));
}

/** Content words of a description that tells one thing from the others of its kind. */
const LEAST_TELLING = 9;

/** "which name is given to a lamp for small boats?": without its work's title many a lamp would answer. */
function isOfMany(body: string): boolean {
	const { told } = /^which name is given to an? (?<told>.+)\?$/u.exec(body)?.groups ?? {};
	return told !== undefined && new Set(contentStems(told)).size < LEAST_TELLING;
}

/** "MELON, a lamp for small boats" → "A lamp for small boats", where MELON is asked for. */
function withoutName(handle: Handle, name: string): Handle {
	const { text, isName } = handle;
	if (isName || name === '' || !text.toLowerCase().startsWith(name.toLowerCase())) return handle;
	const rest = /^(?:,| –|:) (?<told>.+)$/u.exec(text.slice(name.length))?.groups?.['told'];
	return rest === undefined ? handle : { ...handle, text: capitalised(rest) };
}

/** Part of an answer's words that must be the sentence's own. */
const MOSTLY = 2 / 3;

/** "rises in IOP" → "rises in indoor oven pressure (IOP)", where its question does not tell it. */
function answersTold(
	candidate: Candidate,
	{ paper, handles }: { paper: Paper; handles: readonly Handle[] }
): string[] {
	const { body, answer } = candidate;
	const names = handles.filter(({ isName }) => isName).map(({ text }) => text);
	const untold = [...meaningsIn(paper)].filter(
		([label]) => !names.includes(label) && !body.includes(singular(label))
	);
	const told = spelledOut(answer, new Map(untold));
	const isMostly = contentStems(answer).length >= MOSTLY * contentStems(told).length;
	return told === answer || !isMostly ? [] : [told];
}

/** Words that a handle and what follows it may have together. */
const LONGEST_PROMPT = 42;

const wordsIn = (text: string) => text.split(' ').length;

function fittingHandles(handles: readonly Handle[], body: string): readonly Handle[] {
	const fitting = handles.filter(
		({ text, isName }) => isName || wordsIn(text) + wordsIn(body) <= LONGEST_PROMPT
	);
	return fitting.length > 0 ? fitting : handles;
}

interface Around {
	readonly paper: Paper;
	readonly handles: readonly Handle[];
}

function evidenceOf({ finding }: Candidate, paper: Paper): Evidence | undefined {
	const span = finding.evidence[0];
	if (!span) return undefined;
	const whole = { start: span.start, end: (finding.evidence.at(-1) ?? span).end };
	return { quote: paper.text.slice(whole.start, whole.end), span: whole };
}

/** What a question may be put in, the best first; as it was found, where the gate lets no better words through. */
function* wordingsOf(candidate: Candidate): Generator<Candidate> {
	const named = kindNamed(candidate);
	if (named) yield wellWorded(named);
	const worded = wellWorded(candidate);
	yield classNamed(worded);
	yield worded;
	yield classNamed(candidate);
	yield candidate;
}

/** An answer that holds the paper's name, where the name is not what is asked. */
function givesNameAway(candidate: Candidate, handles: readonly Handle[]): boolean {
	if (candidate.finding.named !== undefined) return false;
	const hidden = hiddenText(candidate);
	return handles.some(({ text, isName }) => isName && hidden.includes(text));
}

/** "MN (melon net)": what kind of net is made, the letters tell. */
const spellsAnswer = ({ isName, longForm }: Handle, answer: string) =>
	isName && longForm !== undefined && tellsHalf(answer, longForm) && tellsHalf(longForm, answer);

/** Other words may leave a question out of joint; and its own may ask too openly, where only the gate kept others out. */
function isWellSaid(asked: Candidate, found: Candidate, paper: Paper): boolean {
	if (asked.finding.named) return true;
	if (asked !== found && isIllPut(toAsk(asked, paper))) return false;
	if (asked.type !== 'number' && isBadlyWorded(asked.body)) return false;
	const isFree = asked.type === 'number' || /^(?:outcome|effect)$/u.test(asked.pattern);
	return isFree || !isOpenAsPut(asked.body, asked.answer);
}

function* asFound(candidate: Candidate, { paper, handles }: Around): Generator<CardContent> {
	const evidence = evidenceOf(candidate, paper);
	if (!evidence) return;
	const { type, body, answer } = candidate;
	if (candidate.pattern === 'which-name') {
		yield* nameWordings(candidate, { evidence, handles });
		return;
	}
	if (givesNameAway(candidate, handles)) return;
	const hidden = hiddenText(candidate);
	const silent = candidate.finding.named
		? handles
		: handles.filter((handle) => !spellsAnswer(handle, hidden));
	const hiding = handlesHiding(hidden, { paper, handles: silent });
	if (hiding.length === 0) return;
	const fitting = fittingHandles(hiding, body);
	const frontsOf = (text: string) => withHandles(text, fitting);
	if (answer === '') {
		for (const clozeText of frontsOf(body)) yield { kind: 'cloze', type, evidence, clozeText };
		return;
	}
	const seen = new Set<Candidate>();
	for (const asked of wordingsOf(candidate)) {
		if (seen.has(asked)) continue;
		seen.add(asked);
		if (!isWellSaid(asked, candidate, paper)) continue;
		const backs = [...answersTold(asked, { paper, handles }), asked.answer].filter(
			(back) => !holdsUntoldGroup(back, meaningsIn(paper))
		);
		for (const front of frontsOf(asked.body))
			for (const back of backs) yield { kind: 'basic', type, evidence, front, back };
	}
}

/**
 * The candidate with each handle in turn, in every wording, the best first: things called as the
 * paper first called them, then as found. Each is found only when it is asked for.
 */
export function* contentFor(
	paper: Paper,
	candidate: Candidate,
	handles: readonly Handle[]
): Generator<CardContent> {
	const told = withThingsTold(candidate, paper);
	if (told !== candidate) yield* asFound(told, { paper, handles });
	yield* asFound(candidate, { paper, handles });
}

/** The candidate as it was found, with the paper's first handle, which may still give the answer away. */
export function plainContent(
	paper: Paper,
	candidate: Candidate,
	handles: readonly Handle[]
): CardContent | undefined {
	const [handle] = handles;
	const evidence = evidenceOf(candidate, paper);
	if (!handle || !evidence || givesNameAway(candidate, handles)) return undefined;
	const { type, body, answer, pattern } = candidate;
	if (pattern === 'which-name') return nameWordings(candidate, { evidence, handles })[0];
	const front = withHandle(body, handle);
	return answer === ''
		? { kind: 'cloze', type, evidence, clozeText: front }
		: { kind: 'basic', type, evidence, front, back: answer };
}
