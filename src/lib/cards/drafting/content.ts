import type { Paper } from '$lib/papers/paper';
import type { CardContent } from '../card';
import type { Candidate } from './candidate';
import type { Handle } from './handle';

function capitalised(text: string): string {
	return text.replace(
		/^(\{\{c1::)?(\p{Ll})/u,
		(_match, open: string | undefined, letter: string) => (open ?? '') + letter.toUpperCase()
	);
}

const HIDDEN = /\{\{c1::[\s\S]*?\}\}/;

function holdsName(body: string, name: string): boolean {
	const at = body.replace(HIDDEN, '').indexOf(name);
	return at >= 0;
}

function withHandle(body: string, { text, isName }: Handle): string {
	return isName && holdsName(body, text) ? capitalised(body) : `${text}: ${body}`;
}

/** The candidate with each handle in turn. */
export function contentFor(
	paper: Paper,
	candidate: Candidate,
	handles: readonly Handle[]
): CardContent[] {
	const span = candidate.finding.evidence[0];
	if (!span) return [];
	const last = candidate.finding.evidence.at(-1) ?? span;
	const whole = { start: span.start, end: last.end };
	const evidence = { quote: paper.text.slice(whole.start, whole.end), span: whole };
	const { type, body, answer } = candidate;
	return handles.map((handle) =>
		answer === ''
			? { kind: 'cloze', type, evidence, clozeText: withHandle(body, handle) }
			: {
					kind: 'basic',
					type,
					evidence,
					front: withHandle(body, handle),
					back: capitalised(answer) === answer ? answer : answer
				}
	);
}
