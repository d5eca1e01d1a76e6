/** Windows-1252 where it differs from Latin-1: the bytes 80 to 9F. */
export const FROM_80_TO_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * Letters that were UTF-8, were read as Windows-1252, and were written again: "â‰¥", "Î±", "Â°", "Ã©".
 * Only where nobody writes such signs side by side: "MENÜ”" and "CAFÉ–" stay as they are.
 */
const TWICE_ENCODED =
	/[ÂÃ][\u00A0-\u00BF]|Î[\u00A0-\u00BF]|Ï[\x81€‚ƒ„…†‡ˆ‰]|â[€‚„†‡ˆ‰][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F‘’“”•–—˜™š›œžŸ]/g;

function byteOf(sign: string): number {
	const high = FROM_80_TO_9F.indexOf(sign);
	return high < 0 ? sign.charCodeAt(0) : 0x80 + high;
}

/** "p â‰¥ 0.05" → "p ≥ 0.05" */
export function encodedOnce(text: string): string {
	return text.replace(TWICE_ENCODED, (signs) => {
		const letter = new TextDecoder().decode(Uint8Array.from([...signs], byteOf));
		return letter.includes('\uFFFD') ? signs : letter;
	});
}
