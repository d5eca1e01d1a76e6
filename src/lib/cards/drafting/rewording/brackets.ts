import { DELETION } from '../../card';
import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import { FIG, isShare, whatValue } from './figure-words';
import type { Question } from './gapped';
import { MEASURED } from './measured';

/** A sentence whose hidden figure stands in brackets. */
interface Bracketed {
	/** The sentence in front of the bracket and behind it. */
	readonly front: string;
	readonly behind: string;
	/** What the bracket says beside the figure. */
	readonly left: string;
	readonly hidden: string;
	readonly right: string;
}

/** "54/nl-->[112/nl]": from one to the other. */
const ARROW = /\s?(?:-{1,2}>|→|⟶)\s?/u;

/** "the gain [[9 dB]] was": square brackets do as round ones. */
const SQUARE = /\[([^[\]{}]*\{\{(?:(?!\}\}).)*\}\}[^[\]{}]*)\]/u;

function bracketed(written: string): Bracketed | undefined {
	const body = written.replace(SQUARE, '($1)');
	const gap = DELETION.exec(body);
	if (!gap) return undefined;
	const open = body.lastIndexOf('(', gap.index);
	const end = gap.index + gap[0].length;
	const close = body.indexOf(')', end);
	const left = body.slice(open + 1, gap.index).replace(ARROW, ' to ');
	const right = body.slice(end, close).replace(ARROW, ' to ');
	if (open < 1 || close < 0 || /[()]/u.test(left + right)) return undefined;
	return {
		front: body.slice(0, open).trimEnd(),
		behind: body.slice(close + 1).replace(/[.\s]+$/u, ''),
		left: left.trim(),
		hidden: gap[1] ?? '',
		right: right.trim()
	};
}

/** The sentence without its bracket, where it is one. */
function statementOf({ front, behind }: Bracketed): string | undefined {
	const text = `${front}${behind}`;
	return parseClause(text) ? text : undefined;
}

const VERSUS = String.raw`(?:vs\.?|v\.|versus|compared (?:with|to)|against)`;
const ENDS = String.raw`(?:(?:[,;]|\s[pP]\s?[=<>]).*)?$`;
const OTHER_BEHIND = new RegExp(`^${VERSUS}\\s(?<other>[^,;]*?\\d[^,;]*?)${ENDS}`, 'u');
const OTHER_BEFORE = new RegExp(`^(?<other>[^,;]*\\d[^,;]*?),?\\s${VERSUS}$`, 'u');
/** Which of two is meant by the first figure is told by which is the greater. */
const ORDERS =
	/\b(?:higher|lower|more|less|fewer|greater|larger|smaller|longer|shorter|better|worse|faster|slower|increased|decreased|reduced|elevated|prolonged|shortened|lengthened|raised|lowered|rarer|commoner|earlier|later)\b.*\b(?:than|compared (?:with|to)|versus|vs|in|for|with|among)\s/u;

/** "brought a fall in rust", "delayed the rot": so the first figure is its own. */
const MOVES =
	/\b(?:reduced|decreased|lowered|increased|raised|prolonged|delayed|shortened|(?:reduction|decrease|increase|rise) in)\s/u;
/** "(median 4 versus 3 days)" */
const OF_ALL = /^(?:mean|median|average)$/u;

const UNIT = /\d(?<unit>\s?(?:%|°|\p{L}+(?:\/\p{L}+)?))$/u;

/** "60.7" beside "20.7%" is a share too; "6" beside "5 days" is days. */
function withUnit(value: string, beside: string): string {
	const unit = /^[-−]?\d[\d.·]*(?:\s?(?:±|\+\/-)\s?[\d.·]+)?$/u.test(value)
		? UNIT.exec(beside)?.groups?.['unit']
		: undefined;
	return unit === undefined ? value : `${value}${unit}`;
}

const rivalOf = (said: string, other: string) =>
	`${/\([^()]*\d[^()]*\)/u.exec(said)?.[0] ?? ''} ${other}`;

const FIRST_FIGURE = /\d+(?:[.·]\d+)?/u;
const figureOf = (text: string) => Number((FIRST_FIGURE.exec(text)?.[0] ?? '').replace('·', '.'));

/** "was lower in A (8 versus 7)": which of the two is A's, nobody can tell. */
function isOtherWayRound(
	said: string,
	{ first, second }: { first: string; second: string }
): boolean {
	const isMore = /\b(?:higher|more|greater|larger|longer|increased?|elevated|rise)\b/u.test(said);
	const isLess = /\b(?:lower|less|fewer|smaller|shorter|decreased?|reduced|reduction)\b/u.test(
		said
	);
	// "greater reduction (−8 versus −7)" holds.
	if (isMore === isLess || /^[-−–]/u.test(first)) return false;
	const isRising = figureOf(first) < figureOf(second);
	return figureOf(first) !== figureOf(second) && isMore === isRising;
}

/** "A was higher than in B (60 versus [20%])" → "A was higher than in B: 60% versus what percentage?" */
function askVersus(found: Bracketed): Question | undefined {
	const { left, right, hidden } = found;
	const ofAll = OF_ALL.exec(left)?.[0];
	const isFirst = left === '' || ofAll !== undefined;
	const behind = isFirst ? OTHER_BEHIND.exec(right)?.groups?.['other'] : undefined;
	const before =
		behind === undefined && /^(?:(?:in|for|with|of|at) [^,;\d]+|[,;].*)?$/u.test(right)
			? OTHER_BEFORE.exec(left)?.groups?.['other']
			: undefined;
	const other = behind ?? before;
	const said = other === undefined ? undefined : statementOf(found);
	if (other === undefined || said === undefined) return undefined;
	// "more A (74% versus 64%) and less B (9% versus 18%)", "(43% versus 37% versus 41%)": which two?
	if (new RegExp(VERSUS, 'u').test(rivalOf(said, other))) return undefined;
	const isMoved = MOVES.test(said) && found.behind === '';
	const isOrdered = ORDERS.test(said) || isMoved;
	if (!isOrdered && !/\d\D* (?:in|for|with|of) /u.test(other)) return undefined;
	const [first, second] = behind === undefined ? [other, hidden] : [hidden, other];
	if (isOtherWayRound(said, { first, second })) return undefined;
	const answer = withUnit(hidden, other);
	const rival = withUnit(other, hidden);
	const wh = ofAll === undefined ? whatValue(answer) : `what ${ofAll}`;
	const own = /^\p{L}[^,;]*/u.exec(right)?.[0];
	const wanted = own === undefined || behind !== undefined ? wh : `${wh} ${own}`;
	const asked = behind === undefined ? `${rival} versus ${wanted}` : `${wh}, versus ${rival}`;
	return { body: `${said}: ${asked}?`, pattern: 'value', answer };
}

export const STATISTIC =
	/^(?:(?:adjusted|crude|pooled|mean|median|weighted|standardi[sz]ed|a|c|area under the) ?)*(?:OR|RR|HR|aOR|aHR|aRR|SMD|WMD|MD|AUC|AUROC|ROC AUC|c|NPV|PPV|R2|R\(2\)|r|rho|[Kk]appa(?: K| coefficient| value| statistic)?|κ|ICC|F1|odds ratio|hazard ratio|relative risk|risk ratio|rate ratio|curve|c-statistic|sensitivity|specificity|accuracy|correlation coefficient|mean difference|difference|effect size|Cohen's d|(?:\p{L}+ )?F-?1?[- ]?score|BLEU|mAP|IoU|[bBdgβ]|Hedges['’] g|(?:partial )?[ηω]p?²p?)$/u;
export const SPELLED: Readonly<Record<string, string>> = {
	OR: 'odds ratio',
	HR: 'hazard ratio',
	RR: 'relative risk (RR)',
	c: 'c-statistic',
	r: 'correlation coefficient r',
	b: 'coefficient b',
	B: 'coefficient B',
	β: 'coefficient β',
	d: 'effect size d',
	g: 'effect size g',
	'η²': 'effect size η²',
	'Kappa K': 'kappa'
};
const LABELLED = /^(?<label>[^\d,;=:<>]+?)\s?(?:[=:,]|of|was)?$/u;

/** The phrase that ends before the bracket: "factors were A and [the number of B]". */
const LAST_PHRASE =
	/(?:\b(?:is|are|was|were|and|or|than|to|by|between|for|in|on|among|compared with)\s|,\s)(?!.*(?:\b(?:is|are|was|were|and|or|than|to|by|between|for|in|on|among|compared with)\s|,\s))(?<phrase>[^,]{3,60})$/u;

/** "positively correlated with depth": tied to the depth. */
const TIED = /^(?:\p{L}+ly )?(?:associated|correlated|related|linked|tied) (?:with|to) /u;
/** "while oak had the least", "both wet": a clause, or half of two, and none of what the figure could be of. */
const CLAUSE =
	/^(?:both|while|whereas|although|though|but|yet|because|since|when|if|that|which)\b|\b(?:is|are|was|were|has|have|had|did|does)\b/u;

/** What a figure is of, by the words before its bracket. */
const thingOf = (phrase: string | undefined): string | undefined => {
	const thing = phrase?.replace(TIED, '');
	return thing === undefined || CLAUSE.test(thing) ? undefined : thing;
};

/** "c = [0.9] right; 0.8 left" */
const TWO_SIDES = new RegExp(
	`^(?<side>\\p{L}[^,;:\\d]{1,40}?)[,;] (?<figure>${FIG}) (?<other>\\p{L}[^,;:\\d]{1,40})$`,
	'u'
);

/** "the links were stronger in A": between what and what? */
const OF_NO_PAIR =
	/^(?:the |these |all )?(?:correlations?|associations?|relationships?|links?) (?:is|was|were|are|differ\p{L}*)\b(?!.*\b(?:between|with)\b)/iu;

/** "grew with A (OR = [2.4])" → "grew with A: what was the odds ratio?" */
function askStatistic(found: Bracketed): Question | undefined {
	const { left, right } = found;
	const label = LABELLED.exec(left.replace(/\s?\[[^\]]*\]/gu, ''))?.groups?.['label'];
	const said = label !== undefined && STATISTIC.test(label) ? statementOf(found) : undefined;
	if (label === undefined || said === undefined || OF_NO_PAIR.test(said)) return undefined;
	const other = OTHER_BEHIND.exec(right)?.groups?.['other'];
	const sides = TWO_SIDES.exec(right)?.groups;
	const name = SPELLED[label] ?? label;
	const isOneOfTwo = /\(\D*\d/u.test(said);
	const phrase = thingOf(LAST_PHRASE.exec(found.front)?.groups?.['phrase']);
	// "adverse inland (OR = 2) weather": the phrase goes on behind the bracket.
	const next = tagWords(found.behind.trim())[0];
	const isCut = isNominal(next) || next?.pos === 'ADJ';
	if (isOneOfTwo && (phrase === undefined || isCut)) return undefined;
	const own = sides?.['side'] ?? (isOneOfTwo ? phrase : undefined);
	// "from oak to pine (2) and from elm to pine (3)": for which pine?
	if (own !== undefined && said.split(own).length > 2) return undefined;
	const of = own === undefined ? '' : ` for ${own}`;
	const against = sides ? `${sides['figure'] ?? ''} for ${sides['other'] ?? ''}` : other;
	const rival = against === undefined ? '' : `, versus ${against}`;
	return { body: `${said}: what was the ${name}${of}${rival}?`, pattern: 'value' };
}

const MEASURE =
	/(?:^|\s)(?<name>(?:(?!(?:an?|the|both|state-of-the-art|high|higher|highest|low|lower|lowest|good|best|worst|had|has|and|or|of|in|was|were|with)\s)[\p{L}-]+ ){0,2}(?:accuracy|sensitivity|specificity|precision|recall|rate|risk|prevalence|incidence|mortality|AUC|score|value|ratio|coefficient|power|error|frequency|proportion|percentage|length|duration|level|concentration|cost|difference|yield|agreement|survival|reliability|\p{L}+-?[Ss]core))$/u;

/** "brought a drop in the oil level": it fell by so much. */
const CHANGE_OF =
	/\b(?<change>decrease|increase|reduction|improvement|change|difference|drop|rise|gain|loss)s? in (?<of>[^,()]{3,40})$/u;

/** "led to slightly worse precision ([1%])", "to increased mortality": by how much it was so. */
const GRADED = /^(?:\p{L}+ly|increased|decreased|reduced|worse|better|only)\b/u;

/** "showed the highest accuracy ([84%])" → "showed the highest accuracy: what was the accuracy?" */
function askMeasureBefore(found: Bracketed): Question | undefined {
	const name = MEASURE.exec(found.front)?.groups?.['name'];
	const isAlone = found.left === '' && /^(?:[,;].*)?$/u.test(found.right);
	const said = name !== undefined && isAlone ? statementOf(found) : undefined;
	if (name === undefined || said === undefined || GRADED.test(name)) return undefined;
	const { change, of = name } = CHANGE_OF.exec(found.front)?.groups ?? {};
	if (change !== undefined)
		return { body: `${said}: how large was the ${change} in ${of}?`, pattern: 'value' };
	return { body: `${said}: what was the ${name}?`, pattern: 'value' };
}

const PLACE =
	/(?<place>\b(?:for|in|among|after|(?<!(?:compared|associated|linked) )with(?:out)?) (?:(?!(?:for|in|among|after|and|or|than|was|were|had|is|are|between|compared)\s)[^,()\s]+(?: |$)){1,9}|\b(?:and|between|than|compared (?:with|to)) (?!\S ?$)(?:(?!(?:for|in|among|after|and|or|than|was|were|had|is|are|between)\s)[^,()\s]+(?: |$)){1,9})$/u;
const SHARE_BESIDE = new RegExp(`\\([^()]*${FIG}[^()]*\\)`, 'u');

/** "was larger in A ([3%]) than in B (1%)" → "was larger in A than in B (1%): what percentage in A?" */
function askPlace(found: Bracketed): Question | undefined {
	const { front, behind, left, right, hidden } = found;
	const place = PLACE.exec(front)?.groups?.['place'];
	if (place === undefined || left !== '' || right !== '' || !isShare(hidden)) return undefined;
	// "more than one third (35%)"
	if (/\b(?:third|half|quarter|fifth|tenth)s?\s?$/u.test(place)) return undefined;
	// "the System for Storm Warning": a name, and no place.
	const isName = /\p{Lu}\p{Ll}+ $/u.test(front.slice(0, -place.length));
	if (isName && /^\p{L}+ \p{Lu}/u.test(place)) return undefined;
	const isCompared =
		SHARE_BESIDE.test(front + behind) && /\b(?:than|between|compared)\b/u.test(front + behind);
	const said = isCompared ? statementOf(found) : undefined;
	if (said === undefined) return undefined;
	return {
		body: `${said}: what percentage ${place.replace(/^(?:and|between|than|compared (?:with|to))\s/u, 'in ')}?`,
		pattern: 'value'
	};
}

const LAST_ITEM =
	/^.*(?:,(?: and| or)?|\),?(?: and| or)|\s(?:were|was|are|is|included?|including)|\sfollowed by|\b(?:consist(?:s|ed|ing)?|composed|made up) of)\s(?!followed by )(?<item>[^,()]{3,60})$/u;

/** "stood in A ([3%]), B (2%), and C (1%)" → "stood in A, B (2%), and C (1%): what percentage for A?" */
function askOneOfSeveral(found: Bracketed): Question | undefined {
	const { front, behind, left, right, hidden } = found;
	const isRow =
		/^,? (?:and )?[^()]{3,60} \(\d[^()]*%\)/u.test(behind) ||
		/%\),? (?:and )?[^()]{3,60}$/u.test(front);
	if (left + right !== '' || !isShare(hidden) || !isRow) return undefined;
	if (/\b(?:than|compared|versus|vs)\b/u.test(front + behind)) return undefined;
	const phrase = thingOf(LAST_ITEM.exec(front)?.groups?.['item']);
	const said = phrase === undefined ? undefined : statementOf(found);
	if (phrase === undefined || said === undefined) return undefined;
	return { body: `${said}: what percentage for ${phrase}?`, pattern: 'value' };
}

/** "the mean time in air ([26 s]) was longer than …" → "what was the mean time in air, which was longer than …?" */
function askOwnMeasure(found: Bracketed): Question | undefined {
	const { front, behind, left, right } = found;
	const head = front.replace(/ (?:of|in|for|on|at) .*$/u, '');
	const isMeasure =
		(/^(?:the )?(?:mean|median|average|overall) /u.test(front) || MEASURED.test(head)) &&
		!/[,;:]/u.test(front) &&
		!parseClause(front);
	const be = /^ (?<be>was|were|is|are) /u.exec(behind)?.groups?.['be'];
	if (!isMeasure || be === undefined || left + right !== '' || !statementOf(found))
		return undefined;
	const named = /^(?:the|an?) /iu.test(front) ? front : `the ${front}`;
	return { body: `what ${be} ${named}, which${behind}?`, pattern: 'value' };
}

const ASKERS = [
	askVersus,
	askOwnMeasure,
	askStatistic,
	askMeasureBefore,
	askPlace,
	askOneOfSeveral
];

/** A figure in brackets, asked for behind the sentence that it belongs to. */
export function askInBrackets(body: string): Question | undefined {
	const found = bracketed(body);
	if (!found) return undefined;
	for (const ask of ASKERS) {
		const question = ask(found);
		if (question) return question;
	}
	return undefined;
}
