import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const { services } = JSON.parse(
	readFileSync(new URL('static/services.json', import.meta.url), 'utf8')
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '200.html' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'style-src': [
					'self',
					// The one inline style is of SvelteKit's own route announcer.
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'font-src': ['self'],
				'img-src': ['self', 'data:'],
				// Silence made on the device, so that media keys reach a review.
				'media-src': ['blob:'],
				'manifest-src': ['self'],
				'connect-src': [
					'self',
					// Where papers are asked for when the reader says so, and nowhere else.
					...services.map(({ base }) => `${base}/`)
				],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'paperdeck']
			}
		}
	}
};
