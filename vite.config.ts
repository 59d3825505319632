import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { models } from './scripts/vite-models.ts';

const empty = fileURLToPath(new URL('./scripts/empty-module.js', import.meta.url));

/**
 * What every page needs together travels together: on a slow network each further file costs a round trip.
 * Everything else is split as the bundler sees fit, so that nothing on demand slips into a first load.
 */
const chunkGroups = [
	{ name: 'framework', test: /node_modules\/(svelte|@sveltejs\/kit|clsx|esm-env)\//, priority: 5 },
	{
		name: 'shell',
		test: /src\/lib\/(components\/(ui\/(Button|Icon|Logo|icon-paths)|shell\/)|state\/(links|locale-context|offline|theme)|i18n\/(join-words|locale)|workers\/trusted-url)|src\/routes\/\+error|messages\/(it|en)\/shell/,
		priority: 4
	},
	{
		name: 'device',
		test: /src\/lib\/(state\/(stores|storage-health|save-copy|describe-storage-error)|core\/assessment\/(cleared-answer|find-answer|create-assessment|question-sets)|core\/definition\/(asked-questions|vocabulary\.ts)|storage\/(random-id|storage-error|conflict-error|to-storage-error)|catalog\/(catalog|load-questionnaire)|core\/definition\/questionnaire-parts|components\/ui\/StorageFailure)/,
		priority: 3
	},
	{
		name: 'opening',
		test: /src\/lib\/(components\/answer\/(NotOpen|NotSaved|SaveStatus|ExtendOffer|cite-source)|state\/(open-assessment|assessment-writer|saver|typing-pause|provisional-result|answer-fragment)|core\/assessment\/(with-|completion|rebase-head|evidence-grades))/,
		priority: 2
	},
	{
		name: 'answering',
		test: /src\/lib\/components\/answer\//,
		priority: 1
	}
];

export default defineConfig({
	plugins: [models(), sveltekit()],
	resolve: {
		// Optional parts of jsPDF that are never used; they would be precached (378 kB).
		alias: { html2canvas: empty, canvg: empty, dompurify: empty }
	},
	build: {
		assetsInlineLimit: 0,
		target: 'es2022',
		rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } }
	},
	worker: { format: 'es' }
});
