import { thirdPerson, verbForm } from './verb-forms';

/** What is tackled is told elsewhere: "this", "the second problem", "these two gaps". */
const TACKLED =
	'(?:this|these|the|it|such)(?:\\s(?:two|three|first|second|third|latter))?(?:\\s(?:problem|challenge|issue|gap|question|limitation|goal|aim|task|case|shortcoming|drawback|difficult(?:y|ie)|bottleneck)s?)?';
const BY_ACT = new RegExp(
	`\\bwe\\s(?:(?:\\p{L}+ly\\s)?(?:tackle|address|solve|approach|achieve|accomplish|do|answer|investigate|study|overcome|explore|circumvent|avoid|handle|mitigate|resolve)(?:e?d|s)?\\s${TACKLED}\\sby\\s(\\p{L}+ing)\\b|(?:bring|draw)\\s(?:this|these|the|it)\\s[^,]{3,60}?\\sby\\s(\\p{L}+ing)\\b)|^(?:this|that)\\s(?:is|was)\\s(?:achieved|done|accomplished|reali[sz]ed|implemented|made possible)\\sby\\s(\\p{L}+ing)\\b`,
	'iu'
);
/** "The kiln achieves this by drying peat": it dries peat. */
const THING_BY_ACT =
	/^(?<who>(?!(?:we|it|they|this|these)\b)[^,;:]{2,60}?)\s(?:achieves|accomplishes|does|solves|addresses|overcomes|avoids)\s(?:this|it|so|these)(?:\s(?:problem|issue|challenge|property|goal|limitation|aim|task)s?)?\sby\s(?<act>\p{L}+ing)(?=\s)/iu;
/** "In some cases we can recover X": a comma too few. */
const LOOSE_LEAD =
	/^((?:in|on|for|with|from|by|using|through|after|at|during|under|across|within|among|out of)\s[^,]{3,70}?)\s(?=(?:we\s(?!\p{L}+ed\b.*,\swe\s|\p{L}+,)|there\s(?:is|are|was|were)\s))/iu;
/** "We found in these old boats a sure sign": where stands between the act and what was found. */
const INNER_PLACE =
	/^(?<front>(?:[^,]{3,100}, )?)(?<act>we (?:also )?(?:find|found|observed?|detect(?:ed)?|identif(?:y|ied)|report(?:ed)?|show(?:ed)?)) (?<where>in (?:this|these|our|the) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?=(?:an?|no) \p{L})/iu;
/** "To sort bells we propose a scheme", "based on rye we use X": for what or on what grounds, a comma too few. */
const LOOSE_PURPOSE =
	/^((?:(?:in order )?to|based on|building on|inspired by|motivated by|instead of|rather than|unlike)\s(?!\p{L}+\s(?:what|how|which|whether)\b)[^,]{3,90}?)\s(?=we\s(?:\p{L}+ly\s)?(?:propose|introduce|present|develop|design|devise|build|construct|derive|use|apply|employ|train|perform|conduct)\s(?:an?|the|two|three|new|\p{Lu}))/iu;
/** "Since we are interested in X, we use Y": what we use is the act. */
const OUR_REASON =
	/^(?:since|because|as|while|although|though|when|whereas|if)\s(?:we|our)\b[^,]{5,160},\s(?=we\s)/iu;
/** "While others do A, we propose B": what others do is no part of it. */
const OTHERS_IN_FRONT =
	/^(?:while|although|though|whereas|even though)\s(?!(?:we|our)\b)[^,]{5,160},\s(?=we\s(?:propose|introduce|present|develop|design|devise)\s)/iu;
const TO_ACT =
	/\b(?:we|(?:this|the)\s(?:(?:present|current)\s)?(?:study|paper|work|article|report|review|research|trial))\s(?:propose|suggest|aim|aims|aimed|seek|seeks|sought|set out|sets out|attempt|attempts|attempted|try|tries|tried|choose|decide|was designed|is designed)\sto\s(\p{L}+)\b/iu;

/** "The aim of this study was to assess X" and the bare "To assess X." of structured abstracts. */
const AIM =
	/^(?:(?:the|our|a)\s(?:\p{L}+\s){0,2}(?:aims?|objectives?|purposes?|goals?)(?:\s(?:of|in)\s(?:this|the|our|the present|the current)?\s?\p{L}+(?:\s\p{L}+)?)?\s(?:is|was|are|were)\s)?to\s(\p{L}+)\b(?!.*\bwe\b)(?=[^,]*$|[^,]*,(?!\s(?:we|the|this|a|an|our)\s))/iu;

/** "This paper presents X" → "we present X". */
const THIRD_PERSON_ACT =
	/^(?<lead>(?:in|on|with|for|across|using|inspired by|motivated by|based on|building on|to|towards?|by)\s[^,]{3,100},\s)?(?:(?:this|our|the\s(?:present|current))\s(?:\p{L}+\s)?(?:study|paper|work|article|report|review|research|trial|survey|thesis|manuscript|investigation)|the\s(?:paper|article))\s(?<manner>(?:\p{L}+ly|also|further|then|first)\s)?(?<verb>\p{L}+)(?=\s)/iu;

/** "…, and further advocates for X" → "…, and further advocate for X". */
function secondActOfWe(rest: string): string {
	return rest.replace(
		/(\sand\s(?:(?:\p{L}+ly|further|also|then)\s)?)(\p{L}+s)(?=\s)/u,
		(match, joint: string, word: string) => {
			const verb = verbForm(word);
			return verb?.form === '3sg' && !verb.maybeNoun ? joint + verb.lemma : match;
		}
	);
}

/** "[by weighing] geese and ringing the old ones" → "… and ring the old ones". */
function withSecondActFinite(rest: string, finiteOf: (lemma: string) => string): string {
	return rest.replace(
		/^([^,;:]*?\sand\s(?:\p{L}+ly\s)?)(\p{Ll}+ing)(?=\s(?:the|an?|these|those|this|each|all|our|its|their|it|them|different|more)(?:\s|$))/u,
		(match, joint: string, word: string) => {
			const verb = verbForm(word);
			return verb?.form === 'ing' ? joint + finiteOf(verb.lemma) : match;
		}
	);
}

/** "[To sort bells,] a new scheme is proposed in this paper, which …" → "[…] we propose a new scheme, which …". */
const MADE_PASSIVE =
	/^(?<lead>(?:in order )?to\s[^,]{8,120},\s)?(?<what>(?:an?|two|three|four|several)\s(?:(?!\b(?:that|which|who|is|are|was|were)\b)[^,;:]|,\s(?:called|named|dubbed|termed)\s[^,;:]{2,40},){8,140}?)\s(?:is|are|was|were|(?:has|have) been)\s(?:\p{L}+ly\s|also\s|then\s|first\s)?(?<verb>proposed|presented|introduced|developed|described|designed|implemented|derived|constructed)(?<where>\s(?:in|by)\s(?:this|the present|the current|our)\s(?:paper|study|work|article|research|report))?(?=$|[\s,])(?<rest>.*)$/iu;

function madeBy(text: string): string | undefined {
	const {
		lead = '',
		what = '',
		verb = '',
		where,
		rest = ''
	} = MADE_PASSIVE.exec(text)?.groups ?? {};
	const lemma = verbForm(verb.toLowerCase())?.lemma;
	const isPast = /\s(?:was|were|been)\s/.test(
		text.slice(lead.length + what.length, text.length - rest.length)
	);
	if (!lemma || (isPast && !where) || /^\s(?:by|as|at|elsewhere)\s/.test(rest)) return undefined;
	return `${lead}we ${lemma} ${what.charAt(0).toLowerCase()}${what.slice(1)}${rest}`;
}

const OUTCOME_QUALITY = '(?!(?:in|of|between|that|which)\\b)[\\p{L}-]+';
/** "we found no clear change in the tide", "we did not see any difference between A and B", "we observed a sharp fall in X". */
const WE_FOUND_CHANGE = new RegExp(
	`^(?<lead>(?:[^,]{3,100}, )?)we (?:also |further |again |\\p{L}+ly )?(?<act>(?:find|found|observed?|detect(?:ed)?|see|saw|noted?)(?= (?:no|an?) )|(?<not>(?:do|did|could) not|didn['’]t) (?:find|observe|detect|see|note)(?= )) (?:(?:no|any|an?) )?(?<what>(?:${OUTCOME_QUALITY} ){0,3}?(?:(?<open>changes?|differences?|reductions?|improvements?)|increases?|decreases?|declines?|rises?|drops?|falls?)) (?=(?:in|of|between|among|across) )`,
	'iu'
);

/** "we found no change in the tide" → "there was no change in the tide": what it was is asked of the tide, and not of us. */
function asWhatThereWas(text: string): string | undefined {
	const match = WE_FOUND_CHANGE.exec(text);
	const { lead = '', act = '', not, what = '', open } = match?.groups ?? {};
	if (!match) return undefined;
	const isNone = not !== undefined || match[0].slice(lead.length).includes(` ${act} no `);
	// "we found large improvements": what a paper boasts of.
	if (!isNone && open !== undefined) return undefined;
	const isMany = what.endsWith('s');
	const isPast = /^(?:found|observed|detected|saw|noted|did|could)\b/iu.test(act);
	const be = isPast ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
	const article = isNone ? 'no ' : isMany ? '' : /^[aeiou]/iu.test(what) ? 'an ' : 'a ';
	return `${lead}there ${be} ${article}${what} ${text.slice(match[0].length)}`;
}

/**
 * An act of the authors, or of what they made, in as few words as it takes:
 * "we tackle this by quantifying X" → "we quantify X"; "we propose to use X" → "we use X".
 */
export function asPlainAct(text: string): string {
	const lead = LOOSE_LEAD.exec(text)?.[1];
	if (lead !== undefined) return asPlainAct(`${lead},${text.slice(lead.length)}`);
	const purpose = LOOSE_PURPOSE.exec(text)?.[1];
	if (purpose !== undefined) return asPlainAct(`${purpose},${text.slice(purpose.length)}`);
	const inner = INNER_PLACE.exec(text);
	if (inner) {
		const { front = '', act = '', where = '' } = inner.groups ?? {};
		return `${front}${where}, ${act} ${text.slice(inner[0].length)}`;
	}
	const change = asWhatThereWas(text);
	if (change !== undefined) return change;
	const reason = (OUR_REASON.exec(text) ?? OTHERS_IN_FRONT.exec(text))?.[0];
	if (reason !== undefined) return text.slice(reason.length);
	const made = madeBy(text);
	if (made !== undefined) return made;
	const by = BY_ACT.exec(text);
	const verb = by && verbForm((by[1] ?? by[2] ?? by[3] ?? '').toLowerCase());
	if (by && verb) {
		const rest = withSecondActFinite(text.slice(by.index + by[0].length), (lemma) => lemma);
		return `${text.slice(0, by.index)}we ${verb.lemma}${rest}`;
	}
	const thing = THING_BY_ACT.exec(text);
	const { who = '', act = '' } = thing?.groups ?? {};
	const done = verbForm(act.toLowerCase());
	if (thing && done?.form === 'ing')
		return `${who} ${thirdPerson(done.lemma)}${withSecondActFinite(text.slice(thing[0].length), thirdPerson)}`;
	const aim = AIM.exec(text);
	const isPurpose = /^to\s[^,]*,\s.*\b(?:was|were|is|are|has|have|had|we)\b/i.test(text);
	if (aim && !isPurpose && verbForm(aim[1]?.toLowerCase() ?? '')?.form === 'base')
		return `we ${aim[1]}${text.slice(aim[0].length)}`;
	const told = THIRD_PERSON_ACT.exec(text);
	const toldVerb = told && verbForm(told.groups?.['verb']?.toLowerCase() ?? '');
	if (told && toldVerb && /^(?:3sg|past|ed)$/.test(toldVerb.form)) {
		const { lead = '', manner = '', verb = '' } = told.groups ?? {};
		const finite = toldVerb.form === '3sg' ? toldVerb.lemma : verb;
		const rest = text.slice(told[0].length);
		return `${lead}we ${manner}${finite}${toldVerb.form === '3sg' ? secondActOfWe(rest) : rest}`;
	}
	const possible = POSSIBLE.exec(text);
	if (possible)
		return `${possible.groups?.['lead'] ?? ''}one can ${text.slice(possible[0].length)}`;
	const to = TO_ACT.exec(text);
	if (to && verbForm(to[1]?.toLowerCase() ?? '')?.form === 'base')
		return `${text.slice(0, to.index)}we ${to[1]}${text.slice(to.index + to[0].length)}`;
	return text;
}

/** "it is possible to sort by ear" → "one can sort by ear": how, and what with, can then be asked. */
const POSSIBLE =
	/^(?<lead>(?!(?:while|although|though|if|whether|as|since)\b)[^,]{3,80},\s)?it (?:is|was|becomes|became) (?:also |thus |therefore |then |even )?possible to (?=\p{Ll})/iu;
