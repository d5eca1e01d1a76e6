import type { SentenceRole } from '../finding';

/** A section of a labelled abstract; "apart" is no prose of the paper, "whole" names no part of it. */
export type LabelledPart = SentenceRole | 'apart' | 'whole';

/** Heads of labels, as alternatives of a pattern; what stands first in a label decides. */
export const LABEL_HEADS: Readonly<Record<LabelledPart, string>> = {
	background: String.raw`backgrounds?|introduction|context|importance|rationale|motivation|problem(?: statement)?|statement of the problem|what is (?:already )?known(?: already| about (?:the|this) (?:topic|subject))?`,
	objective: String.raw`objectives?|aims?|purposes?|goals?|questions?|hypothes[ie]s`,
	methods: String.raw`methodolog(?:y|ies)|methods?|designs?|settings?|participants?|patients?|subjects?|animals?|populations?|samples?|materials?|interventions?|exposures?|measurements?|measures?|procedures?|outcomes?(?: (?:and )?measures?)?|approach|data (?:sources?|extraction|collection|analys[ei]s)|study selection|eligibility criteria|search strategy|evidence acquisition|statistical analys[ei]s|analys[ei]s|techniques?|areas covered`,
	results: String.raw`results?|findings?|observations?|(?:data|evidence) synthesis|case (?:report|presentation|description|summary|study)|presentation of case|what the reader will gain`,
	conclusions: String.raw`conclusions?|concluding remarks|interpretations?|discussion|implications?|limitations?|significance(?: statement)?|relevance|recommendations?|originality|value|novelty|expert (?:opinion|commentary)|what this (?:study|paper|article) adds|take[- ]home messages?|key messages?`,
	apart: String.raw`key ?words?|(?:clinical )?trial registration(?: (?:number|information))?|registration(?: number)?|levels? of evidence|funding|(?:conflicts?|declaration) of interests?|competing interests?|index terms?|mesh(?: terms)?|(?:medical )?subject headings|jel(?: classification)?|acknowledge?ments?|categories and subject descriptors|general terms|paper type|article type|abbreviations`,
	whole: String.raw`abstract|summary|synopsis|overview`
};

/** Words before a head that leave its part as it is. */
export const LABEL_MODIFIERS =
	'lay|plain language|main|primary|secondary|key|major|principal|specific|study|research|clinical|practical|practice|theoretical|managerial|social|experimental|methodological|methodology|recent|review|general|overall|future|wider|policy|public health';

/** What may follow a head behind "of" or "for": "aim of the study", "implications for practice". */
export const LABEL_COMPLEMENTS =
	'stud(?:y|ies)|review|work|paper|article|research|field|thesis|investigation|project|findings|(?:clinical |nursing |health |future )?(?:practice|policy|research|care|education|management|nursing|nurses|rehabilitation)|chance|caution';
