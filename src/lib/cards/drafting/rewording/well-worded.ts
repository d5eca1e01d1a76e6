import { pastParticiple } from '$lib/extraction/verb-forms';
import type { Candidate } from '../candidate';
import { asSentence } from './answer-form';
import { asSpoken } from './as-spoken';
import { kindOf } from './kind-of';
import { asPhrase, asThan, asTwo } from './prepositions';
import { withCondition } from './with-condition';
import { withEnd } from './with-end';

/** A question and its answer: the part of a card that its wording changes. */
export type Worded = Pick<Candidate, 'body' | 'answer'>;

/** Undefined where a question is no case of the rule. */
type Rule = (asked: Worded) => Worded | undefined;

const changed = (asked: Worded, body: string): Worded | undefined =>
	body === asked.body ? undefined : { ...asked, body };

/** "what does the clock also show?": beside what, the sentence before says. */
const withoutAlso: Rule = (asked) =>
	/\b(?:not only|but also|and also)\b/u.test(asked.body)
		? undefined
		: changed(
				asked,
				asked.body
					.replace(/\salso(?=\s(?!known\b|called\b))/u, '')
					.replace(
						/,\s(?:however|therefore|moreover),(?=\s)|\s(?:however|therefore|moreover)(?=\s\p{Ll})/u,
						''
					)
					.replace(/,?\s(?:either|too|as well)(?=\?$)(?<!\bor [^?]*)/u, '')
			);

/** "how can the study find B?", "what is the study able to find?": what anyone can who does as it did. */
const asAnyone: Rule = (asked) =>
	changed(
		asked,
		asked.body
			.replace(/\bcan the study (?=\p{Ll})/u, 'can one ')
			.replace(/\bis the study able to\b/u, 'is it possible to')
	);

const RESPECTIVELY = /,? respectively(?=[,?])/u;
/** "which lamp is lit in fog and in rain, respectively?" – "the brass lamp": one for both. */
const withoutRow: Rule = (asked) =>
	/\band\b|[,;/]/u.test(asked.answer)
		? undefined
		: changed(asked, asked.body.replace(RESPECTIVELY, ''));

/** "what is it tied to?" – "the pier so that it holds": what for is no part of what. */
const withoutEnd: Rule = ({ body, answer }) => {
	const bare = answer.replace(/,? so that .*$/u, '');
	return bare === answer || bare.split(' ').length < 2 ? undefined : { body, answer: bare };
};

const MAKES = '(?:propose|introduce|present|develop|design|devise|describe|build|construct|create)';
/** Heads of which one does not say what they are meant for. */
const NO_TOOL =
	/\b(?:evidence|support|basis|insights?|guarantees?|proof|results?|solutions?|analys[ei]s|review|survey|stud(?:y|ies)|overview|guidelines|conditions?|bounds?|conversion|extension|implementation|characterization)\b/u;

const MEANT = new RegExp(
	String.raw`^(?<lead>.+, )?what does the study ${MAKES} (?<one>an? (?:(?:new|novel|simple|general|efficient|effective) )*)?(?<thing>[\p{L}\d][^,?]*) for\?$`,
	'u'
);
const FIT_FOR = /\s(?:suitable|suited|appropriate|useful|ideal|fit)$/u;
const FOLLOWS_NOUN = /\s(?:for|to|that|which|by|using|with|on|in|from)\s/u;

/** "what does the study propose a clock for?" → "what is the study's clock meant for?" */
const asMeantFor: Rule = (asked) => {
	const { lead = '', one, thing = '' } = MEANT.exec(asked.body)?.groups ?? {};
	if (one === undefined || NO_TOOL.test(thing) || FOLLOWS_NOUN.test(thing)) return undefined;
	// "propose a clock suitable for?"
	if (FIT_FOR.test(thing)) return { ...asked, body: `${lead}what is the study's ${thing} for?` };
	return { ...asked, body: `${lead}what is the study's ${thing} meant for?` };
};

/** "what does the gauge take?" – "wind and rain as inputs" → "what does it take as inputs?" */
const withRole: Rule = ({ body, answer }) => {
	const found = /^(?<thing>.+?)(?<role> as (?:its |the |an )?(?:inputs?|outputs?))$/u.exec(answer);
	const { thing, role } = found?.groups ?? {};
	return thing === undefined || !/ \p{Ll}+\?$/u.test(body)
		? undefined
		: { body: body.replace(/\?$/u, `${role ?? ''}?`), answer: thing };
};

/** "how does the kettle perform with old pots?" – "competitively" */
const withRival: Rule = (asked) =>
	/^(?:competitively|comparably|favou?rably|similarly|equally well)$/u.test(asked.answer)
		? changed(
				asked,
				asked.body.replace(
					/^(?<how>.*\bhow (?:do|does|did) .*\b(?:perform|fare|work|do)) (?:with|to)\s/u,
					'$<how> compared with '
				)
			)
		: undefined;

const PROPOSED_HOW = new RegExp(
	String.raw`^how does the study ${MAKES} an? (?<thing>[^,?]+)\?$`,
	'u'
);

/** "how does the study propose a clock?" – "by storing heat": so the clock works. */
const asWorking: Rule = (asked) => {
	const { thing } = PROPOSED_HOW.exec(asked.body)?.groups ?? {};
	if (thing === undefined || !/^by (?:\p{L}+ly )?[\p{L}-]+ing\b/u.test(asked.answer))
		return undefined;
	return {
		...asked,
		body: `how does the study's ${thing.replace(/^(?:new|novel) /u, '')} work?`
	};
};

const FOR_WHAT_END =
	/(?<=^(?!to\s)(?:[^?]*, )?)for what purpose(?= (?:do|does|did|is|are|was|were) )/u;

/** "for what purpose is the lamp lit?" – "to warn boats" → "why is the lamp lit?" */
const asWhy: Rule = (asked) =>
	/^to \p{Ll}+ /u.test(asked.answer)
		? changed(asked, asked.body.replace(FOR_WHAT_END, 'why'))
		: undefined;

const FRONTED =
	/^(?<lead>.+, )?(?<preposition>for|to|from|into|on) what (?<asks>(?:do|does|did|can|could|may|might|is|are|was|were|has|have) [^,?]+(?:, [^,?]+,[^,?]+)?)\?$/u;
/** Words up to which a question may end in its preposition. */
const LONGEST_STRANDED = 14;

/** "for what does the lamp allow?" → "what does the lamp allow for?" */
const asStranded: Rule = (asked) => {
	const { lead = '', preposition = '', asks } = FRONTED.exec(asked.body)?.groups ?? {};
	const isLong = (asks?.split(' ').length ?? 0) > LONGEST_STRANDED;
	if (asks === undefined || isLong || HOLDS_MORE.test(asks)) return undefined;
	return { ...asked, body: `${lead}what ${asks} ${preposition}?` };
};
/** What follows the place of what is asked for, so that a question cannot end in its preposition. */
export const HOLDS_MORE =
	/\b(?:during|in|on|at|under|when|while|by|using|via|after|before|with|without|to|for|from|into|through|than|compared|across|among|as)\b/u;

/** What is done in the course of the work, whoever does it. */
const DONE =
	'add|adopt|apply|align|collect|combine|contract|convert|decompose|employ|exploit|extend|feed|freeze|implement|incorporate|integrate|leverage|maximi[sz]e|merge|minimi[sz]e|optimi[sz]e|prune|remove|replace|reset|stack|train|transform|update|use|utili[sz]e';
const STUDY_DOES = new RegExp(
	String.raw`(?<=^|, )(?<wh>what(?: kind of (?<kind>[\p{L}-]+))?) (?<helper>does|did) the study (?<adverb>\p{Ll}+ly )?(?<verb>${DONE})(?= (?:to|for|in|on|with|by|as|when|via|through|during|at|from|into|over|under|that|using|while|without|before|after)\s\S)`,
	'u'
);
const OWN_FORMS: Readonly<Record<string, string>> = {
	feed: 'fed',
	freeze: 'frozen',
	reset: 'reset'
};

/** "what does the study use to clean B?" → "what is used to clean B?" */
const asDone: Rule = (asked) => {
	const found = STUDY_DOES.exec(asked.body)?.groups;
	const verb = found?.['verb'];
	if (!found || verb === undefined) return undefined;
	const isSeveral = /[^s]s$/u.test(found['kind'] ?? '');
	const [one, several] = found['helper'] === 'did' ? ['was', 'were'] : ['is', 'are'];
	const is = isSeveral ? several : one;
	const done = `${found['wh'] ?? ''} ${is ?? ''} ${found['adverb'] ?? ''}${OWN_FORMS[verb] ?? pastParticiple(verb)}`;
	return { ...asked, body: asked.body.replace(STUDY_DOES, done) };
};

/** One after the other: each takes what the ones before it made. */
const RULES: readonly Rule[] = [
	withoutAlso,
	withoutRow,
	withoutEnd,
	asAnyone,
	asMeantFor,
	withRole,
	withRival,
	asPhrase,
	asThan,
	asTwo,
	asWorking,
	asWhy,
	asStranded,
	withCondition,
	withEnd,
	kindOf,
	asDone,
	asSpoken,
	asSentence
];

/** The question in better words, asking for the same; itself where none are known. */
export function wellWorded(candidate: Candidate): Candidate {
	if (candidate.answer === '' || candidate.pattern === 'which-name') return candidate;
	const { body, answer } = candidate;
	const worded = RULES.reduce<Worded>((asked, rule) => rule(asked) ?? asked, { body, answer });
	return worded.body === body && worded.answer === answer ? candidate : { ...candidate, ...worded };
}
