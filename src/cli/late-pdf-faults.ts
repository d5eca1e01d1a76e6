/** What pdf.js throws for damage in a file, in promises that it keeps to itself. */
const OF_PDF =
	/^(?:FormatError|XRefEntryException|XRefParseException|ParserEOFException|MissingDataException|UnknownErrorException|InvalidPDFException|AbortException|Jbig2Error|JpegError|JpxError)$/;

/** Is this a damaged part of a PDF that nobody waits for any more? The page it belongs to was told of it. */
export function isLatePdfFault(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'name' in error
		? OF_PDF.test(String(error.name))
		: false;
}

/** Keeps such a part from ending the process; everything else that nobody catches still does. */
export function surviveLatePdfFaults(): void {
	process.on('unhandledRejection', (error) => {
		if (!isLatePdfFault(error)) throw error;
	});
}
