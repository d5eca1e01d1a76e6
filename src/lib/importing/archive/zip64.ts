const LOCATOR = 0x07064b50;
const END = 0x06064b50;
/** What stands in a field of four bytes whose value stands elsewhere, in eight. */
const ELSEWHERE = 0xffffffff;
/** The field of a header that holds the values in eight bytes. */
const FIELD = 1;

/** Where an archive's list of files stands, and how many it names. */
export interface Directory {
	readonly start: number;
	readonly count: number;
}

const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** The long form of the end record, in front of the short one; archives of more than 4 GB or 65,535 files have it. */
export function longDirectory(view: DataView, end: number): Directory | undefined {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return undefined;
	const at = long(view, locator + 8);
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== END) return undefined;
	return { start: long(view, at + 48), count: long(view, at + 32) };
}

/** Where the further fields of a header stand. */
interface Fields {
	readonly start: number;
	readonly length: number;
}

/** The values of a header, in the order in which the long form gives those that are elsewhere. */
export function longValues(
	view: DataView,
	values: readonly number[],
	{ start, length }: Fields
): number[] {
	if (!values.includes(ELSEWHERE)) return [...values];
	const end = Math.min(start + length, view.byteLength);
	for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === FIELD) {
			const stop = Math.min(end, at + 4 + view.getUint16(at + 2, true));
			return readLong(view, values, { at: at + 4, stop });
		}
	}
	return [...values];
}

function readLong(
	view: DataView,
	values: readonly number[],
	place: { at: number; readonly stop: number }
): number[] {
	return values.map((value) => {
		if (value !== ELSEWHERE || place.at + 8 > place.stop) return value;
		place.at += 8;
		return long(view, place.at - 8);
	});
}
