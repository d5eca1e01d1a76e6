import { isPossessive } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Edit, Shown } from './shown';

/** Acts and states that are as usual behind a noun as with "of": "the growth of cells", "cell growth". */
const ACT =
	/^(?:expression|overexpression|growth|proliferation|production|secretion|release|uptake|synthesis|biosynthesis|degradation|consumption|formation|detection|inhibition|activation|accumulation|phosphorylation|upregulation|downregulation|silencing|deficiency|depletion|absorption|removal|recognition|classification|segmentation|estimation|prediction|optimi[sz]ation|management|generation|extraction|selection|locali[sz]ation|mobili[sz]ation|transcription|replication|migration|differentiation|survival|diagnosis|prevention|analysis|processing|monitoring|tracking|reconstruction|mapping|sampling|collection|storage|conservation|restoration|germination|transmission|infiltration|invasion|metabolism|oxidation|adsorption|evaporation|decomposition|mineralization|planning|allocation|screening|retrieval|compression|registration|transplantation)$/u;
/** How much there is of something: one of several, and so with its article. */
const AMOUNT = /^(?:levels?|concentrations?|contents?)$/u;
/** Say how much, of the act and not of what it is done to. */
const GRADED =
	/^(?:high|higher|low|lower|increased|reduced|decreased|enhanced|elevated|impaired|strong|weak|greater|rapid|slow|early|late|long-term|short-term)$/u;
/** A name that no "s" would make several of: "p53", "IL-6". */
const NAME = /^(?=.*\p{Lu}.*[\p{Lu}\d]|\p{Ll}+\d)[\p{L}\d/-]+$/u;
const NO_SINGULAR =
	/(?:ss|us|is|ous|ics|series|species|caries|rabies|scabies|diabetes|news|means|lens|measles|herpes|ries)$/u;

/** "cells" → "cell", as it stands before another noun; undefined where that is not sure. */
function beforeNoun(word: Word): string | undefined {
	const { text, isPlural } = word;
	if (!isPlural || text === 'data')
		return /s$/u.test(text) && !/^\p{Lu}/u.test(text) ? undefined : text;
	if (!/^\p{Ll}+s$/u.test(text) || NO_SINGULAR.test(text)) return undefined;
	if (/[^aeiou]ies$/u.test(text)) return text.replace(/ies$/u, 'y');
	if (/(?:ch|sh|x|ss|zz)es$/u.test(text)) return text.slice(0, -2);
	return /(?:[oaiu]|v|c)es$/u.test(text) ? undefined : text.slice(0, -1);
}

const isEnd = (word: Word | undefined) =>
	word === undefined ||
	/^[?.;:]$/u.test(word.text) ||
	word.pos === 'SCONJ' ||
	word.pos === 'AUX' ||
	(word.pos === 'ADP' && !/^(?:of|between|from|to|into|than|as)$/u.test(word.lower));

/** "the growth of cancer cells" → "cancer cell growth" */
function asCompound({ words, text }: Shown, at: number): Edit | undefined {
	const head = words[at];
	const name = words[at + 2];
	if (!head || !name || words[at + 1]?.lower !== 'of') return undefined;
	const isAct = ACT.test(head.lower);
	if (!isAct && !AMOUNT.test(head.lower)) return undefined;
	let end = at + 3;
	while (isNominal(words[end])) end++;
	const last = words[end - 1];
	const isName = words.slice(at + 2, end).every((word) => isNominal(word) && !isPossessive(word));
	if (!last || !isName || end > at + 4 || !isEnd(words[end])) return undefined;
	const before = words[at - 1];
	const isThe = before?.lower === 'the' && at - 1 >= 0;
	const isBare =
		before === undefined ||
		/^(?:ADP|AUX|VERB|PUNCT)$/u.test(before.pos) ||
		GRADED.test(before.lower);
	if ((!isThe && !isBare) || (!isAct && !isThe)) return undefined;
	const single = beforeNoun(last);
	if (single === undefined) return undefined;
	const first = text.slice(name.span.start, last.span.start);
	const from = isThe && isAct ? before : head;
	return { start: from.span.start, end: last.span.end, by: `${first}${single} ${head.text}` };
}

/** "p53 expression" → "the expression of p53" */
function withOf({ words }: Shown, at: number): Edit | undefined {
	const [before, name, head, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
	if (!name || !head || !ACT.test(head.lower) || !NAME.test(name.text) || !isEnd(next))
		return undefined;
	const isThe = before?.lower === 'the';
	const isBare = before !== undefined && before.pos === 'ADP';
	if (!isThe && !isBare) return undefined;
	return {
		start: (isThe ? before : name).span.start,
		end: head.span.end,
		by: `the ${head.text} of ${name.text}`
	};
}

/** "images that are obtained from", "boats which were built in" */
function withoutRelative({ words }: Shown, at: number): Edit | undefined {
	const [before, that, is] = [words[at - 1], words[at], words[at + 1]];
	let verb = at + 2;
	while (words[verb]?.pos === 'ADV' && words[verb]?.lower !== 'not') verb++;
	const next = words[verb + 1];
	const fits =
		/^(?:that|which|who)$/u.test(that?.lower ?? '') &&
		isNominal(before) &&
		before?.isPlural === true &&
		/^(?:are|were)$/u.test(is?.lower ?? '') &&
		/^(?:ed|participle)$/u.test(words[verb]?.form ?? '') &&
		words[verb]?.pos === 'VERB' &&
		/^(?:ADP|PART)$/u.test(next?.pos ?? '') &&
		next?.lower !== 'as';
	const start = that?.span.start ?? 0;
	const end = words[at + 2]?.span.start ?? 0;
	return fits ? { start, end, by: '' } : undefined;
}

/** Attributes in another of their forms, which say the same. */
export function turnedAttributes(shown: Shown): readonly Edit[] {
	const edits: Edit[] = [];
	let done = 0;
	shown.words.forEach((word, at) => {
		const edit = asCompound(shown, at) ?? withOf(shown, at) ?? withoutRelative(shown, at);
		if (!edit || edit.start < done || word.pos === 'PUNCT') return;
		edits.push(edit);
		done = edit.end;
	});
	return edits;
}
