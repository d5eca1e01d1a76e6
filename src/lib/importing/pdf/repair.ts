import { unpackedObjects } from './object-streams';

/** Far enough back to find the end mark behind what mail programs append. */
const TAIL_LENGTH = 2048;

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

/** Does the file end before its end mark? */
export function isCutOff(bytes: Uint8Array): boolean {
	return !/%%EOF|startxref/.test(latin1(bytes.subarray(Math.max(0, bytes.length - TAIL_LENGTH))));
}

/** Of a page's own dictionary, in characters. */
const MAX_PAGE_LENGTH = 4000;
/** More pages than this are no paper. */
const MAX_PAGES = 3000;

function pageReferences(text: string): string[] {
	const found: string[] = [];
	for (const match of text.matchAll(/(?:^|[\r\n\s])(\d{1,8}) (\d{1,5}) obj\b/g)) {
		const body = text.slice(match.index, match.index + MAX_PAGE_LENGTH);
		const end = body.search(/\bendobj\b|\bstream\b/);
		if (end > 0 && /\/Type\s*\/Page\b/.test(body.slice(0, end))) {
			found.push(`${match[1]} ${match[2]} R`);
		}
		if (found.length === MAX_PAGES) break;
	}
	return found;
}

/** Pages in the order of the lists that name them; those that no list names stay behind. */
function inListedOrder(pages: readonly string[], text: string): string[] {
	const listed = [...text.matchAll(/\/Kids\s*\[([^\]]{0,60000})\]/g)].flatMap(
		([, kids = '']) => kids.match(/\d{1,8} \d{1,5} R/g) ?? []
	);
	const placeOf = new Map([...listed.entries()].map(([at, page]) => [page, at]));
	const place = (page: string) => placeOf.get(page) ?? Infinity;
	return [...pages].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Gives the pages of a file that breaks off the list of pages that stood behind the break. */
export function withPageTree(bytes: Uint8Array): Uint8Array | undefined {
	const whole = latin1(bytes);
	const unpacked = /\/Encrypt\b/.test(whole) ? '' : unpackedObjects(bytes, whole);
	const text = `${whole}\nendobj\n${unpacked}`;
	const pages = inListedOrder(pageReferences(text), text);
	if (pages.length === 0) return undefined;
	const catalog = 99_999_990;
	const tree = `\nendobj\n${unpacked}${catalog} 0 obj\n<</Type/Catalog/Pages ${catalog + 1} 0 R>>\nendobj
${catalog + 1} 0 obj\n<</Type/Pages/Count ${pages.length}/Kids[${pages.join(' ')}]>>\nendobj
trailer\n<</Size ${catalog + 2}/Root ${catalog} 0 R>>\nstartxref\n0\n%%EOF\n`;
	const added = Uint8Array.from(tree, (sign) => sign.charCodeAt(0));
	const mended = new Uint8Array(bytes.length + added.length);
	mended.set(bytes);
	mended.set(added, bytes.length);
	return mended;
}
