const RATE_HZ = 3000;
/** Browsers give media keys to what plays longer than five seconds. */
const SECONDS = 6;
const HEADER_BYTES = 44;

/** A WAV file of nothing: eight bits, one channel. */
export function silentWav(): Uint8Array<ArrayBuffer> {
	const count = RATE_HZ * SECONDS;
	const bytes = new Uint8Array(HEADER_BYTES + count);
	const view = new DataView(bytes.buffer);
	const write = (at: number, text: string) =>
		[...text].forEach((sign, index) => view.setUint8(at + index, sign.charCodeAt(0)));
	write(0, 'RIFF');
	view.setUint32(4, HEADER_BYTES - 8 + count, true);
	write(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, RATE_HZ, true);
	view.setUint32(28, RATE_HZ, true);
	view.setUint16(32, 1, true);
	view.setUint16(34, 8, true);
	write(36, 'data');
	view.setUint32(40, count, true);
	// The middle of eight unsigned bits is silence.
	return bytes.fill(128, HEADER_BYTES);
}
