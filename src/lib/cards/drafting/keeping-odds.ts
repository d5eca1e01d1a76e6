import { verbForm } from '$lib/extraction/verb-forms';
import type { Paper } from '$lib/papers/paper';
import { toAsk, type Ask } from './ask';
import type { Candidate } from './candidate';
import { tellingStems } from './telling-stems';

const MAKES =
	/^(?:propose|introduce|present|develop|design|construct|build|create|devise|derive|formulate)$/;
const ACT = /\bthe study (?:\p{L}+ly |has |have |will )?(\p{L}+)/u;
const OWN_THING =
	/\b(?:the|its) (?:proposed |resulting |new )?(?:system|approach|method|model|framework|algorithm|scheme|technique|network)s?\b/u;
const COMPARES = /\b(?:than|compared|more|less|better|higher|lower|outperform\w*)\b/u;
/** Words up to which a prompt is read at a glance. */
const GLANCE = 18;
/** And an answer. */
const LONG_ANSWER = 8;

/** One sign each, 0 or 1 where no other range is named. */
type Signs = Readonly<Record<string, number>>;

function actSigns({ body, finding, pattern }: Candidate): Signs {
	const verb = ACT.exec(body)?.[1] ?? '';
	const makes = MAKES.test(verbForm(verb)?.lemma ?? verb);
	const isOther = !makes && finding.isOwnAct;
	return {
		makes: Number(makes),
		otherAct: Number(isOther),
		otherActObject: Number(isOther && pattern === 'object'),
		plainGap: Number(pattern === 'gap' && !finding.isOwnAct)
	};
}

function wordSigns({ seen, hidden, quote, before }: Ask): Signs {
	return {
		// Telling words, up to four and up to six, as a share.
		tellingAnswer: Math.min(tellingStems(hidden).length, 4) / 4,
		tellingPrompt: Math.min(tellingStems(seen).length, 6) / 6,
		nameInAnswer: Number(/[\s-]\p{Lu}|\d|\p{L}\p{Lu}/u.test(` ${hidden}`)),
		nameInPrompt: Number(/\s\p{Lu}|\p{L}\p{Lu}/u.test(seen.slice(1))),
		figureInPrompt: Number(/\d/u.test(seen)),
		comma: Number(seen.includes(',')),
		modal: Number(/\b(?:can|could|may|might|will|would|should)\b/u.test(seen)),
		ownThing: Number(OWN_THING.test(seen)),
		voice: Number(/\b(?:we|our|this (?:paper|study|work))\b/iu.test(quote)),
		compares: Number(COMPARES.test(`${seen} ${hidden}`)),
		// Tens of words beyond a glance.
		long: Math.max(0, seen.split(/\s+/u).length - GLANCE) / 10,
		longAnswer: Number(hidden.split(' ').length > LONG_ANSWER),
		oneWord: Number(!hidden.includes(' ')),
		end: Number(/\bto $/u.test(before))
	};
}

/** Fitted to 533 cards read and judged one by one: what each sign adds to the log odds. */
const WEIGHTS: Signs = {
	makes: 0.45,
	otherAct: -0.75,
	otherActObject: -0.95,
	plainGap: -0.4,
	tellingAnswer: 1.9,
	tellingPrompt: 0.3,
	nameInAnswer: 0.1,
	nameInPrompt: 0.95,
	figureInPrompt: 0.15,
	comma: -0.55,
	modal: -0.85,
	ownThing: -0.45,
	voice: 0.7,
	compares: 0.25,
	long: -0.55,
	longAnswer: -0.6,
	oneWord: 0.25,
	end: -0.5,
	confidence: 0.65
};
const OF_PATTERN: Signs = {
	value: 0.9,
	effect: 0.45,
	outcome: 0.45,
	means: 0.2,
	'what-is-name': -0.3,
	gap: -0.65,
	subject: -0.75
};
const OF_ROLE: Signs = { methods: -0.2, results: 0.4, objective: -0.15, conclusions: -0.4 };
const BASE = -1.2;

/** How likely a reader keeps the card as it is, 0–1. */
export function keepingOdds(candidate: Candidate, paper: Paper): number {
	const { pattern, finding } = candidate;
	const signs = {
		...actSigns(candidate),
		...wordSigns(toAsk(candidate, paper)),
		confidence: finding.confidence
	};
	const weighed = Object.entries(signs).map(([sign, value]) => value * (WEIGHTS[sign] ?? 0));
	const sum = weighed.reduce((total, value) => total + value, BASE);
	return 1 / (1 + Math.exp(-(sum + (OF_PATTERN[pattern] ?? 0) + (OF_ROLE[finding.role] ?? 0))));
}
