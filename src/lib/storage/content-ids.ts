import type { CardContent } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import { idOfContent } from './identity';

/** The same paper read again, or on another device, has the same id. */
export function idOfPaper({ citation, arxiv, text }: Paper): string {
	return idOfContent('paper', citation, arxiv ?? null, text);
}

/** The same words proposed again for the same paper have the same id. */
export function idOfCard(paperId: string, content: CardContent): string {
	const words = content.kind === 'basic' ? [content.front, content.back] : [content.clozeText];
	return idOfContent('card', paperId, content.kind, ...words);
}

/** The same bytes kept of the same paper have the same id. */
export async function idOfFile(paperId: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return idOfContent('file', paperId, hex);
}

/** The same word on two devices is one label. */
export function idOfLabel(kind: string, name: string): string {
	return idOfContent('label', kind, name);
}

export function idOfLabelled(labelId: string, paperId: string): string {
	return idOfContent('labelled', labelId, paperId);
}

export function idOfWaiting(kind: string, value: string): string {
	return idOfContent('waiting', kind, value);
}

/** A paper that came with a deck, made of its quotes; the whole paper, added later, is another one. */
export function idOfSharedPaper(id: string): string {
	return idOfContent('shared paper', id);
}
