/** Whether a word is another with one letter wrong, missing, added or two swapped; two in long words. */
export function isNear(typed: string, word: string): boolean {
	const allowed = typed.length < 8 ? 1 : 2;
	if (Math.abs(typed.length - word.length) > allowed) return false;
	if (lettersApart(typed, word) > allowed) return false;
	return distance(typed, word, allowed) <= allowed;
}

/** How many kinds of letters one of two words has and the other lacks: no fewer edits lead to it. */
function lettersApart(a: string, b: string): number {
	const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
	return Math.max(bitCount(ofA & ~ofB), bitCount(ofB & ~ofA));
}

/** A bit for each kind of letter; kinds that share one make it only less sharp. */
function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
	return bits;
}

function bitCount(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count += 1;
	return count;
}

/** Edits between two words with swaps of neighbours (optimal string alignment); more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let least = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) {
				least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
			}
			current.push(least);
		}
		if (Math.min(...current) > most) return most + 1;
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? most + 1;
}
