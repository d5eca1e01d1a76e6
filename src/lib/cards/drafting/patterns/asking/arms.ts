import type { Candidate, Pattern, Source } from '../../candidate';

/** Tells what a trial held against what: the one step of its design that is asked for. */
const ARMS_FIT = 0.96;

/** ", aged 20 to 55 years,": whom it was done with, and no part of the question. */
const AGED = /,\s(?:aged|age|ages|mean age|median age)\s[^,]{2,40},?(?=\s(?:was|were)\s)/u;
const ASSIGNED =
	/^(?<lead>(?:(?:in|after|following|during|at|over|under) [^,:;]{3,60}, )?)(?<who>[^,;:()]{3,80}?),? (?<be>was|were) (?:\p{L}+ly )?(?<deed>randomi[sz]ed|assigned|allocated)(?: \([^()]*\)| \d:\d\S*| in a [^,]{3,20} (?:ratio|manner|fashion)| by [^,]{3,30}?)? to (?<act>(?:receive|undergo|take|start|treatment with|therapy with) )?(?:either )?(?<arms>[^;:]{8,160})$/iu;
/** What those who took part did or had next. */
const NEXT =
	/,? (?:and|who|which|then|after which|while|whereas|with) (?:(?:then|subsequently|were|was|who|followed|the|evaluated|assessed|all|outcomes?|efficacy)\b).*$|, (?:stratified|using|based|according|with|followed|all|each)\b.*$/u;
const TWO = /\S,? (?:or|versus|vs\.?) /u;
/** "two groups", "the study or control group", "the order": none of them is named. */
const NOT_NAMED =
	/\b(?:groups of|two groups|three groups|sequences?|order|each|respectively|one of (?:the )?(?:two|three|four)|study (?:group )?or|intervention(?: group| arm)? or|experimental(?: group)? or|case(?: group)? or|group [A-H\d]|either (?:the )?(?:study|intervention|control))\b/iu;
/** "27 patients" of "tar (27 patients)", "groups to receive tar" */
const COUNT = /\s?\((?:n ?= ?)?\d+(?: \p{L}+)?\)/gu;
const TO_GROUPS = /^(?:(?:one of )?(?:2|two) (?:equal )?)?groups to receive (?:either )?/u;
/** An act that goes on, where two things are held against each other. */
const IS_ACT =
	/^(?:perform|follow|continue|use|have|be|do|complete|attend|control|test|placebo or)\b|\b(?:and|then) (?:received|underwent|were|then)\b|\b(?:before or after|either)\b/iu;
const MOST = 15;

/** Whether it is this that is asked: of whom, the title tells. */
export const asksArms = ({ pattern, fit }: Candidate): boolean =>
	pattern === 'circumstance' && fit === ARMS_FIT;

/** "forty crews were randomised to receive tar or wax" → "what were forty crews randomised to receive?" */
export const askArms: Pattern = ({ clause, finding }: Source): Candidate[] => {
	if (finding.doubt || finding.isOwnAct || !/randomi|assigned|allocated/iu.test(clause.text))
		return [];
	const said = clause.text.replace(AGED, '').replace(/[.\s]+$/u, '');
	const found = ASSIGNED.exec(said)?.groups;
	const told = found?.['arms']?.replace(COUNT, '').replace(NEXT, '').replace(TO_GROUPS, '') ?? '';
	const arms = told.replace(/,? or to receive /u, ' or ');
	if (!found || !TWO.test(arms) || NOT_NAMED.test(arms) || IS_ACT.test(arms)) return [];
	if (arms.split(' ').length > MOST) return [];
	const { lead = '', who = '', be = '', deed = '', act = '' } = found;
	const body =
		act === ''
			? `${lead}to what ${be} ${who} ${deed}?`
			: `${lead}what ${be} ${who} ${deed} to ${/ with /u.test(act) ? `receive` : act.trim()}?`;
	return [
		{
			type: finding.kind,
			pattern: 'circumstance',
			body,
			answer: arms.trim(),
			finding,
			fit: ARMS_FIT
		}
	];
};
