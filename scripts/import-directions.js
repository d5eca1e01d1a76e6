/** Folders that compile without the DOM, the clock and randomness. */
export const PURE_FOLDERS = [
	'language',
	'text',
	'papers',
	'extraction',
	'scheduling',
	'cards',
	'quizzes',
	'meetings',
	'library',
	'search'
];

/** Who may import whom: the table of docs/architecture.md, expanded to lint zones. */
export const MAY_IMPORT = {
	language: [],
	text: [],
	papers: ['language', 'text'],
	extraction: ['text', 'papers'],
	scheduling: ['language'],
	cards: ['language', 'text', 'papers', 'extraction', 'scheduling'],
	quizzes: ['language', 'text', 'papers', 'extraction', 'cards', 'scheduling'],
	meetings: ['language', 'text', 'papers', 'scheduling'],
	library: [
		'language',
		'text',
		'papers',
		'extraction',
		'scheduling',
		'cards',
		'quizzes',
		'meetings'
	],
	search: ['text'],
	importing: ['language', 'text', 'papers', 'meetings'],
	fetching: [...PURE_FOLDERS, 'importing'],
	exporting: PURE_FOLDERS,
	storage: PURE_FOLDERS,
	workers: [...PURE_FOLDERS, 'importing', 'exporting'],
	state: [...PURE_FOLDERS, 'importing', 'fetching', 'exporting', 'storage', 'workers'],
	components: PURE_FOLDERS,
	routes: [...PURE_FOLDERS, 'state', 'components'],
	cli: [...PURE_FOLDERS, 'importing', 'exporting']
};

const OUTSIDE_LIB = { routes: './src/routes', cli: './src/cli' };

/** @param {string} folder */
const pathOf = (folder) => OUTSIDE_LIB[folder] ?? `./src/lib/${folder}`;

/** Zones for `import-x/no-restricted-paths`. */
export function importZones() {
	const folders = Object.keys(MAY_IMPORT);
	return folders.map((folder) => ({
		target: pathOf(folder),
		from: folders
			.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other))
			.map(pathOf),
		message: `${folder} may import only: ${MAY_IMPORT[folder].join(', ') || 'nothing'}.`
	}));
}
