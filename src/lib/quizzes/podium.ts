/** A player, as the host's table lists them. */
export interface Player {
	readonly name: string;
	readonly score: number;
	/** Questions answered so far; `null` where only the score was said. */
	readonly answered: number | null;
}

/** One step; who share a score share the step. */
export interface PodiumStep {
	readonly rank: number;
	readonly score: number;
	readonly names: readonly string[];
}

const STEPS = 3;

/** The best three places: after two first ones comes a third. Who had nothing right stands on none. */
export function podiumOf(players: readonly Player[]): PodiumStep[] {
	const scores = [...new Set(players.map(({ score }) => score))].sort((a, b) => b - a);
	return scores
		.filter((score) => score > 0)
		.map((score) => ({
			rank: 1 + players.filter((one) => one.score > score).length,
			score,
			names: players.filter((one) => one.score === score).map(({ name }) => name)
		}))
		.filter(({ rank }) => rank <= STEPS);
}
