import { parseArguments } from './arguments';
import { cards } from './cards';
import { readStandardInput } from './json-lines';
import { surviveLatePdfFaults } from './late-pdf-faults';
import { predict, PREDICT_USAGE, PREDICTORS, type PredictorName } from './predict';
import { read } from './read';
import { terminal } from './terminal';
import { GENERAL_USAGE, USAGE, type Command } from './usage';

const isHelp = (argument: string | undefined) => argument === '--help' || argument === '-h';
const isCommand = (name: string): name is Command => name in USAGE;

const isPredictor = (name: string): name is PredictorName => name in PREDICTORS;

const WRONG_USAGE = 2;

function misused(sentence: string, usage: string): number {
	terminal.tell(`${sentence}\n\n${usage}`);
	return WRONG_USAGE;
}

async function run(command: Command, args: readonly string[]): Promise<number> {
	const usage = USAGE[command];
	const parsed = parseArguments(args, command === 'cards');
	switch (parsed.kind) {
		case 'help':
			terminal.tell(usage);
			return 0;
		case 'wrong':
			return misused(parsed.sentence, usage);
		case 'files':
			if (command === 'cards') return cards(parsed.files, parsed.max, terminal);
			return read(parsed.files, terminal);
	}
}

function runPredict([what, ...rest]: readonly string[]): number {
	if ([what, ...rest].some(isHelp)) {
		terminal.tell(PREDICT_USAGE);
		return 0;
	}
	if (what === undefined) return misused('Name what to predict.', PREDICT_USAGE);
	if (!isPredictor(what)) return misused(`There is no prediction “${what}”.`, PREDICT_USAGE);
	if (rest.length > 0) return misused('Lines are read from standard input.', PREDICT_USAGE);
	return predict(what, readStandardInput(), terminal);
}

async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	if (isHelp(name)) {
		terminal.tell(GENERAL_USAGE);
		return 0;
	}
	if (name === undefined) return misused('Name a command.', GENERAL_USAGE);
	if (name === 'predict') return runPredict(rest);
	if (!isCommand(name)) return misused(`There is no command “${name}”.`, GENERAL_USAGE);
	return run(name, rest);
}

surviveLatePdfFaults();
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const { code } = error as NodeJS.ErrnoException;
	// The reader of the pipe, `head` for one, has what it wanted.
	if (code !== 'EPIPE') {
		const reason = error instanceof Error ? error.message : String(error);
		terminal.tell(`Something went wrong: ${reason} What was printed before is complete.`);
		process.exitCode = 1;
	}
}
