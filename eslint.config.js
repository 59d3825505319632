import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rings of ARCHITECTURE.md, inner first: a file may import from its own ring and from inner ones.
 * Each entry lists the folders of a ring; everything further out is forbidden to it.
 */
const rings = [
	['src/lib/core'],
	[
		'src/lib/charts',
		'src/lib/report/model',
		'src/lib/report/blank',
		'src/lib/report/acts',
		'src/lib/report/sheets',
		'src/lib/report/markup',
		'src/lib/report/logo',
		'src/lib/report/html',
		'src/lib/report/csv',
		'src/lib/report/office',
		'src/lib/report/xlsx',
		'src/lib/report/docx',
		'src/lib/report/emf',
		'src/lib/i18n'
	],
	[
		'src/lib/catalog',
		'src/lib/storage',
		'src/lib/files',
		'src/lib/report/pdf',
		'src/lib/report/forms',
		'src/lib/workers'
	],
	['src/lib/state'],
	['src/lib/components'],
	['src/routes', 'src/cli']
];

const ringRules = rings.map((folders, index) => {
	const outer = rings.slice(index + 1).flat();
	return {
		files: folders.map((folder) => `${folder}/**/*.{ts,svelte}`),
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `(^|/)(${outer.map((folder) => folder.replace('src/lib/', '').replace('src/', '')).join('|')})/`,
							message: 'An inner ring never imports an outer one (ARCHITECTURE.md).'
						},
						{ regex: '^zod$', message: 'Use zod/mini: the full build is not shipped.' },
						...(index === 0
							? [
									{
										regex: '^(?!\\.|zod/mini$|@noble/hashes/)',
										message: 'The core imports only zod/mini and @noble/hashes.'
									}
								]
							: [])
					]
				}
			]
		}
	};
});

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'.svelte-kit/',
			'node_modules/',
			'src/lib/catalog/generated/',
			'test-results/',
			'playwright-report/',
			'reports/',
			'.stryker-tmp/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['src/service-worker.ts'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-console': 'error',
			'no-empty': ['error', { allowEmptyCatch: false }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// Addresses come from state/links.ts, which resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced whole; dates and maps here are values, never mutated in place.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// Types that come from other components are known to svelte-check, not to this parser.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	...ringRules,
	{
		files: ['**/*.{js,mjs}'],
		...ts.configs.disableTypeChecked
	},
	{
		files: ['scripts/**', 'bench/**', 'bin/**', 'src/cli/**', 'src/hooks.client.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	}
);
