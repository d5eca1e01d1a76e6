import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importZones, PURE_FOLDERS } from './scripts/import-directions.js';

const pureFiles = PURE_FOLDERS.map((folder) => `src/lib/${folder}/**/*.ts`);
const exempt = ['**/*.test.ts', 'src/lib/**/lexicon/**', 'tests/**'];

/** What would stay English, or go missing in the catalogue, without a word. */
const IN_ANY_LANGUAGE = [
	{
		selector: "CallExpression[callee.name='counted']:not([arguments.1.type='ArrayExpression'])",
		message: 'Write the forms where they are used: the build finds them there alone.'
	},
	{
		selector:
			'Program > VariableDeclaration > VariableDeclarator > ObjectExpression > Property > Literal[value=/^[A-Z][a-z]* .+[.]$/]',
		message: 'Make it a function: what is said when a module loads stays English.'
	},
	{
		selector: 'CallExpression[callee.property.name=/^toLocale(?:Date|Time)?String$/]',
		message: 'Use $lib/language/numbers, which follows the reader’s language.'
	},
	{
		selector:
			"NewExpression[callee.object.name='Intl'][callee.property.name=/Format$/][arguments.0.value='en']",
		message: 'Use $lib/language/numbers, which follows the reader’s language.'
	}
];

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
			'import-x/extensions': ['.ts', '.js'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] }
		},
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'import-x/no-restricted-paths': ['error', { zones: importZones() }],
			'import-x/no-cycle': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte', 'scripts/**/*.mjs'],
		ignores: exempt,
		rules: {
			'max-lines': ['error', { max: 400 }],
			'max-lines-per-function': ['error', { max: 80 }],
			'max-params': ['error', { max: 3 }]
		}
	},
	{
		files: ['src/lib/**/*.ts', 'src/**/*.svelte'],
		ignores: [...exempt, 'src/lib/language/**', 'src/lib/importing/**'],
		rules: { 'no-restricted-syntax': ['error', ...IN_ANY_LANGUAGE] }
	},
	{
		files: pureFiles,
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...IN_ANY_LANGUAGE,
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'Take `now` as a parameter.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Take `now` as a parameter.'
				},
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'Take randomness as a parameter.'
				}
			]
		}
	},
	// Playwright's fixtures must name what they use, even when that is nothing.
	{ files: ['tests/e2e/**'], rules: { 'no-empty-pattern': 'off' } },
	{ files: ['scripts/**', 'src/cli/**'], rules: { 'no-console': 'off' } }
);
