import { isPluralSubject, wordsOf } from '$lib/extraction/clause';
import type { Worded } from '../rewording/well-worded';
import { isPlainPhrase } from './plain-phrase';

const FRONT = String.raw`^(?<front>(?:[^?]*(?:, |[.:] ))?)`;
const HELPER = String.raw`(?<helper>do|does|did|can|could|may|might|will|would)`;
const EFFECT = new RegExp(
	String.raw`${FRONT}what (?<effect>effect|influence|impact) ${HELPER} (?<doer>[^?]+?) have on (?<thing>[^?]+)\?$`,
	'iu'
);
/** "increased it", "may raise them": what was done to it. */
const DEED =
	/^(?:(?:can|could|may|might|will|would|does|did|do) (?:not )?)?(?:\p{L}+ly )?\p{L}+ (?:it|them)(?: (?!and\b|but\b)\p{L}.*)?$/u;
/** "a small increase", "no effects": what the effect was. */
const EFFECT_NAMED = /^(?:an?|no|the) /u;
const LONGEST = { thing: 8, doer: 12, symmetric: 12 };

const count = (text: string) => text.split(' ').length;

/** "what effect did A have on B?" → "what did A do to B?" – "raised it"; "what effect on B did A have?" – "no effect" */
function turnedEffect({ body, answer }: Worded): string | undefined {
	const {
		front = '',
		effect = '',
		helper = '',
		doer = '',
		thing = ''
	} = EFFECT.exec(body)?.groups ?? {};
	if (thing === '' || / have on /u.test(thing) || doer.includes(',')) return undefined;
	if (DEED.test(answer)) return `${front}what ${helper} ${doer} do to ${thing}?`;
	const isShort = count(thing) <= LONGEST.thing && count(doer) <= LONGEST.doer;
	return EFFECT_NAMED.test(answer) && isShort && isPlainPhrase(thing)
		? `${front}what ${effect} on ${thing} ${helper} ${doer} have?`
		: undefined;
}

const WH = String.raw`(?<wh>what|which (?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)`;
/** Ties that hold both ways. */
const TIED = String.raw`(?<adverbs>(?:(?:not|also|directly|closely|significantly|positively|negatively|inversely|strongly|weakly|highly|remarkably) )*)(?<tied>associated|correlated|linked|related) (?<with>with|to)`;
const TIED_TO_WHAT = new RegExp(
	String.raw`${FRONT}${WH} (?<be>is|are|was|were) (?<thing>[^,?]+?) ${TIED}(?<rest>(?: (?:in|among|at|after|during|for) [^,?]+)?)\?$`,
	'iu'
);
const WHAT_TIED = new RegExp(
	String.raw`${FRONT}${WH} (?<be>is|are|was|were) ${TIED} (?<thing>[^,?]+)\?$`,
	'iu'
);

function pluralOf(thing: string): boolean | undefined {
	const words = wordsOf(thing);
	return isPluralSubject(words, { from: 0, to: words.length });
}

const beFor = (be: string, isPlural: boolean) =>
	/^(?:is|are)$/u.test(be) ? (isPlural ? 'are' : 'is') : isPlural ? 'were' : 'was';

/** "what is A linked to?" → "what is linked to A?" */
function tiedToWhat(body: string): string | undefined {
	const found = TIED_TO_WHAT.exec(body)?.groups;
	const {
		front = '',
		wh = '',
		be = '',
		thing = '',
		adverbs = '',
		tied = '',
		rest = ''
	} = found ?? {};
	if (!found || !isPlainPhrase(thing) || count(thing) > LONGEST.symmetric) return undefined;
	const isPlural = /^what$/iu.test(wh) ? false : pluralOf(wh.replace(/^which /iu, ''));
	if (isPlural === undefined) return undefined;
	return `${front}${wh} ${beFor(be, isPlural)} ${adverbs}${tied} ${found['with'] ?? ''} ${thing}${rest}?`;
}

/** "which link is tied to A?" → "which link is A tied to?" */
function whatTied(body: string): string | undefined {
	const found = WHAT_TIED.exec(body)?.groups;
	const { front = '', wh = '', be = '', thing = '', adverbs = '', tied = '' } = found ?? {};
	if (!found || !isPlainPhrase(thing) || count(thing) > LONGEST.symmetric) return undefined;
	if (/\b(?:and|or|in|among|after|for|at|during|with|controlling) /u.test(thing)) return undefined;
	const isPlural = pluralOf(thing);
	if (isPlural === undefined) return undefined;
	return `${front}${wh} ${beFor(be, isPlural)} ${thing} ${adverbs}${tied} ${found['with'] ?? ''}?`;
}

const LEADS_TO = new RegExp(
	String.raw`${FRONT}${WH} ${HELPER} (?<thing>[^,?]+?) (?:lead to|result in)(?<rest>(?: (?:in|among|for|after|during) [^,?]+)?)\?$`,
	'iu'
);
const LED_TO = new RegExp(
	String.raw`${FRONT}${WH} (?:(?<now>leads? to|results? in)|led to|resulted in) (?<thing>[^,?]+)\?$`,
	'iu'
);

/** "what did salt lead to?" → "what resulted from salt?" */
function turnedResult(body: string): string | undefined {
	const found = LEADS_TO.exec(body)?.groups;
	const { front = '', wh = '', helper = '', thing = '', rest = '' } = found ?? {};
	if (!found || !isPlainPhrase(thing) || /\bnot$/u.test(thing)) return undefined;
	const isPlural = /^what$/iu.test(wh) ? false : pluralOf(wh.replace(/^which /iu, ''));
	if (isPlural === undefined) return undefined;
	const present = isPlural ? 'result' : 'results';
	const verb = /^do(?:es)?$/u.test(helper)
		? present
		: helper === 'did'
			? 'resulted'
			: `${helper} result`;
	return `${front}${wh} ${verb} from ${thing}${rest}?`;
}

/** "what led to rust?" → "what did rust result from?" */
function turnedCause(body: string): string | undefined {
	const found = LED_TO.exec(body)?.groups;
	const { front = '', wh = '', thing = '', now } = found ?? {};
	if (!found || !isPlainPhrase(thing) || count(thing) > LONGEST.symmetric) return undefined;
	const isPlural = pluralOf(thing);
	if (isPlural === undefined) return undefined;
	const helper = now === undefined ? 'did' : isPlural ? 'do' : 'does';
	return `${front}${wh} ${helper} ${thing} result from?`;
}

/** Questions of what one thing does to another, or has to do with it, seen from the other side. */
export function turnedRelation(asked: Worded): Worded | undefined {
	const { body } = asked;
	const said =
		turnedEffect(asked) ??
		tiedToWhat(body) ??
		whatTied(body) ??
		turnedResult(body) ??
		turnedCause(body);
	return said === undefined ? undefined : { ...asked, body: said };
}
