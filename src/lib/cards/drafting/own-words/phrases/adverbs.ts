import { type Guard, type PhraseRow, rows } from './row';

/** A participle with no object: what is done so may be told after it. */
const PLACED: Guard = {
	as: ['VERB'],
	behind: /\b(?:is|are|was|were|be|been|being|and)$/u,
	ahead:
		/^(?:$|[?.,]|(?:by|in|on|with|for|to|from|at|into|as|through|using|during|after|without)\b)/u
};

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
		 concurrently > at the same time; subsequently > then;
		afterwards > later; eventually > in the end; thereby > thus; therefore > thus; hence > thus; consequently > thus;
		furthermore > moreover; moreover > furthermore; 
		particularly > especially; especially > particularly; namely > that is; currently > now;
		nowadays > today; newly > recently; adequately > sufficiently; appropriately > suitably;
		ultimately > in the end; immediately > at once; constantly > continually; 
		repeatedly > over and over
	`),
	...rows('commonly > often', {
		notBehind: /\b(?:more|most|less|becomes?|became)$/u,
		notAhead: /^(?:known|called|referred|accepted|termed|named)\b/u
	}),
	...rows('gradually > step by step', {
		ahead: /^(?:$|[?.,]|(?:to|from|over|with|in|until|as)\b)/u
	}),
	...rows('simultaneously > at the same time', {
		notNext: ['VERB', 'AUX', 'ADJ', 'ADV'],
		notBehind: /\b(?:by|and|then)$/u
	}),
	...rows('at the same time > simultaneously', { notAhead: /^,/u, notBehind: /^$/u }),
	...rows('additionally > in addition', { ahead: /^,/u }),
	...rows('reasonably > fairly', {
		ahead: /^(?:well|good|accurate|high|low|large|small|close|fast|reliable)\b/u
	}),
	...rows('extensively > widely', {
		ahead:
			/^(?:used|studied|applied|investigated|adopted|explored|employed|discussed|researched)\b/u
	}),
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
	...rows('initially > at first'),

	...rows(
		'jointly * > * together; simultaneously * > * at the same time; carefully * > * with care; successfully * > * with success; manually * > * by hand; previously * > * earlier; subsequently * > * later; immediately * > * at once; accurately * > * with accuracy; originally * > * at first',
		PLACED
	),
	...rows('increasingly > more and more', {
		notNext: ['VERB'],
		ahead: /^(?:popular|important|common|complex|difficult|popular|relevant|available|expensive)\b/u
	}),
	...rows(
		'progressively > gradually; promptly > quickly; abruptly > suddenly; profoundly > deeply; greatly > considerably; vastly > considerably; intimately > closely; comparatively > relatively; exceptionally > unusually; formerly > once; beforehand > in advance; precisely > exactly; mostly > mainly; largely > mostly; relatively > comparatively',
		{ notBehind: /\b(?:more|less|most|very|as|so|how|what|too)$/u }
	),
	...rows('widely > extensively', {
		ahead:
			/^(?:used|studied|applied|investigated|adopted|explored|employed|tested|discussed|researched)\b/u,
		notBehind: /\b(?:more|less|most|very|as|so|how)$/u
	}),
	...rows('severely > badly', {
		ahead: /^(?:affected|damaged|limited|impaired|affects?|limits?)\b/u
	}),
	...rows('favorably > well; favourably > well', { ahead: /^(?:with|to|against)\b/u }),
	...rows('worldwide > across the world; globally > across the world', { ahead: /^(?:$|[,.?])/u }),
	...rows('essentially > in essence', { behind: /\b(?:is|are|was|were)$/u }),

	...rows('highly > greatly', {
		ahead: /^(?:improved|increased|reduced|enhanced|simplified|affected|influenced)\b/u
	})
];
