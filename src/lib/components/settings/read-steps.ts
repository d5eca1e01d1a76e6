const MINUTES_PER_DAY = 1440;
const MOST_STEPS = 20;
const STEP = /^(\d+)\s*(m|min|h)?$/i;

/** Minutes of each step in "1, 10" or "10m 2h"; none for nothing; `null` where that is no list of steps. */
export function readSteps(text: string): number[] | null {
	const words = text.trim().split(/[\s,;]+/);
	if (words.length === 1 && words[0] === '') return [];
	const steps = words.map((word) => {
		const [, count, unit] = STEP.exec(word) ?? [];
		return Number(count) * (unit?.toLowerCase() === 'h' ? 60 : 1);
	});
	const isRight = steps.every((step) => step >= 1 && step < MINUTES_PER_DAY);
	return isRight && steps.length <= MOST_STEPS ? steps : null;
}

/** "1, 10". */
export function writeSteps(steps: readonly number[]): string {
	return steps.join(', ');
}
