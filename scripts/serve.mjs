/** Serves the finished build, as any static host would. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const base = process.env.BASE_PATH ?? '';

/** Listens on `port` (0: any free one) and answers `{ url, close }`; takes the next port if one is busy. */
export async function serve({ port, directory = 'build' }) {
	const files = sirv(directory, { single: '200.html', dev: true, etag: true });
	const server = createServer((request, response) => {
		if (base && request.url?.startsWith(base)) request.url = request.url.slice(base.length) || '/';
		files(request, response, () => {
			response.statusCode = 404;
			response.end('Not found');
		});
	});
	const bound = await listen(server, port);
	return {
		url: `http://localhost:${bound}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}

function listen(server, port, triesLeft = 10) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (error.code !== 'EADDRINUSE' || triesLeft === 0) return reject(error);
			resolve(listen(server, port + 1, triesLeft - 1));
		});
		server.listen(port, () => resolve(server.address().port));
	});
}
