import type { Finding } from '$lib/extraction/finding';

/** "MiniParser raised …", "BERT-2 loses …": capitals or figures within the first word. */
const NAME_FIRST = /^[\p{L}\d-]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-?\d)[\p{L}\d-]*\s/u;

/** What a named thing came to, which a model of roles easily takes for how something was done. */
export function tellsOfNamed({ kind, statement }: Finding): boolean {
	return kind !== 'method' && NAME_FIRST.test(statement);
}
