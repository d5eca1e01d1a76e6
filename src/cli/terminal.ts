import { writeSync } from 'node:fs';

/** Where a command writes: values for programs, sentences for people. */
export interface Terminal {
	/** One line of JSON on standard output. */
	readonly print: (value: unknown) => void;
	/** One line on standard error. */
	readonly tell: (sentence: string) => void;
}

const STDOUT = 1;
const STDERR = 2;

// A pipe that is full answers EAGAIN; the rest is written when it has drained.
function writeAll(descriptor: number, text: string): void {
	let rest = Buffer.from(text, 'utf8');
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(descriptor, rest));
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
		}
	}
}

export const terminal: Terminal = {
	print: (value) => writeAll(STDOUT, `${JSON.stringify(value)}\n`),
	tell: (sentence) => writeAll(STDERR, `${sentence}\n`)
};
