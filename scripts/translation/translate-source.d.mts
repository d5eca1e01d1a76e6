import type { Plugin } from 'vite';

/** For Vite: look-ups in place of the words, and catalogues as modules. */
export function translateSource(): Plugin;
