import { expect, test } from 'vitest';
import { isLatePdfFault } from './late-pdf-faults';

test.each([
	[{ name: 'FormatError', message: 'Illegal character: 41' }, true],
	[{ name: 'MissingDataException' }, true],
	[new TypeError('x is not a function'), false],
	[new Error('FormatError'), false],
	['FormatError', false],
	[null, false]
])('%o is a damaged part of a PDF: %s', (error, isLate) => {
	expect(isLatePdfFault(error)).toBe(isLate);
});
