/** "a markedly lower risk of rot", as what a question names and what its answer tells. */
interface ChangedPartner {
	/** "the risk of rot". */
	readonly thing: string;
	/** "a markedly lower risk". */
	readonly told: string;
}

const AMOUNT = String.raw`(?:(?:an?|the|\p{L}+ly|almost|about|over|more than|\d[\d.,]*(?:[\s-]?%|[\s-]?(?:fold|times))?|\p{L}+[\s-]fold)\s)*`;
const DEGREES =
	'increased|decreased|higher|lower|reduced|greater|elevated|better|worse|poor|poorer|shorter|longer|improved|impaired|favou?rable|unfavou?rable|diminished|enhanced|raised|heightened|earlier|later|slower|faster';
const CHANGED = new RegExp(`^(?<degree>${AMOUNT}(?:${DEGREES})) (?<named>.+)$`, 'u');
const SHIFT = new RegExp(
	String.raw`^(?<told>${AMOUNT}(?:\p{L}+ )?(?:increase|decrease|reduction|improvement|decline|rise|fall|drop|worsening)s?) in (?<thing>.+)$`,
	'u'
);
/** "more wrecks in fog": how many of them. */
const COUNTED = /^(?<told>(?:\p{L}+ly )?(?:more|fewer) (?=(?<thing>\p{L}+[^\s\Ws]s\b.*)$)\p{L}+)/u;
/** The changed thing ends here, and of what, where and in whom begins. */
const HEAD_ENDS =
	/(?:,|\s(?:of|in|for|to|among|after|during|at|with|within|from|on|over|between|by|following|per|when|as|than|compared))\s.*$/u;
/** Several things, of which the first alone is said to be changed, and not one of two kinds: "overall and local relapse". */
const SEVERAL = /\b(?:and|or|nor|but|both)\b/u;
const TWO_KINDS =
	/^[\p{L}\d-]+ (?:and|or) [\p{L}\d-]+ (?:\p{L}+ )?(?:survival|mortality|risks?|rates?|scores?|levels?|relapse|recurrence|prognosis)$/u;
/** Another change, and of what more. */
const CHANGED_TOO = new RegExp(
	String.raw`\b(?:and|or|but) (?:(?:an?|the|with) )?(?:\p{L}+ly )?(?:${DEGREES}|more|less|fewer|(?:increase|decrease|reduction|improvement|decline|rise|fall|drop)s? in)\b|\bas well as\b|;|:|\s\(`,
	'u'
);
/** "a lower risk of rot, which": what follows is told beside it. */
const ASIDE =
	/,\s(?!(?:compared|comparing|even|after|independent|independently|regardless|irrespective|in|among|relative|when|as)\b)/u;
/** "grip, balance and sleep": each of them is changed so. */
const ROW = /^[^,]{3,50}(?:, (?!and )[^,]{3,50})+,? and [^,]{3,50}$/u;
/** Of these one speaks with the article. */
const MEASURE =
	/^(?:risks?|odds|likelihood|probability|chances?|rates?|hazards?|incidence|prevalence|levels?|frequency|numbers?|severity|concentrations?|scores?|duration|proportion|quality|prognosis|amount|degree|expression)$/u;
/** Of no one thing, where nothing follows. */
const OPEN = /^(?:risks?|odds|rates?|levels?|numbers?|chances?|probability|likelihood|outcomes?)$/u;
/** Words of what is changed, before its "of". */
const LONGEST_HEAD = 5;

/** "improvements in grip, balance, and sleep" */
export const isRowOfChanges = (partner: string): boolean =>
	!CHANGED_TOO.test(partner) && ROW.test(SHIFT.exec(partner)?.groups?.['thing'] ?? '');

export function changedPartner(partner: string): ChangedPartner | undefined {
	if (CHANGED_TOO.test(partner)) return undefined;
	const shift = SHIFT.exec(partner)?.groups;
	if (ASIDE.test(partner) && !ROW.test(shift?.['thing'] ?? '')) return undefined;
	if (shift) return { thing: shift['thing'] ?? '', told: shift['told'] ?? '' };
	const counted = COUNTED.exec(partner)?.groups;
	if (counted)
		return { thing: `the number of ${counted['thing'] ?? ''}`, told: counted['told'] ?? '' };
	const { degree = '', named = '' } = CHANGED.exec(partner)?.groups ?? {};
	const phrase = named.replace(HEAD_ENDS, '');
	const words = phrase.split(' ');
	const head = words.at(-1) ?? '';
	const isSeveral = SEVERAL.test(phrase) && !TWO_KINDS.test(phrase);
	if (head === '' || OPEN.test(named) || words.length > LONGEST_HEAD || isSeveral) return undefined;
	const article = MEASURE.test(head) || /^(?:an?|the)\s/u.test(degree) ? 'the ' : '';
	return { thing: `${article}${named}`, told: `${degree} ${head}` };
}
