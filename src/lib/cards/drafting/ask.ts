import { DELETION } from '../card';
import type { Paper } from '$lib/papers/paper';
import { onceAPaper } from '$lib/papers/once-a-paper';
import { narrow } from '$lib/text/narrow';
import type { Candidate } from './candidate';
import { onceAFinding } from './once-a-finding';

/** A candidate as its reader meets it. */
export interface Ask {
	readonly candidate: Candidate;
	readonly isCloze: boolean;
	/** What is seen: the question, or the sentence without what is hidden. */
	readonly seen: string;
	/** What is asked for. */
	readonly hidden: string;
	/** Around a gap; empty for a question. */
	readonly before: string;
	readonly after: string;
	/** The sentences it rests on, with single spaces. */
	readonly quote: string;
	readonly paper: Paper;
}

const KNOWN = new WeakMap<Candidate, Ask>();

/** Every flaw and every sign is looked for in it. */
export function toAsk(candidate: Candidate, paper: Paper): Ask {
	const known = KNOWN.get(candidate);
	if (known?.paper === paper) return known;
	const ask = readAsk(candidate, paper);
	KNOWN.set(candidate, ask);
	return ask;
}

const quotesOf = onceAPaper(({ text }) =>
	onceAFinding(({ evidence }) => {
		const [first, last] = [evidence[0], evidence.at(-1)];
		return first && last ? narrow(text.slice(first.start, last.end).replace(/\s+/g, ' ')) : '';
	})
);

function readAsk(candidate: Candidate, paper: Paper): Ask {
	const { body, answer, finding } = candidate;
	const whole = { candidate, paper, quote: quotesOf(paper)(finding) };
	const gap = answer === '' ? DELETION.exec(body) : null;
	if (!gap) return { ...whole, isCloze: false, seen: body, hidden: answer, before: '', after: '' };
	const before = body.slice(0, gap.index);
	const after = body.slice(gap.index + gap[0].length);
	return {
		...whole,
		isCloze: true,
		seen: `${before} ${after}`,
		hidden: gap[1] ?? '',
		before,
		after
	};
}
