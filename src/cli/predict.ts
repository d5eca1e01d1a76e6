import { parseObject, type JsonObject } from './json-lines';
import { keySentencePredictor } from './predict-key-sentence';
import { quantitiesPredictor } from './predict-quantities';
import { rolesPredictor } from './predict-roles';
import type { Terminal } from './terminal';

interface Predictor {
	/** Loads the model; then one call a line. */
	readonly load: () => (line: JsonObject) => JsonObject | undefined;
	/** Shape of a line that can be read. */
	readonly input: string;
}

/** What can be predicted. */
export const PREDICTORS = {
	roles: { load: rolesPredictor, input: '{"id","sentences":[…]}' },
	quantities: { load: quantitiesPredictor, input: '{"id","text"}' },
	'key-sentence': { load: keySentencePredictor, input: '{"id","title"?,"source":[…]}' }
} as const satisfies Readonly<Record<string, Predictor>>;

export type PredictorName = keyof typeof PREDICTORS;

export const PREDICT_USAGE = `Usage: npm run --silent cli -- predict WHAT < JSONL

Reads JSON Lines from standard input and prints one line of JSON a line read.

  roles           in {"id","sentences":[…]}        out {"id","labels":[…]}
                  background, objective, method, result or other, a sentence
  quantities      in {"id","text"}                 out {"id","quantities":[{"start","end","unit"?}]}
                  spans of quantities with their units, in Unicode code points
  key-sentence    in {"id","title"?,"source":[…]}  out {"id","index"}
                  the one sentence that carries the key finding, counted from 0`;

/** `predict WHAT < JSONL`: one line a line, as far as it can be read. Gives the exit code. */
export function predict(name: PredictorName, input: string, terminal: Terminal): number {
	const { load, input: shape } = PREDICTORS[name];
	const predictLine = load();
	let isComplete = true;
	input.split('\n').forEach((line, index) => {
		if (line.trim() === '') return;
		const object = parseObject(line);
		const output = object && predictLine(object);
		if (output) terminal.print(output);
		else {
			terminal.tell(`Line ${index + 1} was left out: it is not of the form ${shape}.`);
			isComplete = false;
		}
	});
	return isComplete ? 0 : 1;
}
