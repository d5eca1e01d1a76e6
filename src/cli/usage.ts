/** What each command is called with. */
export const USAGE = {
	read: `Usage: npm run --silent cli -- read FILE…

Reads papers from text files. Prints one line of JSON a paper:
{"file", "paper": Paper | null, "problems": [{"code", "message", "at"?}]}
A file that gives no paper gives one line with paper null and the reason.`
} as const;

export type Command = keyof typeof USAGE;

export const GENERAL_USAGE = `Usage: npm run --silent cli -- COMMAND …

  read FILE…                  the papers in files, one line of JSON a paper

COMMAND --help tells more. JSON Lines on standard output, messages on standard error.
Exit code: 0 when every file gave a paper, 1 when some did not, 2 for wrong usage.`;
