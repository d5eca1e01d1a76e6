/**
 * Lists the words that `src/lib/extraction/lexicon/usual-readings.ts` is chosen from, each with how
 * often it was met and its share of verbs:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/list-usual-readings.ts [--data=DIR]`.
 */
import { readAbstracts, readSummarised } from './labelled-data';
import { nameReadings, pluralReadings, verbShare, type Reading } from './usual-readings';

/** Share of verbs up to which a plural is taken for one; names of acts are verbs more often. */
const PLURALS_UP_TO = 0.12;
const NAMES_UP_TO = 0.45;

const texts = [
	...readAbstracts('csabstruct.train.jsonl').flatMap(({ sentences }) => sentences),
	...readSummarised('scitldr_a.train.jsonl').flatMap(({ source, target }) => [...source, ...target])
];

const line = (reading: Reading) =>
	`${reading.word}\t${reading.count}\t${verbShare(reading).toFixed(2)}`;

for (const [readings, most] of [
	[pluralReadings(texts, 5), PLURALS_UP_TO],
	[nameReadings(texts, 12), NAMES_UP_TO]
] as const) {
	console.log(
		readings
			.filter((reading) => verbShare(reading) <= most)
			.map(line)
			.join('\n'),
		'\n'
	);
}
