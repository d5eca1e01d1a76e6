import { CAPTIONS_TITLE } from '$lib/papers/captions';
import type { Section, SectionKind } from '$lib/papers/paper';
import { plainLetters } from '../plain-letters';
import { dropReferenceMarks } from './reference-marks';

/** A section before it has a place in the text. */
export interface Part {
	readonly kind: SectionKind;
	readonly title: string;
	/** 1 for a top-level section. */
	readonly level: number;
	readonly paragraphs: string[];
}

/** Words as they are printed: spaces folded, reference numbers out. */
export function tidy(words: string): string {
	const plain = plainLetters(words.normalize('NFC'));
	return dropReferenceMarks(plain.replace(/[\s\u00AD]+/g, foldSpace)).trim();
}

function foldSpace(space: string): string {
	return /\s/.test(space) ? ' ' : '';
}

/** Gathers words into paragraphs, paragraphs into parts. */
export class Flow {
	readonly parts: Part[] = [];
	readonly captions: string[] = [];
	#words: string[] = [];
	/** Put before the next paragraph: the name of an abstract's part. */
	label = '';

	get part(): Part | undefined {
		return this.parts.at(-1);
	}

	open(part: Omit<Part, 'paragraphs'>): Part {
		this.endParagraph();
		this.label = '';
		const opened = { ...part, paragraphs: [] };
		this.parts.push(opened);
		return opened;
	}

	add(words: string): void {
		this.#words.push(words);
	}

	endParagraph(): void {
		const words = tidy(this.#words.join(''));
		this.#words = [];
		// A paragraph of signs alone is what is left of a picture or a rule.
		if (!/[\p{L}\p{N}]/u.test(words)) return;
		const labelled = this.label === '' ? words : `${this.label}: ${words}`;
		this.label = '';
		const part = this.part ?? this.open({ kind: 'other', title: '', level: 1 });
		part.paragraphs.push(labelled);
	}

	addCaption(label: string, words: string): void {
		const text = tidy(words);
		const name = tidy(label).replace(/[.:\s]+$/, '');
		if (text !== '') this.captions.push(name === '' ? text : `${name}. ${text}`);
	}
}

/** Parts with words of their own or below them. */
function filledParts(parts: readonly Part[]): Part[] {
	const fromTheEnd: Part[] = [];
	for (const part of parts.toReversed()) {
		const isAbove = (fromTheEnd.at(-1)?.level ?? 0) > part.level;
		if (isAbove || part.paragraphs.length > 0) fromTheEnd.push(part);
	}
	return fromTheEnd.reverse();
}

/** The parts that hold words; one of them is the abstract. */
export function withWords(parts: readonly Part[]): Part[] {
	const filled = filledParts(parts);
	const abstractAt = filled.findIndex(({ kind }) => kind === 'abstract');
	return filled.map((part, at) =>
		part.kind === 'abstract' && at !== abstractAt
			? { ...part, kind: laterKind(part, at, filled) }
			: part
	);
}

/** "Summary" at the end of a paper is no second abstract, but says what it came to. */
function laterKind({ title }: Part, at: number, all: readonly Part[]): SectionKind {
	const isAtEnd = /^(?:\d+\.? )?summary$/i.test(title) && at >= 0.6 * all.length;
	return isAtEnd ? 'conclusions' : 'other';
}

/** Lays the parts one after the other and notes where each stands; captions come last. */
export function layOut(
	parts: readonly Part[],
	captions: readonly string[]
): { text: string; sections: Section[] } {
	const pieces: string[] = [];
	let length = 0;
	const add = (piece: string) => {
		const start = length + (pieces.length > 0 ? 2 : 0);
		pieces.push(piece);
		length = start + piece.length;
		return { start, end: length };
	};
	const all =
		captions.length === 0
			? parts
			: [
					...parts,
					{ kind: 'other' as const, title: CAPTIONS_TITLE, level: 1, paragraphs: captions }
				];
	const sections = all.map(({ kind, title, level, paragraphs }) => {
		if (title !== '' && title !== CAPTIONS_TITLE) add(title);
		const body = paragraphs.join('\n\n');
		const span = body === '' ? { start: length, end: length } : add(body);
		return { kind, title, level, span };
	});
	return { text: pieces.join('\n\n'), sections };
}
