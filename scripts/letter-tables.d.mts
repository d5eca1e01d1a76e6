import type { Plugin } from 'vite';

/** For Vite: pdf.js's tables of Asian letters as one archive of the site. */
export function letterTables(): Plugin;
