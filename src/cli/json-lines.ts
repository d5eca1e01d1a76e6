import { readSync } from 'node:fs';

export type JsonObject = Readonly<Record<string, unknown>>;

const STDIN = 0;
const CHUNK_BYTES = 65_536;

/** All of standard input; a pipe that has nothing yet answers EAGAIN and is asked again. */
export function readStandardInput(): string {
	const parts: Buffer[] = [];
	for (;;) {
		const chunk = Buffer.alloc(CHUNK_BYTES);
		try {
			const length = readSync(STDIN, chunk);
			if (length === 0) return Buffer.concat(parts).toString('utf8');
			parts.push(chunk.subarray(0, length));
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			if (code === 'EOF') return Buffer.concat(parts).toString('utf8');
			if (code !== 'EAGAIN') throw error;
		}
	}
}

/** A line's object, or undefined where the line is none. */
export function parseObject(line: string): JsonObject | undefined {
	try {
		const value: unknown = JSON.parse(line);
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as JsonObject) : undefined;
	} catch {
		// A line that is no JSON is told like one that is no object.
		return undefined;
	}
}

/** The value as a list of strings, or undefined where it is none. */
export function stringsIn(value: unknown): readonly string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return value.every((item) => typeof item === 'string') ? (value as string[]) : undefined;
}
