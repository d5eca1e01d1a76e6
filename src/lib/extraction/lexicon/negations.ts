/** Words that turn a statement over; words of one row stand in for each other. */
export const NEGATION_CLASSES: Readonly<Record<string, readonly string[]>> = {
	denial: [
		'not',
		"n't",
		'cannot',
		'no',
		'none',
		'never',
		'neither',
		'nor',
		'nothing',
		'nobody',
		'nowhere',
		'no one',
		'little to no',
		'no longer',
		'fail',
		'fails',
		'failed',
		'failing',
		'failure to',
		'unable',
		'inability',
		'incapable',
		'without',
		'lack',
		'lacks',
		'lacked',
		'lacking',
		'absence of',
		'absent',
		'in the absence of'
	],
	exception: [
		'except',
		'except for',
		'with the exception of',
		'excluding',
		'apart from',
		'other than',
		'all but'
	],
	replacement: ['rather than', 'instead of', 'instead', 'as opposed to', 'in place of'],
	contradiction: [
		'contrary to',
		'contradict',
		'contradicts',
		'contradicted',
		'contradicting',
		'in contrast to',
		'unlike',
		'against expectations',
		'contrary'
	],
	scarcity: ['hardly', 'barely', 'scarcely', 'little', 'few', 'negligible']
};

/** Every negation, for marking a sentence as negated. */
export const NEGATIONS: readonly string[] = Object.values(NEGATION_CLASSES).flat();
