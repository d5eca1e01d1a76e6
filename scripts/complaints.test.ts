import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Answered {
	readonly complaint: string;
	readonly file: string;
	/** Of the test; a decision has none. */
	readonly name: string | undefined;
}

function rows(): Answered[] {
	const lines = readFileSync('docs/complaints.md', 'utf8').split('\n');
	return lines
		.filter((line) => line.startsWith('| ') && !/^\| (?:complaint|-)/.test(line))
		.map((line) => {
			const [, complaint = '', , where = ''] = line.split(/\s*\|\s*/);
			const [, file = '', name] = /^`([^`]+)`(?: “(.+)”)?$/.exec(where) ?? [];
			return { complaint, file, name };
		});
}

describe('each complaint is answered by a test or a decision that exists', () => {
	test.each(rows())('$complaint', ({ file, name }) => {
		expect(existsSync(file), file).toBe(true);
		if (name === undefined) expect(file).toMatch(/^docs\/decisions\/\d{4}-.+\.md$/);
		else expect(readFileSync(file, 'utf8')).toContain(name);
	});
});

test('there are as many as were gathered, and a test that is not there would be missed', () => {
	expect(rows().length).toBeGreaterThan(50);
	const [first] = rows();
	expect(readFileSync(first!.file, 'utf8')).not.toContain(`${first!.name} and then some`);
});
