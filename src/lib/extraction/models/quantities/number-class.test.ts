import { expect, test } from 'vitest';
import { classOfNumber, type NumberClass } from './number-class';

/** The number stands between « and ». */
function classIn(marked: string): NumberClass {
	const start = marked.indexOf('«');
	const end = marked.indexOf('»') - 1;
	return classOfNumber(marked.replace(/[«»]/g, ''), { start, end });
}

test.each<[NumberClass, string]>([
	['result', 'Mortality fell from «12.4»% to 9.8% after the change.'],
	['result', 'The treatment was associated with lower risk (HR = «0.72», 95% CI 0.60–0.86).'],
	['result', 'The difference was significant (p < «0.001»).'],
	['result', 'Our scheduler is «3.4»x faster than the baseline.'],
	['result', 'The cache reduces median latency by «twice» as much.'],
	['result', 'The verb became more common in «24» of 34 languages we observed.'],
	['result', 'We find that participants were willing to wait «20» minutes on average.'],
	['setup', 'We recruited «1,204» participants from three clinics.'],
	['setup', 'The dataset contains «15.2 million» tokens.'],
	['setup', 'We evaluate «eight» leading models on the task.'],
	['setup', 'The odds ratio was 1.3 («95»% CI 1.1–1.6).'],
	['setup', 'A between-subjects experiment (N = «412») tested this.'],
	['setup', 'We interviewed «27» nurses in two hospitals.'],
	['name', 'We fine-tune Llama-«3.1»-8B-Instruct on the data.'],
	['name', 'Claude «3.5» Sonnet outperforms the others.'],
	['name', 'We report results on ImageNet-«21»K and CIFAR.'],
	['year', 'The prevalence rose sharply after «2019».'],
	['year', 'Records from «1998» to 2004 were searched.'],
	['enumerator', 'There are two effects: («1») the error falls and (2) the cost rises.'],
	['enumerator', 'There are two effects: (1) the error falls and («2») the cost rises.'],
	['label', 'The trend is shown in Figure «3».'],
	['label', 'The details are in Tables 1 and «2».'],
	['label', 'This has been seen before [«12»].'],
	['label', 'This has been seen before [12, «14»].'],
	['label', 'Earlier work disagrees (Miller et al., «2006»).'],
	['label', 'We introduce Cooperate to Compete (C«2»C).'],
	['url', 'Code is at https://example.org/tool«2»/main.'],
	['listCount', 'Our analysis reveals «three» critical phenomena: drift, decay and loss.'],
	['listCount', 'We make «four» main contributions.'],
	['listCount', 'We unify these «two» objectives in one loss.'],
	['background', 'Depression affects over «280» million people worldwide.'],
	['background', '«Hundreds» of millions of people now use chat assistants.']
])('it is a %s in %j', (expected, marked) => {
	expect(classIn(marked)).toBe(expected);
});

test.each<[NumberClass, string]>([
	['enumerator', 'Of the clones, 26 («72»%) carried the insert.'],
	['year', 'We ran «2000» simulations of each model.'],
	['listCount', 'The study involves «three» multilingual base models.'],
	['listCount', 'We tested «24» questions with each student.'],
	['background', 'In our sample, «1.2» million people were followed for a year.'],
	['label', 'We ran «3» experiments in the lab.'],
	['name', 'Over «1,100» games were played.'],
	['result', 'We collected «2.5 million» tokens.'],
	['url', 'The site has «40» pages.']
])('it is no %s in %j', (other, marked) => {
	expect(classIn(marked)).not.toBe(other);
});

test('only the number’s own sentence is looked at', () => {
	const text = 'Accuracy reached 91.2%. We collected 40 samples.';
	const sentence = { start: 24, end: text.length };
	expect(classOfNumber(text, { start: 37, end: 39 }, { sentence })).toBe('setup');
});

test('a bare number takes its class from the role of its sentence', () => {
	const span = { start: 17, end: 19 };
	const text = 'The index came to 30 for most.';
	expect(classOfNumber(text, { start: 18, end: 20 }, { role: 'results' })).toBe('result');
	expect(classOfNumber(text, { start: 18, end: 20 }, { role: 'background' })).toBe('background');
	expect(classOfNumber(text, span, { role: 'methods' })).toBe('setup');
});
