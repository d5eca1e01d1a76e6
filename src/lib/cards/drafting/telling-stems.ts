import { contentStems } from '$lib/text/stems';
import { COMMON_STEMS } from './lexicon/common-words';

/** Distinct words of a text that few papers share, by stem. */
export function tellingStems(text: string): string[] {
	return [...new Set(contentStems(text))].filter((stem) => !COMMON_STEMS.has(stem));
}
