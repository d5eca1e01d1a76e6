import type { Token } from './tokens';
import type { Manuscript } from './walk';

/** The words of an argument on one line: a title, a heading, a caption. */
export function wordsOf(tokens: readonly Token[], manuscript: Manuscript, depth: number): string {
	const { parts } = manuscript.read(tokens, { depth });
	return parts.flatMap(({ paragraphs }) => paragraphs).join(' ');
}
