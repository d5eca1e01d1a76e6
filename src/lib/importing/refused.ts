import { headOf, type Format } from './format';
import { importProblem, type ImportProblemCode } from './problem';

/* eslint-disable no-control-regex -- signatures of binary formats hold control characters */
/** What is recognised by its first bytes and not read. The first row that matches decides. */
const REFUSED: readonly (readonly [ImportProblemCode, RegExp])[] = [
	['pdf', /^[^]{0,1024}?%PDF-\d/],
	['office', /^\xD0\xCF\x11\xE0/],
	['compressed', /^(?:BZh\d|\xFD7zXZ|7z\xBC\xAF|Rar!)/],
	['picture', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8\d|RIFF[^]{4}WEBP|II\*\0|MM\0\*|<svg\b)/],
	['xml', /^(?:<\?xml\b|<!doctype article|<article\b|<pubmedarticle)/i],
	['json', /^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/]
];

function refusing(code: ImportProblemCode, signature: RegExp): Format {
	return {
		sniff: (bytes) => signature.test(headOf(bytes)),
		read: () => ({ papers: [], problems: [importProblem(code)] })
	};
}

/** Formats that are known and not read yet. */
export const refusedFormats: readonly Format[] = REFUSED.map(([code, signature]) =>
	refusing(code, signature)
);

/** A publisher's page that was saved where its PDF was meant. */
export const pageNamedPdf: Format = {
	sniff: (bytes, name) =>
		/\.pdf$/i.test(name) && /^(?:<!doctype html|<html|<head)\b/i.test(headOf(bytes)),
	read: () => ({ papers: [], problems: [importProblem('not-a-pdf')] })
};
