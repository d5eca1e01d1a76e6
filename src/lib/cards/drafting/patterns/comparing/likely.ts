import { verbForm } from '$lib/extraction/verb-forms';
import type { Pattern } from '../../candidate';
import { subjectText } from '../../questions';
import { isAsked } from '../outcomes';
import { gradedAt } from './graded';
import { partnerIn } from './partner';
import { comparison, between, isMeasure, joined, withoutPlace } from './sides';

const INCLINED = /^(?:likely|prone|willing|able|apt|inclined)$/u;

/** "A were more likely than B to row", "A were twice as likely as B to row" → "how likely were A to row, compared with B?" */
export const askLikelihood: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	const be = words[verb.from]?.lower ?? '';
	if (
		isMeasure(subjectText(clause)) ||
		!isAsked(source) ||
		verb.to - verb.from > 1 ||
		!/^(?:is|are|was|were)$/u.test(be)
	)
		return [];
	const graded = gradedAt(words, rest.from);
	const quality = words[(graded?.quality?.to ?? 0) - 1];
	if (!graded?.quality || !INCLINED.test(quality?.lower ?? '')) return [];
	const { how } = graded;
	const to = words.findIndex(
		({ lower }, at) =>
			at >= how.to && lower === 'to' && verbForm(words[at + 1]?.lower ?? '')?.form === 'base'
	);
	if (to < 0) return [];
	const isFirst = /^(?:than|as)$/u.test(words[how.to]?.lower ?? '');
	if (!isFirst && to !== how.to) return [];
	const upTo = { ...clause, rest: { from: rest.from, to } };
	const partner = isFirst ? partnerIn(upTo, { from: how.to }) : partnerIn(clause, { from: to });
	if (!partner) return [];
	const deed = between(clause, to, isFirst ? rest.to : partner.at);
	if (/[;:()]|, (?:and|but|while|whereas) /u.test(deed)) return [];
	const asked = joined('how', quality?.lower ?? '', be, subjectText(clause), deed);
	const body = `${partner.opening}${asked}, compared with ${withoutPlace(partner.text, deed)}?`;
	const degree = between(clause, how.from, how.to);
	return comparison(source, { body, degree, fit: 0.88 });
};
