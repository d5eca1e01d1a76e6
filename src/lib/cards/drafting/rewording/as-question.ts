import type { Paper } from '$lib/papers/paper';
import { toAsk } from '../ask';
import type { Candidate } from '../candidate';
import { flawsOf } from '../worth-asking';
import { gapped } from './gapped';
import { OF_PHRASES } from './phrases';
import { FIGURE, OF_VALUES } from './values';

/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 32;

/** A sentence with a gap as a plain question, where its words can be turned round without a seam. */
export function asQuestion(candidate: Candidate, paper: Paper): Candidate | undefined {
	if (candidate.answer !== '' || candidate.finding.doubt) return undefined;
	const gap = /^(?:gap|phrase|value|means)$/.test(candidate.pattern)
		? gapped(candidate.body)
		: undefined;
	if (!gap) return undefined;
	const isValue = candidate.pattern === 'value';
	if (isValue && !FIGURE.test(gap.hidden)) return undefined;
	for (const ask of isValue ? OF_VALUES : OF_PHRASES) {
		const question = ask(gap);
		if (!question) continue;
		const body = question.body.replace(/\s+/g, ' ').replace(/\s\?$/, '?');
		const asked = {
			...candidate,
			body,
			pattern: question.pattern,
			answer: question.body.startsWith('how ') && !isValue ? `by ${gap.hidden}` : gap.hidden
		};
		if (body.split(' ').length <= LONGEST_QUESTION && flawsOf(toAsk(asked, paper)).length === 0)
			return asked;
	}
	return undefined;
}
