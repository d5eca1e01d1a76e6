/// <reference lib="webworker" />

/** Taken out by the page that the share leads to. */
const SHARED = 'paperdeck-shared';

/** Keeps what another app shares, and leads to the page that reads it. Works with no network. */
export async function receiveShare(request: Request, page: string): Promise<Response> {
	// What was shared before and never read gives way to what is shared now.
	await caches.delete(SHARED);
	const cache = await caches.open(SHARED);
	const form = await request.formData();
	const lines = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim());
	const text = [...new Set(lines)].filter(Boolean).join('\n');
	if (text !== '') await cache.put('/shared/text', new Response(text));
	for (const [index, value] of form.getAll('files').entries()) {
		// A form without files sends one that is nothing.
		if (typeof value === 'string' || (value.name === '' && value.size === 0)) continue;
		const headers = {
			'content-type': value.type || 'application/octet-stream',
			'x-file-name': encodeURIComponent(value.name || `file ${index + 1}`)
		};
		await cache.put(`/shared/file-${index}`, new Response(value, { headers }));
	}
	return Response.redirect(`${page}?shared`, 303);
}
