/**
 * A reading of a device's hybrid logical clock as text that sorts as time does:
 * 12 hex digits of epoch ms, 4 of a counter, 12 of the device, joined by `-`.
 */
export type Stamp = string;

/** When each changeable field of a record was last written; an absent field never was. */
export type Stamps = Readonly<Record<string, Stamp>>;

/** A reading of the hybrid logical clock (Kulkarni et al. 2014): `l` and `c` of the paper. */
export interface ClockTime {
	/** Epoch ms, the greatest seen so far. */
	readonly time: number;
	/** Orders events within one `time`, 0–65535. */
	readonly counter: number;
}

/** Epoch ms; readings beyond are refused at the door, so that no clock can run out of digits. */
export const MAX_TIME = 2 ** 46;

const STAMP = /^([0-9a-f]{12})-([0-9a-f]{4})-[0-9a-f]{12}$/;

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}

export function writeStamp({ time, counter }: ClockTime, deviceId: string): Stamp {
	return `${hex(time, 12)}-${hex(counter, 4)}-${deviceId}`;
}

/** The reading a stamp was written from, or `null` where it is no stamp or lies beyond all time. */
export function readStamp(stamp: string): ClockTime | null {
	const parts = STAMP.exec(stamp);
	if (!parts) return null;
	const time = parseInt(parts[1] ?? '', 16);
	return time > MAX_TIME ? null : { time, counter: parseInt(parts[2] ?? '', 16) };
}
