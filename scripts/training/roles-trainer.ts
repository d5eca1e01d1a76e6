import { ROLE_LABELS } from '$lib/extraction/models/roles/role-label';
import { roleFeatures } from '$lib/extraction/models/roles/role-features';
import type { Weights } from '$lib/extraction/models/weights-file';
import type { LabelledAbstract } from './labelled-data';
import { trainChain, type ChainOptions } from './sentence-chain-trainer';

export const ROLES_OPTIONS: ChainOptions = {
	labels: ROLE_LABELS,
	featuresOf: roleFeatures,
	leastCount: 3,
	l2: 20,
	iterations: 50,
	doubt: 0.6,
	keep: 14_000
};

/** The chain for papers of computer science. */
export function trainRoles(abstracts: readonly LabelledAbstract[]): Weights {
	return trainChain(abstracts, ROLES_OPTIONS);
}
