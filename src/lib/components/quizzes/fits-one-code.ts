import QRCode from 'qrcode';

/** 117 × 117 modules: what a phone still reads off a screen or a beamer. */
const LARGEST_VERSION = 25;

/** Whether a text fits a QR code of version 25 at level M (ISO/IEC 18004). */
export function fitsOneCode(text: string): boolean {
	try {
		return QRCode.create(text, { errorCorrectionLevel: 'M' }).version <= LARGEST_VERSION;
	} catch {
		// It fits no code at all.
		return false;
	}
}
