import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diceFrom, mutate } from './fuzz-reading/mutations';
import type { Reading, ReadingReply } from './fuzz-reading/reader';
import { samplesOf, type Sample } from './fuzz-reading/samples';

/**
 * Reads damaged copies of every sample file: `npm run fuzz:reading [-- --seed 1 --count 2000 --minutes 10]`.
 * The seed decides all of it. A mutant that crashes, hangs or breaks a promise is made as small as it goes
 * and written to `test-results/fuzz/`; the exit code is 1.
 */
/** Of computing, for one mutant. */
const HANG_MS = 10_000;
/** By the clock: a machine that does other things as well takes longer. */
const LONGEST_MS = 45_000;
/** Reading PDFs takes a hundred times as long. */
const PDF_SHARE = 0.04;
/** Tries to make a failing mutant smaller. */
const MAX_TRIES = 60;

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '2000' },
		/** The first mutant, to see one again. */
		from: { type: 'string', default: '0' },
		minutes: { type: 'string', default: '10' },
		samples: { type: 'string', multiple: true, default: ['tests/fixtures', '../shared/papers'] }
	}
});
const [seed, count, from] = [values.seed, values.count, values.from].map(Number) as [
	number,
	number,
	number
];

interface Outcome {
	readonly fault?: string | undefined;
	readonly paperCount: number;
	readonly cpuMs: number;
}

const CHILD = fileURLToPath(new URL('./fuzz-reading/reader.ts', import.meta.url));

/** Reads in a process of its own, which is ended and started again when it hangs. */
class Reader {
	#child: ChildProcess | undefined;
	#id = 0;

	async #started(): Promise<ChildProcess> {
		if (this.#child) return this.#child;
		const child = fork(CHILD, {
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc']
		});
		await new Promise((resolve) => child.once('message', resolve));
		this.#child = child;
		return child;
	}

	async read(name: string, bytes: Uint8Array): Promise<Outcome> {
		const child = await this.#started();
		const id = (this.#id += 1);
		return new Promise((resolve) => {
			const stop = (fault: string) => {
				settle({ fault, paperCount: 0, cpuMs: LONGEST_MS });
				child.kill('SIGKILL');
				this.#child = undefined;
			};
			const timer = setTimeout(() => stop(`no answer within ${LONGEST_MS / 1000} s`), LONGEST_MS);
			const heard = (reply: ReadingReply) => {
				if (reply.id === id || reply.id === -1) settle(reply);
			};
			const gone = () => stop('the process ended');
			const settle = ({ fault, paperCount, cpuMs }: Outcome) => {
				clearTimeout(timer);
				child.off('message', heard);
				child.off('exit', gone);
				const hung = cpuMs > HANG_MS ? `${Math.round(cpuMs)} ms of computing` : undefined;
				resolve({ fault: fault ?? hung, paperCount, cpuMs });
			};
			child.on('message', heard);
			child.once('exit', gone);
			child.send({ id, name, bytes } satisfies Reading);
		});
	}

	close(): void {
		this.#child?.kill();
	}
}

/** Leaves out what is not needed to fail, half, a quarter, an eighth at a time. */
async function smallest(reader: Reader, name: string, bytes: Uint8Array): Promise<Uint8Array> {
	let current = bytes;
	let tries = 0;
	for (let parts = 2; parts <= 64 && tries < MAX_TRIES; parts *= 2) {
		const length = Math.ceil(current.length / parts);
		for (let start = 0; start < current.length && tries < MAX_TRIES; tries += 1) {
			const less = new Uint8Array(
				Buffer.concat([current.subarray(0, start), current.subarray(start + length)])
			);
			const { fault } = await reader.read(name, less);
			if (fault === undefined) start += length;
			else current = less;
		}
	}
	return current;
}

function write(name: string, bytes: Uint8Array): string {
	mkdirSync('test-results/fuzz', { recursive: true });
	const path = join('test-results/fuzz', name.replace(/[^\w.-]+/g, '-'));
	writeFileSync(path, bytes);
	return path;
}

function chosenFrom(samples: readonly Sample[], random: number, at: number): Sample {
	const isPdf = random < PDF_SHARE;
	const kind = samples.filter((sample) => sample.isPdf === isPdf);
	const from = kind.length > 0 ? kind : samples;
	return from[at % from.length] as Sample;
}

async function main(): Promise<number> {
	const samples = samplesOf(values.samples);
	const reader = new Reader();
	const until = performance.now() + Number(values.minutes) * 60_000;
	const kinds = new Map<string, number>();
	let [done, read, faults, slowest] = [0, 0, 0, { ms: 0, what: '' }];
	for (let index = from; index < from + count && performance.now() < until; index += 1) {
		const dice = diceFrom(seed * 1_000_003 + index);
		const sample = chosenFrom(samples, dice.random(), index);
		const mutant = mutate(sample.bytes, dice.pick(samples).bytes, dice);
		const { fault, paperCount, cpuMs } = await reader.read(sample.name, mutant.bytes);
		const what = `${index}: ${mutant.name} of ${sample.name}`;
		done += 1;
		if (paperCount > 0) read += 1;
		if (cpuMs > slowest.ms) slowest = { ms: cpuMs, what };
		const kind = sample.isPdf ? 'pdf' : (/\.(\w+)$/.exec(sample.name)?.[1] ?? '').toLowerCase();
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		if (fault === undefined) continue;
		faults += 1;
		const least = await smallest(reader, sample.name, mutant.bytes);
		const path = write(`${seed}-${index}-${sample.name}`, least);
		console.log(`${what}: ${fault}\n  ${least.length} bytes in ${path}`);
	}
	reader.close();
	console.log(`seed ${seed}: ${done} mutants of ${samples.length} files, ${read} gave papers`);
	console.log([...kinds].map(([kind, times]) => `${kind} ${times}`).join(', '));
	console.log(
		`slowest ${Math.round(slowest.ms)} ms of computing (${slowest.what}); faults ${faults}`
	);
	return faults > 0 || done < count ? 1 : 0;
}

process.exitCode = await main();
