import { describe, expect, it } from 'vitest';
import { knownHeading, numberedHeading } from './headings';

describe('knownHeading', () => {
	it.each([
		['Experimental evaluation', 'results'],
		['The experimental results', 'results'],
		['Empirical study', 'results'],
		['Observation and results', 'results'],
		['Error analysis', 'results'],
		['Performance Evaluation', 'results'],
		['Experimental framework', 'methods'],
		['Methods/design', 'methods'],
		['Research Design and Methods', 'methods'],
		['Discussion and recommendations', 'discussion'],
		['Analysis/Discussion', 'discussion'],
		['Conclusions and further research', 'conclusions'],
		['Conclusion and Perspectives', 'conclusions'],
		['Final remarks', 'conclusions'],
		['Limitations of the study', 'discussion'],
		['Study limitations and outlook', 'discussion'],
		['Experimental section', 'methods'],
		['Previous work', 'other']
	])('takes %s for %s', (title, kind) => {
		expect(knownHeading(title)?.kind).toBe(kind);
	});

	it('knows no heading of other words', () => {
		expect(knownHeading('Evaluating old ropes')).toBeUndefined();
		expect(knownHeading('Rope experiments')).toBeUndefined();
	});
});

describe('numberedHeading', () => {
	it.each([
		['5 Rope Splicing Experiments', 'results'],
		['4 Performance of Wet Ropes', 'results'],
		['4 Comparison with Related Work', 'other'],
		['3 Rope Splicing', 'other'],
		['2.1 Wet vs. dry ropes', 'other']
	])('takes %s for %s', (title, kind) => {
		expect(numberedHeading(title)?.kind).toBe(kind);
	});
});
