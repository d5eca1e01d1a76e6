/** "drugs", "study treatments": what a trial has two of, told by its arms or its title where "both" stands before it. */
export const TRIED =
	'(?:active |study )?(?:drugs|treatments|therapies|agents|regimens|compounds|medications|formulations|strategies|antagonists)\\b';
