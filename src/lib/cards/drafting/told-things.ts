import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal } from '$lib/extraction/word';
import type { Paper } from '$lib/papers/paper';
import { antecedentOf, KINDS, saysNothing } from './antecedents';
import type { Candidate } from './candidate';
import { fullerName } from './fuller-names';
import { nounPhrasesIn, type NounPhrase } from './noun-phrases';
import { wellWorded } from './rewording/well-worded';

/** Words of a prompt that is still read at a glance. */
const LONGEST_PROMPT = 38;
/** Words in front of a head that help more than they cost. */
const MOST_QUALITIES = 6;
const GAP = /\{\{c1::([\s\S]*?)\}\}/u;
const IS_KIND = new RegExp(`^(?:${KINDS})$`, 'u');

const wordsIn = (text: string) => text.split(/\s+/).length;

/** The text without the marks of its gap, and where in it the gap is. */
function plainOf(body: string): { text: string; from: number; to: number } {
	const gap = GAP.exec(body);
	if (!gap) return { text: body, from: body.length, to: body.length };
	const hidden = gap[1] ?? '';
	const text = body.replace(GAP, () => hidden);
	return { text, from: gap.index, to: gap.index + hidden.length };
}

/** "the lamp of brass", "the lamp that burns oil", "the lamp burning oil": told by what follows. */
function isToldBehind({ next }: NounPhrase, text: string): boolean {
	// "what does the study apply the lamp to?"
	if (next && /^\?/.test(text.slice(next.span.end))) return false;
	const ties =
		/^(?:of|for|that|which|who|whose|where|to|without|using|based|called|named|described|trained|\()$/;
	if (ties.test(next?.lower ?? '')) return true;
	return next?.pos === 'VERB' && /^(?:ing|participle)$/.test(next.form ?? '');
}

/** "the lamp", "the proposed lamp" */
const isBare = ({ opener, qualities, head }: NounPhrase) =>
	opener === 'the' && qualities.every(saysNothing) && IS_KIND.test(head.text);

/** "its" where the card names the study before, "the" where it names it behind. */
function ownerIn(candidate: Candidate, text: string, at: number): string {
	const study = /\bthe study\b(?!['’])/u.exec(text)?.index;
	// "how can the study do B?" is asked of anyone in the end.
	const isNamed = /\bthe study\b(?!['’])/u.test(wellWorded(candidate).body);
	if (study === undefined || !isNamed) return "the study's";
	return study < at ? 'its' : 'the';
}

const HELPER = /\b(?:do|does|did|can|could|may|might|must|should|will|would)\s$/u;

/** "does [the lamp] need …?", "[the proposed lamp] works": the verb behind it was read as its head. */
function withoutVerb(phrase: NounPhrase, text: string): NounPhrase {
	const last = phrase.qualities.at(-1);
	const form = verbForm(phrase.head.lower)?.form ?? '';
	const isVerb =
		/^(?:base|participle|past)$/.test(form) && HELPER.test(text.slice(0, phrase.span.start));
	const isFinite = form === '3sg' && phrase.head.isAmbiguous && IS_KIND.test(last?.text ?? '');
	if (!last || !isNominal(last) || !(isVerb || isFinite)) return phrase;
	return {
		...phrase,
		qualities: phrase.qualities.slice(0, -1),
		head: last,
		span: { start: phrase.span.start, end: last.span.end },
		next: phrase.head
	};
}

/** The first thing in sight that has a fuller name, told by it. */
function told(candidate: Candidate, paper: Paper): string {
	const { body, finding } = candidate;
	const { text, from, to } = plainOf(body);
	const start = finding.evidence[0]?.start ?? 0;
	const quote = paper.text.slice(start, finding.evidence.at(-1)?.end ?? start);
	for (const read of nounPhrasesIn(text)) {
		const phrase = withoutVerb(read, text);
		const { span, head } = phrase;
		const isSeen = span.end < from || span.start > to;
		if (!isSeen || phrase.opener !== 'the' || isToldBehind(phrase, text)) continue;
		const shift = span.start > to ? body.length - text.length : 0;
		const put = (name: string) =>
			body.slice(0, span.start + shift) + name + body.slice(span.end + shift);
		if (!isBare(phrase)) {
			const hidden = candidate.answer || text.slice(from, to);
			const fuller = fullerName(paper, phrase, { start, hidden });
			const next = fuller && put(`the ${fuller} ${head.text}`);
			if (next && wordsIn(next) <= LONGEST_PROMPT) return next;
			continue;
		}
		const found = antecedentOf(paper, { head: head.lower, quote, start });
		if (!found || wordsIn(found.qualities) > MOST_QUALITIES) continue;
		if (found.qualities !== '' && text.includes(`${found.qualities} ${found.head ?? head.text}`))
			continue;
		const owner = found.isOwn ? ownerIn(candidate, text, span.start) : 'the';
		const noun = found.head ?? head.text;
		const name = [owner, found.qualities, noun, found.after].filter(Boolean).join(' ');
		const next = put(name);
		if (wordsIn(next) <= LONGEST_PROMPT) return next;
	}
	return body;
}

const known = new WeakMap<Candidate, Candidate>();

/** "the lamp shines" → "the study's brass oil lamp shines": as the paper called it when it first spoke of it. */
export function withThingsTold(candidate: Candidate, paper: Paper): Candidate {
	const { body: written, finding } = candidate;
	if (finding.named || !/\b[Tt]he /u.test(written)) return candidate;
	const found = known.get(candidate);
	if (found) return found;
	const body = told(candidate, paper);
	const result = body === written ? candidate : { ...candidate, body };
	known.set(candidate, result);
	return result;
}
