import type { LetterTable } from '../format';

/** What pdf.js asks for the letters of a font that names a table and brings none. */
export function letterTables(letterTable: LetterTable | undefined) {
	return class {
		async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			if (kind !== 'cMapUrl' || !letterTable) throw new Error(`No ${filename} here`);
			return letterTable(filename);
		}
	};
}
