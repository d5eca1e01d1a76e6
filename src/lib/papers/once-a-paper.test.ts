import { expect, test } from 'vitest';
import { abstractPaper } from '../../../tests/abstract-paper';
import { onceAPaper } from './once-a-paper';

test('a paper is read once, also where there is nothing to find; another is read for itself', () => {
	const seen: string[] = [];
	const firstNumber = onceAPaper(({ citation, text }) => {
		seen.push(citation.title);
		return /\d+/.exec(text)?.[0];
	});
	const [dry, wet] = [abstractPaper('Dry', 'No sums.'), abstractPaper('Wet', 'It rained 9 days.')];
	expect([dry, wet, dry, wet].map(firstNumber)).toEqual([undefined, '9', undefined, '9']);
	expect(seen).toEqual(['Dry', 'Wet']);
});
