/** A record of lines that begin with a tag: its values in the order of the file. */
export interface TaggedRecord {
	readonly values: ReadonlyMap<string, readonly string[]>;
	/** All fields, in order: where authors and groups alternate. */
	readonly fields: readonly (readonly [tag: string, value: string])[];
	/** Whether its end was found. */
	readonly isClosed: boolean;
}

export interface TagGrammar {
	/** Of a line that begins a field; its groups are the tag and the value. */
	readonly field: RegExp;
	/** Tags that begin a record. */
	readonly starts: readonly string[];
	/** The tag that ends a record; none where the next one's start does. */
	readonly end?: string;
	/** Between the lines of one value. */
	readonly join: string;
}

interface OpenField {
	readonly tag: string;
	readonly lines: string[];
}

function recordFrom(open: readonly OpenField[], join: string, isClosed: boolean): TaggedRecord {
	const fields = open.map(({ tag, lines }) => [tag, lines.join(join).trim()] as const);
	const values = new Map<string, string[]>();
	for (const [tag, value] of fields) {
		if (value === '') continue;
		const own = values.get(tag) ?? [];
		own.push(value);
		values.set(tag, own);
	}
	return { values, fields, isClosed };
}

/** Cuts a file of tagged lines into its records; what stands between them is passed over. */
export function taggedRecords(text: string, grammar: TagGrammar): TaggedRecord[] {
	const records: TaggedRecord[] = [];
	let open: OpenField[] | undefined;
	const close = (isClosed: boolean) => {
		if (open) records.push(recordFrom(open, grammar.join, isClosed));
		open = undefined;
	};
	for (const line of text.split(/\r\n?|\n/)) {
		const [, tag, value = ''] = grammar.field.exec(line) ?? [];
		if (tag === undefined) {
			const last = open?.at(-1);
			if (last) last.lines.push(line.trim());
			continue;
		}
		if (tag === grammar.end) {
			close(true);
			continue;
		}
		if (grammar.starts.includes(tag)) {
			close(grammar.end === undefined);
			open = [];
		}
		open?.push({ tag, lines: [value] });
	}
	close(grammar.end === undefined);
	return records;
}

/** The first value among several tags, in their order. */
export function firstValue(record: TaggedRecord, tags: readonly string[]): string | undefined {
	return tags.map((tag) => record.values.get(tag)?.[0]).find((value) => value !== undefined);
}

/** All values of the first tag that has any. */
export function allValues(record: TaggedRecord, tags: readonly string[]): readonly string[] {
	return tags.map((tag) => record.values.get(tag)).find((values) => values !== undefined) ?? [];
}
