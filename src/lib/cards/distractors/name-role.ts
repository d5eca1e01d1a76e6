import { normalize } from '$lib/text/normalize';

/** What a name is the name of. */
export type NameRole = 'data' | 'model' | 'method' | 'idea';

const CUES: readonly (readonly [NameRole, string])[] = [
	[
		'data',
		'benchmarks?|data ?sets?|corpus|corpora|test ?sets?|testbed|suite|treebank|collection|database'
	],
	['model', '(?:language )?models?|LLMs?|assistants?|chatbots?|societies|agents?'],
	[
		'method',
		'methods?|frameworks?|systems?|algorithms?|approach|techniques?|tools?|architectures?|guard|remedy|procedure|pipelines?|protocol|optimizers?'
	],
	['idea', 'phenomenon|term|concept|theory|hypothesis|dilemma|games?|paradigm|taxonomy|theorem']
];
const ANY_CUE = new RegExp(
	CUES.map(([role, words]) => `(?<${role}>(?<![\\p{L}-])(?:${words})(?![\\p{L}]))`).join('|'),
	'giu'
);
/** Code units after a name, and before it, that may say what it is. */
const LOOK_AFTER = 60;
const LOOK_BEFORE = 30;

function roleIn(match: RegExpMatchArray | undefined): NameRole | undefined {
	return CUES.find(([role]) => match?.groups?.[role] !== undefined)?.[0];
}

/** "Which benchmark …", "what is the framework called …": what the question asks for. */
export function roleAsked(prompt: string): NameRole | undefined {
	const asked = /\b(?:which|what is the|what)\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/iu.exec(
		normalize(prompt)
	)?.[1];
	return roleIn([...(asked ?? '').matchAll(ANY_CUE)][0]);
}

/** What follows these, or another name, is said of something else. */
const TURNS_AWAY =
	/[.;:?!]|\b(?:on|of|for|in|with|from|to|by|than|and|or|over|at|that|which|while|whereas|against|across)\b|\b(?!LLM)[\p{L}-]*\p{Lu}[\p{L}\p{N}-]*/u;

/** What the words around a name's first place in the text say it is. */
export function roleNear(name: string, text: string): NameRole | undefined {
	const at = text.indexOf(name);
	if (at < 0) return undefined;
	const end = at + name.length;
	const after = text.slice(end, end + LOOK_AFTER).split(TURNS_AWAY)[0] ?? '';
	const before =
		text
			.slice(Math.max(0, at - LOOK_BEFORE), at)
			.split(TURNS_AWAY)
			.at(-1) ?? '';
	const following = [...after.matchAll(ANY_CUE)].find((cue) => !isVerb(cue));
	if (following) return roleIn(following);
	const preceding = [...before.matchAll(ANY_CUE)].at(-1);
	const between = preceding && before.slice(preceding.index + preceding[0].length);
	return between !== undefined && INTRODUCES.test(between) ? roleIn(preceding) : undefined;
}

/** "LSKExtractor benchmarks models": right behind a name, and no apposition. */
function isVerb(cue: RegExpMatchArray): boolean {
	return cue.index === 1 && /s$/.test(cue[0]) && roleIn(cue) !== 'model';
}

/** "benchmark X", "a framework called X"; but not "our method fine-tunes X". */
const INTRODUCES = /^[\s"'(,]*(?:(?:called|named|termed|dubbed|is|the)\s+)*["']?$/u;

/** Language models are seldom called that where they are named. */
const MODEL_FAMILY =
	/^(?:Chat)?(?:GPT|Claude|Gemini|Gemma|Llama|LLaMA|Qwen|Mistral|Mixtral|Grok|DeepSeek|PaLM|Phi|Falcon|BLOOM|OPT|Vicuna|Alpaca|(?:Ro|De|Distil|Bio|Sci|m)?BERTa?|T5|BART|o\d)(?![\p{L}])/u;

export function roleOfFamily(name: string): NameRole | undefined {
	return MODEL_FAMILY.test(name) ? 'model' : undefined;
}

/** Names that look alike: "GPT-4" and "Claude 3.5", "GAIA" and "SWE-bench", "Advantage Alignment". */
export function shapeOf(name: string): 'versioned' | 'coined' | 'title' {
	if (/(?:^|[\p{L}]|[\s-])\d+(?:\.\d+)?[\p{L}]?(?: \p{Lu}\p{Ll}+)?$/u.test(name))
		return 'versioned';
	return /\p{L}.*\p{Lu}|\p{Lu}{2}/u.test(name) && !/\s/.test(name) ? 'coined' : 'title';
}
