/** What stands at a path of foreign JSON; `undefined` where there is nothing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
	let current = value;
	for (const key of path) {
		if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
			return undefined;
		}
		current = (current as Record<string | number, unknown>)[key];
	}
	return current ?? undefined;
}

/** Words at a path; a number counts as its digits. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
	const found = at(value, ...path);
	if (typeof found === 'number' && Number.isFinite(found)) return String(found);
	const text = typeof found === 'string' ? found.trim() : '';
	return text === '' ? undefined : text;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
