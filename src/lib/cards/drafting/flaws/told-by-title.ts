import { contentStems } from '$lib/text/stems';
import type { Ask } from '../ask';
import { tellingStems } from '../telling-stems';
import { topicStems } from '../topic-stems';
import { saysHowItCameOut } from './says-little';

/**
 * Whoever knows the title, and reads what is asked, has the answer: "what does the study propose for
 * barns?" – "a model of owls", in "Owls in barns". Which way it came out no title tells, and of what
 * came out, or what a name means, a plain word may be the point: "the noise of owls".
 */
export function isToldByTitle({ candidate, hidden, seen, paper }: Ask): boolean {
	const { type, pattern, finding } = candidate;
	if (type === 'number' || pattern === 'which-name' || /\d/.test(hidden)) return false;
	if (/^(?:outcome|effect)$/.test(pattern) || saysHowItCameOut(hidden)) return false;
	const { title } = topicStems(paper);
	const asked = new Set(contentStems(seen));
	const cameOut = finding.kind === 'conclusion' && !/^(?:background|objective)$/.test(finding.role);
	const answer = cameOut || finding.named ? contentStems(hidden) : tellingStems(hidden);
	return answer.every((stem) => title.has(stem) || asked.has(stem));
}
