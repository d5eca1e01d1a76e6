import type { Paper } from '$lib/papers/paper';
import type { Evidence } from '$lib/papers/evidence';
import { contentStems } from '$lib/text/stems';
import { type CardContent, DELETION } from '../card';
import type { Candidate } from './candidate';
import { handlesHiding, type Handle } from './handle';
import { meaningsIn } from './meanings';
import { classNamed } from './rewording/class-named';
import { kindNamed } from './rewording/kind-named';
import { inOtherWords } from './rewording/other-words/in-other-words';
import { wellWorded } from './rewording/well-worded';
import { singular, spelledOut } from './spelled-out';
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
function lead({ text, note }: Handle): string {
	if (note === undefined) return text;
	const [dated, year] = /\s\((\d{4})\)$/.exec(text) ?? [];
	return dated === undefined
		? `${text} (${note})`
		: `${text.slice(0, -dated.length)} (${note}, ${year})`;
}

const WORD_GOES_ON = /^[\p{L}\p{N}(-]|^\s\(/u;

/** "ADR" → "ADR (attic damp remover)", where the body does not tell it anyway. */
function nameTold(body: string, { text, longForm = '' }: Handle): string | undefined {
	if (longForm === '' || body.toLowerCase().includes(longForm.toLowerCase())) return undefined;
	const told = `${text} (${longForm})`;
	if (wordsIn(body) + wordsIn(told) > LONGEST_PROMPT) return undefined;
	if (!holdsName(body, text)) return `${told}: ${body}`;
	const at = body.indexOf(text);
	const isHidden = at > (DELETION.exec(body)?.index ?? body.length);
	if (isHidden || WORD_GOES_ON.test(body.slice(at + text.length))) return undefined;
	return capitalised(body.slice(0, at) + told + body.slice(at + text.length));
}

/** The body with its handle: a short form first with what it stands for. */
function withHandleTold(body: string, handle: Handle): readonly string[] {
	const told = handle.isName ? nameTold(body, handle) : undefined;
	return [...(told === undefined ? [] : [told]), withHandle(body, handle)];
}

interface Frame {
	readonly evidence: Evidence;
	readonly handles: readonly Handle[];
}

/** A handle that is the name asked for gives it away; without any, the answer names the work. */
function nameWordings(
	{ type, body, answer, finding }: Candidate,
	{ evidence, handles }: Frame
): CardContent[] {
	const { name = '', longForm = name } = finding.named ?? {};
	const telling = handles.filter(
		({ text }) => !text.includes(name) && !text.includes(longForm) && !longForm.includes(text)
	);
	const fronts = [...telling.map((handle) => withHandle(body, handle)), capitalised(body)];
	return fronts.map((front) => ({ kind: 'basic', type, evidence, front, back: answer }));
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

/** The candidate with each handle in turn; as it was found, where the gate does not let it tell more. */
export function contentFor(
	paper: Paper,
	candidate: Candidate,
	handles: readonly Handle[]
): CardContent[] {
	const told = withThingsTold(candidate, paper);
	const fuller = told === candidate ? [] : asFound(paper, told, handles);
	return [...fuller, ...asFound(paper, candidate, handles)];
}

function asFound(paper: Paper, candidate: Candidate, handles: readonly Handle[]): CardContent[] {
	const span = candidate.finding.evidence[0];
	if (!span) return [];
	const last = candidate.finding.evidence.at(-1) ?? span;
	const whole = { start: span.start, end: last.end };
	const evidence = { quote: paper.text.slice(whole.start, whole.end), span: whole };
	const { type, body, answer } = candidate;
	if (candidate.pattern === 'which-name') return nameWordings(candidate, { evidence, handles });
	const hidden = hiddenText(candidate);
	const tells = handles.some(({ text, isName }) => isName && hidden.includes(text));
	if (tells && candidate.finding.named === undefined) return [];
	const fitting = fittingHandles(handlesHiding(hidden, { paper, handles }), body);
	if (answer === '')
		return fitting
			.flatMap((handle) => withHandleTold(body, handle))
			.map((clozeText) => ({ kind: 'cloze', type, evidence, clozeText }));
	const named = kindNamed(candidate);
	const worded = wellWorded(candidate);
	// As it was found, where the gate does not let the better words through.
	const better = new Set([
		...(named ? [wellWorded(named)] : []),
		classNamed(worded),
		worded,
		classNamed(candidate)
	]);
	const wordings = new Set([
		...[...better].flatMap((one) => [inOtherWords(one, evidence.quote) ?? one, one]),
		candidate
	]);
	return [...wordings].flatMap((asked) => {
		const backs = [...answersTold(asked, { paper, handles }), asked.answer];
		return fitting
			.flatMap((handle) => withHandleTold(asked.body, handle))
			.flatMap((front) =>
				backs.map((back) => ({ kind: 'basic' as const, type, evidence, front, back }))
			);
	});
}
