import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

/** Whether a sentence of the discussion is read as one that the paper found. */
function isFound(words: string): boolean {
	const abstract = 'We moored twelve boats in two harbours for a year.';
	const text = `${abstract}\n\n${words}`;
	const start = abstract.length + 2;
	const sections = [
		{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
		{ kind: 'results', title: 'Results', level: 1, span: { start, end: text.length } }
	] as const;
	const read = annotate({ ...abstractPaper('Boats', text), sections }).sentences.at(-1);
	return read?.isOwn === true && !read.isEmpty;
}

test.each([
	'The main limitation of this study is the short winter in both harbours.',
	'Another important limitation is that most of the boats were old.',
	'Our study has several strengths that older reports of boats lack.',
	'The short winter is a weakness of the voyage that was tried.',
	'Our small sample limits what can be said of oak boats.',
	'We did not measure the tide at the second harbour.',
	'The depth of the second harbour was not assessed in winter.',
	'This pilot study did not employ a second harbour in winter.',
	'This trial was designed to compare two kinds of sails.',
	'We chose oars of one length to keep the crews alike.',
	'We hypothesized that tar would keep the boats afloat.',
	'Recall bias may have lengthened the list of leaks.',
	'The cause of the leaks cannot be resolved from our voyages.',
	'The crossover design of this trial let every crew row twice.',
	'We believe that boats of oak would outlast those of pine.',
	'We propose dedicated trials of tar in boats of pine.',
	'Validation of these leaks is demanded in larger trials of tar.',
	'We also examined whether the weight of the crews changed the leaks.',
	'Our study extends existing knowledge by counting gulls on deck.'
])('“%s” is said of the study', (words) => {
	expect(isFound(words)).toBe(false);
});

test.each([
	'Of the 54 crews that came, 45 completed the study.',
	'Forty crews were enrolled in the first winter of rowing.',
	'Two crews withdrew consent before the first voyage was made.',
	'One crew member and another woman had a fever in the last week.',
	'One participant used the oars twice rather than on four days.',
	'The participant who rowed last had a fever in the end.',
	'The participants’ weight ranged from 49 to 101 kg in the harbour.',
	'The sole participant of the second harbour had an increase in weight.',
	'In this study the crews were asked to row for half of the night.',
	'Training on deck was provided to all crews in the first winter.',
	'In both harbours 66% of the crews were women.',
	'The mean age of the crews was 34 years in both harbours.',
	'There were no differences in weight between the crews before the treatment.'
])('“%s” is of who took part', (words) => {
	expect(isFound(words)).toBe(false);
});

test.each([
	'Previous studies used planks that were cut in autumn.',
	'In a survey of forty harbours, one boat in nine leaked.',
	'In an earlier study we found that oak lasts for nine years.',
	'Leaks were rarer than the 17% that was reported in a systematic review.',
	'Our results are consistent with those of earlier reports that tar lasts.',
	'In contrast to our study, mills by the coast have told of fewer leaks.',
	'As shown previously, the boats in our harbour leak in winter.',
	'Oak seems to weaken the leaks, as stated in different reports.',
	'The rate of leaks in our boats was comparable to that of other studies of oak.',
	'There are a few published studies that are similar to our voyage.',
	'In the Holm study 59% of the boats leaked, while in the present study few did.',
	'Holm et al. found that oak boats last for nine years.',
	'The study of Holm et al. counted nine leaks in a winter.'
])('“%s” is what others found', (words) => {
	expect(isFound(words)).toBe(false);
});

test.each([
	'We did not find any leaks in the boats of oak.',
	'The boats of pine did not leak in the first winter.',
	'Only one woman (4.1%) fell ill on oak, which was less than on pine.',
	'We tested whether tar slows leaks and found that it does.',
	'Leaks fell and were fewer where the crews were asked to row at night.',
	'Leaks were rarer among crews that were enrolled in winter.',
	'Tar was linked to fewer leaks among crews who completed the study.',
	'Leaks were as rare after the treatment as before the treatment, with no differences between harbours.',
	'Grip strength was 30.5 kg in the crews that rowed.',
	'We found fewer leaks in oak than in pine.',
	'Tarred boats held longer than those of previous winters.'
])('“%s” is what was found', (words) => {
	expect(isFound(words)).toBe(true);
});

test('an abstract may say how a study was done', () => {
	const text = 'We moored boats. We chose oars of one length to keep the crews alike.';
	const read = annotate(abstractPaper('Boats', text)).sentences.at(-1);
	expect(read?.isEmpty).toBe(false);
});
