/** What a judge asks of one card, seeing the quote in its context. */
export const QUESTIONS = [
	['J1', 'faithful', 'Fully supported, direction right'],
	['J2', 'scope', 'As narrow as in the paper'],
	['J3', 'one answer', 'Three experts would give the same answer'],
	['J4', 'stands alone', 'Self-contained in six months'],
	['J5', 'one fact', 'Asks for one fact'],
	['J6', 'not guessable', 'Retrieval, not guessing'],
	['J7', 'tractable', 'Tractable after two reviews'],
	['J8', 'worth knowing', 'Worth knowing'],
	['J9', 'the point', 'Hits the point of the passage'],
	['J10', 'plain words', 'Plain, grammatical wording'],
	['J11', 'number placed', 'A number says of what, and against what'],
	['J12', 'understanding', 'Answered by understanding, not by matching the sentence']
].map(([id, label, meaning]) => ({ id, label, meaning }));

/** These must all hold. */
const FIRM_COUNT = 4;
/** Of the others. */
const LEAST_SHARE = 0.8;

/**
 * A question that was left alone counts as yes.
 * @param {Readonly<Record<string, boolean>>} answers
 */
export function isUsable(answers) {
	const holds = QUESTIONS.map(({ id }) => answers[id] !== false);
	const others = holds.slice(FIRM_COUNT);
	const share = others.filter(Boolean).length / others.length;
	return holds.slice(0, FIRM_COUNT).every(Boolean) && share >= LEAST_SHARE;
}

/**
 * @typedef {{ answers: Record<string, boolean>, judged: boolean, bad: boolean }} Verdict
 * @param {Verdict | undefined} verdict
 * @returns {'none' | 'usable' | 'unusable' | 'bad'}
 */
export function outcomeOf(verdict) {
	if (!verdict?.judged) return 'none';
	if (verdict.bad) return 'bad';
	return isUsable(verdict.answers) ? 'usable' : 'unusable';
}

/** @param {number} part @param {number} whole */
export function shareText(part, whole) {
	return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} % (${part} of ${whole})`;
}

/**
 * Rows of `[name, share]` over what was judged.
 * @param {readonly { type: string, form: string, verdict: Verdict | undefined }[]} rows
 */
export function summarise(rows) {
	const judged = rows.filter(({ verdict }) => verdict?.judged);
	const usable = (/** @type {typeof judged} */ some) =>
		shareText(some.filter(({ verdict }) => outcomeOf(verdict) === 'usable').length, some.length);
	const by = (/** @type {'type' | 'form'} */ field) =>
		[...new Set(rows.map((row) => row[field]))]
			.sort()
			.map((value) => [value, usable(judged.filter((row) => row[field] === value))]);
	const bad = judged.filter(({ verdict }) => verdict?.bad);
	// A card thrown out at a glance was not asked about one by one.
	const asked = judged.filter(({ verdict }) => !verdict?.bad);
	const questions = QUESTIONS.map(({ id, label }) => {
		const yes = asked.filter(({ verdict }) => verdict?.answers[id] !== false);
		return [`${id} ${label}`, shareText(yes.length, asked.length)];
	});
	return {
		usable: [['all cards', usable(judged)], ...by('type'), ...by('form')],
		bad: [['clearly bad', shareText(bad.length, judged.length)]],
		questions
	};
}
