import { expect, test } from 'vitest';
import { codeIn } from './code-in';

test.each([
	['ABC$+-./09', 'ABC$+-./09'],
	['  ABC\n', 'ABC'],
	['#ABCDEFGHI', 'ABCDEFGHI'],
	['#HELLO', 'HELLO'],
	['https://deck.example/quiz/room#ABCDEFGHI', 'ABCDEFGHI'],
	['https://deck.example/quiz/room#ABC%24%2B/GHI', 'ABC$+/GHI'],
	['Here is it:\nhttps://deck.example/#ABCDEFGHI\nSee you!', 'ABCDEFGHI'],
	['#%E0%A4%A', '%E0%A4%A'],
	['', '']
])('the code of %j is %j', (text, expected) => {
	expect(codeIn(text)).toBe(expected);
});
