import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EUROPE_PMC_ANSWERS, FULL_TEXTS, JSON_ANSWERS } from './records';

export type Behaviour =
	| 'answers'
	/** 429 with Retry-After, the first time only. */
	| 'busy once'
	| 'busy'
	/** Takes the question and never answers. */
	| 'silent'
	| 'broken JSON'
	/** A page in HTML with status 200, as a log-in page of a network answers. */
	| 'web page'
	| 'server error'
	| 'wants a key';

type ServiceName = 'crossref' | 'datacite' | 'europe-pmc' | 'semantic-scholar' | 'openalex';

/** The services that papers are asked of, on this machine, in one server. */
export class PaperServices {
	readonly asked: string[] = [];
	readonly #server = createServer((request, response) => this.#answer(request, response));
	readonly #behaviours = new Map<string, Behaviour>();
	readonly #held = new Set<ServerResponse>();
	url = '';

	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	async stop(): Promise<void> {
		for (const response of this.#held) response.destroy();
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	behave(service: ServiceName, behaviour: Behaviour): void {
		this.#behaviours.set(service, behaviour);
	}

	/** As `static/services.json` lists them. */
	get addresses() {
		const names = {
			crossref: 'Crossref',
			datacite: 'DataCite',
			'europe-pmc': 'Europe PMC',
			'semantic-scholar': 'Semantic Scholar',
			openalex: 'OpenAlex'
		};
		return Object.entries(names).map(([id, name]) => ({
			id: id as ServiceName,
			name,
			base: `${this.url}/${id}`,
			about: 'A service of the tests.'
		}));
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const url = new URL(request.url ?? '/', this.url);
		const service = url.pathname.split('/')[1] ?? '';
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
		this.asked.push(service);
		const behaviour = this.#behaviours.get(service) ?? 'answers';
		if (behaviour === 'busy once') this.#behaviours.set(service, 'answers');
		if (behaviour !== 'answers') return this.#misbehave(behaviour, response);
		const fullText = FULL_TEXTS[/\/(PMC\d+)\/fullTextXML$/.exec(url.pathname)?.[1] ?? ''];
		if (fullText !== undefined) return send(response, 'application/xml', fullText);
		const json = jsonFor(service, url);
		if (json === undefined) return notFound(service, response);
		send(response, 'application/json', JSON.stringify(json));
	}

	#misbehave(behaviour: Behaviour, response: ServerResponse): void {
		if (behaviour === 'silent') return void this.#held.add(response);
		if (behaviour === 'broken JSON') return send(response, 'application/json', '{"message": {"ti');
		if (behaviour === 'web page') return send(response, 'text/html', '<h1>Log in</h1>');
		if (behaviour === 'busy' || behaviour === 'busy once') response.setHeader('Retry-After', '1');
		response.statusCode = { 'server error': 500, 'wants a key': 403 }[behaviour as string] ?? 429;
		send(response, 'application/json', '{"error": "not now"}');
	}
}

function send(response: ServerResponse, type: string, body: string): void {
	response.setHeader('Content-Type', type);
	response.end(body);
}

/** Each says in its own way that it does not know a paper. */
function notFound(service: string, response: ServerResponse): void {
	response.statusCode = 404;
	if (service === 'crossref') return send(response, 'text/plain', 'Resource not found.');
	if (service === 'openalex') {
		return send(response, 'text/html', '<!doctype html><title>404 Not Found</title>');
	}
	send(response, 'application/json', '{"error": "Paper not found"}');
}

function jsonFor(service: string, url: URL): unknown {
	if (service === 'europe-pmc') {
		const result = EUROPE_PMC_ANSWERS[url.searchParams.get('query') ?? ''];
		const results = result === undefined ? [] : [result];
		return { version: '6.9', hitCount: results.length, resultList: { result: results } };
	}
	const match = /\/search\/match$/.test(url.pathname) && url.searchParams.get('query');
	if (match) return JSON_ANSWERS[`${url.pathname}?${match}`];
	return JSON_ANSWERS[url.pathname] ?? JSON_ANSWERS[url.pathname + url.search];
}
