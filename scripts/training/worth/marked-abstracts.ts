import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** An abstract whose sentences somebody marked one by one, 0 (not to be asked) to 3 (must be asked). */
export interface MarkedAbstract {
	/** Set and number. */
	readonly id: string;
	/** Empty where it is not known. */
	readonly title: string;
	readonly sentences: readonly string[];
	readonly marks: readonly number[];
}

/** The marks alone, by the abstract's set and number: one digit a sentence, no text. */
export type Marks = ReadonlyMap<string, string>;

/** One abstract a line: "scitldr-B1 0132". */
export function writeMarks(file: string, marks: Marks): void {
	const lines = [...marks].sort().map(([id, digits]) => `${id} ${digits}`);
	writeFileSync(file, gzipSync(lines.join('\n'), { level: 9 }));
}

/** @throws {Error} at a line that is none of `writeMarks`. */
export function readMarks(file: string): Marks {
	const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
	return new Map(
		lines.map((line): [string, string] => {
			const [, id, digits] = /^(\S+) ([0-3]+)$/u.exec(line) ?? [];
			if (id === undefined || digits === undefined)
				throw new Error(`${file}: “${line}” holds no marks.`);
			return [id, digits];
		})
	);
}

/** The abstracts that were marked, with their marks; one whose sentences are not as many as its marks is left out. */
export function withMarks(
	abstracts: readonly Omit<MarkedAbstract, 'marks'>[],
	marks: Marks
): MarkedAbstract[] {
	return abstracts.flatMap((abstract) => {
		const digits = marks.get(abstract.id);
		if (digits?.length !== abstract.sentences.length) return [];
		return [{ ...abstract, marks: [...digits].map(Number) }];
	});
}
