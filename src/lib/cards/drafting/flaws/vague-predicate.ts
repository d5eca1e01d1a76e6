import type { Ask } from '../ask';
import type { Candidate } from '../candidate';
import { kindNamed } from '../rewording/kind-named';
import { isKind } from '../rewording/kind-of';
import { wellWorded } from '../rewording/well-worded';

const QUALITY =
	'(?:high|low|common|uncommon|rare|unusual|important|significant|different|similar|comparable|present|absent|feasible|possible|useful|good|' +
	'poor|unclear|unknown|normal|abnormal|stable|unchanged|positive|negative|frequent|higher|lower|greater|larger|smaller|shorter|longer|better|worse|less)';
/** "did not differ between B and C", "is rare in B", "was lower in B than in C": true of many things, and of which one nothing tells. */
const VAGUE = new RegExp(
	'^(?:(?:(?:did|do|does) not (?:\\p{L}+ly )?differ|differs?|differed|var(?:y|ies|ied)) (?:\\p{L}+ly )?(?:by|with|across|among|between|in|from|according)\\b[^?]*' +
		'|(?:is|are|was|were) (?:not )?(?:(?:\\p{L}+ly|more|most|also|still|quite|very) )*' +
		`${QUALITY}(?: but [^?]*| (?:in|for|during|across|among|between|at|on|with|when|after|than|compared)\\b[^?]*)?` +
		'|remain(?:s|ed)? (?:an? )?(?:matter|issue|concern|problem|challenge|question)s?\\b[^?]*)[?.]?$',
	'u'
);
const ASKS = /^(?:[^?]*, )?what (?<said>[^?]+\?)$/u;
const ASKS_THING = /^(?:[^?]*, )?(?:in )?what (?!(?:effect|kind|change|relation)\b)/u;
const IN_FRONT = /^(?:[^,]*, )?$/u;

/** "what was noted in B?" – "a marked increase": of what, the question would have to say. */
const BARE_CHANGE =
	/^(?:an?|the|no) (?:[\p{L}-]+ ){0,3}(?:increase|decrease|reduction|improvement|decline|rise|change|difference|effect|trend)s?$/iu;

/** "what did the lamp cause? – a slow rise in B": its effect on B is asked for. */
const BRINGS_CHANGE =
	/\b(?:achieve|bring|cause|displayed|exhibit|gained|observed|result|seen|show|undergo|yield)\b/u;
const BRINGS_GAP =
	/\b(?:achieve|bring|cause|exhibit|result in|show|undergo|yield)(?:s|d|ed|es)? _|^(?:[^_]*, )?_ (?:(?:can|could|may) be|is|are|was|were) (?:displayed|gained|observed|seen)\b/u;
const isBrought = (seen: string) => ASKS_THING.test(seen) && BRINGS_CHANGE.test(seen);
const CHANGE_FIRST =
	/^(?:(?:an?|the|no) )?(?:[\p{L}-]+ ){0,2}(?:increase|decrease|reduction|improvement|decline|rise|drop|fall)s?\b/iu;

/** A question for a subject that too many things would fit, and whose kind cannot be named. */
export function isVaguelySaid({ isCloze, seen, hidden, before, after, candidate }: Ask): boolean {
	const isChange = CHANGE_FIRST.test(hidden) && candidate.type !== 'number';
	if (isChange && (isCloze ? BRINGS_GAP.test(`${before}_${after}`) : isBrought(seen))) return true;
	if (isCloze ? !IN_FRONT.test(before) : !/^(?:subject|found-thing)$/.test(candidate.pattern))
		return false;
	const said = isCloze ? after.trim().replace(/\.$/u, '?') : ASKS.exec(seen)?.groups?.['said'];
	if (said === undefined) return false;
	if (!isCloze && BARE_CHANGE.test(hidden) && !/\bbetween\b/u.test(said)) return true;
	if (!VAGUE.test(said)) return false;
	const body = isCloze ? `what ${said}` : seen;
	return kindNamed({ ...candidate, body, answer: hidden, pattern: 'subject' }) === undefined;
}

/** "what does the study propose for B?"; without an end, or a thing, it asks for all that the paper brings. */
const MADE_FOR =
	/^(?:[^,]{3,80}, )?what (?:kind of [\p{L}-]+ )?(?:does|did|has) the study (?:\p{L}+ly )?(?:construct|propose|introduce|develop|design|build|built|create)d? [^?]/u;
const OF_KIND = /^what kind of (?<head>[\p{L}-]+) does the study\b/u;

/** "what kind of ladder does the study propose?" is narrow enough; any study proposes a kind of method. */
function narrowsMade(body: string): boolean {
	const { head } = OF_KIND.exec(body)?.groups ?? {};
	return MADE_FOR.test(body) || (head !== undefined && !isKind(head));
}

/** "what does the study propose?": all that it brings would answer, in whatever words it is put. */
export const asksForAllMade = (candidate: Candidate): boolean =>
	!narrowsMade(candidate.body) && !narrowsMade(wellWorded(candidate).body);
