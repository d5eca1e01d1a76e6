/** What `getKnown` needs of a Dexie table. */
interface ReadableTable<T> {
	bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
	toCollection(): { primaryKeys(): PromiseLike<string[]> };
}

/** From so many on, a look at all keys costs less than asking for records that are not there. */
const MANY = 500;

/** The records with these ids, `undefined` for each that is not there, in their order. */
export async function getKnown<T>(
	table: ReadableTable<T>,
	ids: readonly string[]
): Promise<(T | undefined)[]> {
	if (ids.length < MANY) return table.bulkGet([...ids]);
	const there = new Set(await table.toCollection().primaryKeys());
	const known = ids.filter((id) => there.has(id));
	const records = await table.bulkGet(known);
	const byId = new Map(known.map((id, index) => [id, records[index]]));
	return ids.map((id) => byId.get(id));
}
