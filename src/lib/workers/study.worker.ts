import { fitParameters } from '$lib/scheduling/fit-parameters';
import { memoriesOf } from '$lib/scheduling/refit-memories';
import { costsOf } from '$lib/scheduling/study-costs';
import { forecastStudy, yearOfOneCard } from '$lib/scheduling/study-forecast';
import { sumReviews } from '$lib/scheduling/study-sums';
import { waysBack } from '$lib/scheduling/welcome-back';
import type { StudyAnswers, StudyKind, StudyReply, StudyRequest } from './study-protocol';

function reply(message: StudyReply): void {
	self.postMessage(message);
}

async function answer({ kind, question }: StudyRequest): Promise<StudyAnswers[StudyKind]> {
	switch (kind) {
		case 'fit': {
			const { loadOptimiser } = await import('./optimise');
			const optimise = await loadOptimiser((done) => reply({ kind: 'progress', done }));
			return fitParameters(question, optimise);
		}
		case 'memories':
			return memoriesOf(question.columns, question.parameters);
		case 'sums':
			return sumReviews(question);
		case 'forecast': {
			const costs = costsOf(question.columns);
			return forecastStudy({ ...question.simulation, costs }, question.retentions);
		}
		case 'ways': {
			const costs = costsOf(question.columns);
			return waysBack({ ...question.backlog, costs }, question.usualMinutes);
		}
		case 'cost': {
			const costs = costsOf(question.columns);
			return { costs, minutesPerCard: yearOfOneCard(question.preset, costs) };
		}
	}
}

self.addEventListener('message', ({ data }: MessageEvent<StudyRequest>) => {
	answer(data).then(
		(given) => reply({ kind: 'answer', answer: given }),
		(error: unknown) => {
			reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
		}
	);
});
