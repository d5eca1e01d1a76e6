const READ = `Usage: npm run --silent cli -- read FILE…

Reads papers from files. Prints one line of JSON a paper:
{"file", "paper": Paper | null, "problems": [{"code", "message", "at"?}]}
A file that gives no paper gives one line with paper null and the reason.`;

const CARDS = `Usage: npm run --silent cli -- cards FILE… [--max N]

Reads papers and writes their cards, best first within each paper. Prints one line of JSON a card:
{"paper", "type": "method|number|conclusion", "form": "qa|cloze", "prompt", "answer", "evidence", "score"}

  --max N    at most N cards a paper; without it, as many as the paper bears`;

/** What each command is called with. */
export const USAGE = { read: READ, cards: CARDS } as const;

export type Command = keyof typeof USAGE;

export const GENERAL_USAGE = `Usage: npm run --silent cli -- COMMAND …

  read FILE…               the papers in files, one line of JSON a paper
  cards FILE… [--max N]    the cards of the papers in files, one line of JSON a card
  predict WHAT < JSONL     what the trained models say, one line of JSON a line

COMMAND --help tells more. JSON Lines on standard output, messages on standard error.
Exit code: 0 when every file gave a paper, 1 when some did not, 2 for wrong usage.`;
