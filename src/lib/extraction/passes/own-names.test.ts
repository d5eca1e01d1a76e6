import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

const namesIn = (text: string, title = 'A study of things') =>
	annotate(abstractPaper(title, text)).names.map((item) => item.name);

test.each([
	['We propose Prefix INjection Guard (PING), a method that helps.', 'PING'],
	['We introduce XTRUST, the first benchmark of its kind.', 'XTRUST'],
	['We train a series of transformers named Tucano on this corpus.', 'Tucano'],
	['We propose the first unified framework of this kind called UDDIA, which helps.', 'UDDIA'],
	['We contribute a novel social environment, Trust-and-Split, which is hard.', 'Trust-and-Split'],
	['In this work, we document the development of GigaVerbo, a corpus of text.', 'GigaVerbo'],
	['We refer to this as Misevolution in the rest of the work.', 'Misevolution'],
	['Here we propose node2vec, an algorithmic framework for networks.', 'node2vec'],
	['We propose a novel image outlier detection approach (IOD for short) that helps.', 'IOD'],
	['We propose a connection template, Log-DenseNet, which is short.', 'Log-DenseNet'],
	['We call the resulting tracing VM TraceMonkey.', 'TraceMonkey'],
	['We design a simple methodology called LSKExtractor to benchmark it.', 'LSKExtractor'],
	['We propose a new design, called the drifting memory network (DMN), to help.', 'DMN'],
	['We introduce "Sorting with Amortised Gains" (SWAG), an approach to it.', 'SWAG'],
	['We propose guarded run search (GRS), which is short.', 'GRS'],
	['We propose an extension of batching, halving batch steps (HBS), where steps shrink.', 'HBS'],
	['This paper presents a Least Sum of Errors (LSE) filter, which is stable.', 'LSE'],
	['We propose a wave detection approach (DeepWave).', 'DeepWave'],
	['Our novel WordGrid is built on plain grids.', 'WordGrid'],
	['We compare our method which we call Bridged Tide Sampling (BTS) to older ones.', 'BTS'],
	['We present a new tide database, namely TideBase8, which holds tides.', 'TideBase8'],
	['The proposed TIDEX is tested on two bays and wins.', 'TIDEX'],
	['A new way of sorting waves is proposed, named TideSort+.', 'TideSort+'],
	['A sorter of waves (called WASOR) based on buoys is developed.', 'WASOR'],
	['It suggests a new paradigm, which we call tidal swarm (TSW).', 'TSW'],
	['We derive a new algorithm lunar tide replay (LTR) based on waves.', 'LTR'],
	['We propose Lunar Tide Replay (LTR) a learning framework for tides.', 'LTR'],
	['The proposed algorithm, Lunar Tide Replay (LTR) improves the sums.', 'LTR'],
	['We describe an Unlit tide filter (UTF) based Boat Tracking algorithm, UBOT, in bays.', 'UBOT']
])('%s names %s', (text, name) => {
	expect(namesIn(text)).toEqual([name]);
});

test('a name before the colon of the title counts where the text uses it', () => {
	expect(
		namesIn('MAPS builds on four agentic benchmarks and covers ten languages.', 'MAPS: A Benchmark')
	).toEqual(['MAPS']);
});

test.each([
	'We evaluate GPT-4 and Claude 3 on the MATH benchmark in this work.',
	'We train a model on a public benchmark, ImageNet, which is large.',
	'We present a case, in 2019, which was like it.',
	'It builds on SWE-bench and GAIA, two agentic benchmarks of others.',
	'We showcase it on RealToxicityPrompts testbed and on others.',
	'We present evidence that English is read more often than Chinese.',
	'The tracer, also called FP-LIT, is useful in many wards.',
	'We adopt a recently proposed penalty, named GrOVE, which ties weights.',
	'The most popular rule, called TidalSum, is easy to apply.',
	'We propose a direction-of-arrival (DOA) estimation method for two arrays.',
	'We propose a model of tides using recurrent neural networks (RNNs).',
	'We present the use of singular tide decomposition (STD) of a matrix.',
	'We propose two learners, namely, HMMs and CHMMs for tides.',
	'This article offers a first exploration on the use of letter-level networks (LeNets) for tides.',
	'We sort it with an architecture called an associative sorter (ASO).',
	'We introduce the Max Tide and Probe algorithms which are sound.',
	'We also implement the kernel PCA-based ASMs, and use them.',
	'We compare it with existing methods such as NestSort and MiniSort.',
	'A digital buoy at 70 GHz is presented in the first paper.',
	'The sand model of the ABCD is presented with a bay.',
	'Our net has been trained and tested on a vast data set named Tidesimple, which is new.',
	'We formalize the Hill-Lake algorithm using random tides.',
	'We formed two new groups, namely, the Tide Group and the Boat Group.'
])('%s names nothing of its own', (text) => {
	expect(namesIn(text)).toEqual([]);
});

test('a name that only the title gives is that of what the text brings in', () => {
	const text = 'Tides are hard to sum. We introduce an unbiased estimator of tides based on sums.';
	expect(namesIn(text, 'TIDY: Unbiased Sums of Tides')).toEqual(['TIDY']);
	expect(namesIn('Tides are hard to sum.', 'TIDY: Unbiased Sums of Tides')).toEqual([]);
	// The text has it in the plural.
	expect(
		namesIn(
			`${text} All TIDYs are smaller than the gauges of a bay.`,
			'TIDY: Unbiased Sums of Tides'
		)
	).toEqual([]);
	// A topic, and nothing that is made.
	expect(namesIn('We present a review of tides and sums.', 'TIDY: A Review')).toEqual([]);
});

test('past the abstract, what others named is not the paper’s own', () => {
	const abstract = 'We review how tides are predicted in still bays.';
	const body =
		'Later work used a gated network called TideNet to predict them. The share of right guesses is called Q3.';
	const text = `${abstract}\n\n${body}`;
	const paper = abstractPaper('Tides', text);
	const names = annotate({
		...paper,
		sections: [
			{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
			{
				kind: 'intro',
				title: '',
				level: 1,
				span: { start: abstract.length + 2, end: text.length }
			}
		]
	}).names;
	expect(names).toEqual([]);
});

test('what an own name stands for may be told by the title alone', () => {
	const [own] = annotate(
		abstractPaper('Early Tide Sums (ETS): sums of waves', 'The proposed ETS is tested on two bays.')
	).names;
	expect(own).toMatchObject({ name: 'ETS', longForm: 'Early Tide Sums' });
});

test('a name written out before its short form is one name with it', () => {
	expect(
		namesIn('We propose a tree of tides, called Semi Supervised Tide Trees (SSTT) We sort it.')
	).toEqual(['SSTT']);
});

test.each([
	['We propose a feature called Tide Pixel Sums (TPS), which is small.', 'feature'],
	['We propose Tide Pixel Sums (TPS), which is small.', undefined],
	['We propose the TPS module, which is small.', 'module']
])('%s brings in a %s', (text, partKind) => {
	expect(annotate(abstractPaper('Tides', text)).names[0]?.partKind).toBe(partKind);
});

test('a name that the title lacks is told with the noun that brings it in', () => {
	const kindIn = (title: string) =>
		annotate(
			abstractPaper(title, 'We propose a novel tide model, called TIDER, that foretells floods.')
		).names[0]?.kind;
	expect(kindIn('Foretelling floods')).toBe('model');
	expect(kindIn('TIDER foretells floods')).toBeUndefined();
});
