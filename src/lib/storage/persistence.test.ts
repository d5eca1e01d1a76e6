import { expect, test } from 'vitest';
import { askToPersist, storageState } from './persistence';

test('the state is what the browser tells', async () => {
	const storage = {
		persisted: () => Promise.resolve(true),
		estimate: () => Promise.resolve({ usage: 12, quota: 100 })
	};
	expect(await storageState({ storage })).toEqual({
		...{ persisted: true, usageBytes: 12, quotaBytes: 100 }
	});
});

test.each([
	['has no storage to ask', {}],
	['cannot estimate', { storage: { persisted: () => Promise.resolve(true) } }],
	[
		'refuses to tell',
		{
			storage: {
				persisted: () => Promise.reject(new TypeError('refused')),
				estimate: () => Promise.resolve({})
			}
		}
	]
])('the state is unknown where the browser %s', async (_what, holder) => {
	expect(await storageState(holder)).toBe('unknown');
});

test.each([
	['grants it', { storage: { persist: () => Promise.resolve(true) } }, true],
	['declines', { storage: { persist: () => Promise.resolve(false) } }, false],
	['has no such question', {}, false]
])('asking to keep the data is answered where the browser %s', async (_what, holder, granted) => {
	expect(await askToPersist(holder)).toBe(granted);
});
