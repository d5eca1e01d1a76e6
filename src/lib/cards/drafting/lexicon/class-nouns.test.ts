import { describe, expect, it } from 'vitest';
import { classByEnd, classesOfHead } from './class-nouns';

describe('class-nouns', () => {
	it('takes the word before a noun for its closer reading', () => {
		expect(classesOfHead('status').map(({ name }) => name)).toEqual(['characteristic']);
		expect(classesOfHead('status')[0]?.before).toContain('smoking');
		expect(classesOfHead('memory').every(({ before }) => before.length > 0)).toBe(true);
	});

	// What machines are set to do is told from what bodies do by the word before it.
	it.each(['recognition', 'tracking', 'generation', 'detection'])(
		'lets %s stand for no task by itself',
		(head) => {
			const tasks = classesOfHead(head).filter(({ name }) => name === 'task');
			expect(tasks.length).toBe(1);
			expect(tasks[0]?.before).toContain('image');
		}
	);

	it.each([
		['nephrectomy', 'procedure'],
		['gastroscopy', 'procedure'],
		['rituximab', 'drug'],
		['simvastatin', 'drug'],
		['osteosarcoma', 'tumour'],
		['hyperkalemia', 'condition'],
		['tonsillitis', 'disease'],
		['tyrosine-kinase', 'enzyme']
	])('tells %s by its end', (noun, name) => {
		expect(classByEnd(noun)).toBe(name);
	});

	it.each([
		'dichotomy',
		'microscopy',
		'empathy',
		'academia',
		'somatostatin',
		'database',
		'taxonomy',
		'cocaine',
		'increase'
	])('is not misled by the end of %s', (noun) => {
		expect(classByEnd(noun)).toBeUndefined();
	});

	it('gives no noun two classes', () => {
		for (const noun of [
			'aspirin',
			'anxiety',
			'sensor',
			'accuracy',
			'age',
			'robot',
			'insulin',
			'adam'
		])
			expect(classesOfHead(noun).filter(({ before }) => before.length === 0)).toHaveLength(1);
	});
});
