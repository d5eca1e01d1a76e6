import { type PhraseRow, rows } from './row';

/** Adverbs of general use; hedges only against those of the same strength. */
export const ADVERBS: readonly PhraseRow[] = [
	...rows(`
		primarily > mainly; mainly > mostly; predominantly > mainly; principally > mainly; chiefly > mainly;
		frequently > often; often > frequently; seldom > rarely; rarely > seldom; occasionally > sometimes;
		sometimes > at times; typically > usually; usually > typically; partially > partly;
		possibly > perhaps; potentially > possibly; apparently > seemingly;
		substantially > considerably; considerably > substantially; dramatically > sharply;
		drastically > sharply; markedly > strikingly; remarkably > strikingly;
		extremely > exceedingly; entirely > wholly; completely > fully; totally > wholly; 
		clearly > plainly; obviously > plainly; rapidly > quickly; quickly > rapidly; swiftly > quickly;
		easily > readily; readily > easily; 
		at the same time > simultaneously; concurrently > at the same time; subsequently > later;
		afterwards > later; eventually > in the end; thereby > thus; therefore > thus; hence > thus; consequently > thus;
		furthermore > moreover; moreover > furthermore; additionally > in addition;
		particularly > especially; especially > particularly; namely > that is; currently > at present;
		nowadays > today; newly > recently; adequately > sufficiently; appropriately > suitably;
		ultimately > in the end; immediately > at once; constantly > continually; individually > one by one;
		repeatedly > over and over; worldwide > across the world
	`),
	...rows('commonly > often', {
		notBehind: /\b(?:more|most|less)$/u,
		notAhead: /^(?:known|called|referred|accepted|termed|named)\b/u
	}),
	...rows('gradually > step by step', {
		ahead: /^(?:$|[?.,]|(?:to|from|over|with|in|until|as)\b)/u
	}),
	...rows('simultaneously > at the same time', { notNext: ['VERB', 'AUX', 'ADJ', 'ADV'] }),
	...rows('fully > completely', {
		notAhead: /^(?:self|super|unsuper|homo|poly|obser|discrete|different|automat|[\p{L}]+-)/u
	}),
	...rows('highly > strongly', {
		ahead: /^(?:correlated|associated|dependent|related|expressed|influenced|recommended)\b/u
	}),
	...rows('highly > very', {
		ahead:
			/^(?:effective|efficient|accurate|sensitive|specific|selective|reliable|competitive|active|stable|flexible|relevant|unlikely|precise)\b/u
	}),
	...rows('previously > earlier', { behind: /\b(?:years|months|weeks|days|decades)$/u }),
	...rows('previously > earlier', {
		ahead: /^\p{L}+(?:ed|n)\b/u,
		notBehind: /\b(?:been|was|were|as|than|had|not|have|has)$/u
	}),
	...rows('initially > at first')
];
