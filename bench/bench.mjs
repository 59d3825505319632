// Prints what this build weighs and how fast it is: npm run bench, or some parts: npm run bench -- bytes loading
// No figure makes it fail; a part that cannot be measured says why and ends the run with 1.
import { fileURLToPath } from 'node:url';
import { describeMachine } from './lib/describe-machine.mjs';
import { printSection } from './lib/print-section.mjs';
import { measureAnswering } from './sections/measure-answering.mjs';
import { measureBytes } from './sections/measure-bytes.mjs';
import { measureLoading } from './sections/measure-loading.mjs';
import { measureReport } from './sections/measure-report.mjs';
import { measureReportPage } from './sections/measure-report-page.mjs';
import { measureReportSizes } from './sections/measure-report-sizes.mjs';
import { measureResultPage } from './sections/measure-result-page.mjs';
import { measureScoring } from './sections/measure-scoring.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const sections = {
	bytes: measureBytes,
	report: measureReport,
	'report-sizes': measureReportSizes,
	scoring: measureScoring,
	loading: measureLoading,
	answering: measureAnswering,
	'result-page': measureResultPage,
	'report-page': measureReportPage
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
	console.error(
		`There is no part ${unknown.join(', ')}: name any of ${Object.keys(sections).join(', ')}.`
	);
	process.exit(2);
}

console.log(
	'Machines differ, and so does one machine from hour to hour: compare only figures of one run.'
);
console.log(await describeMachine());
for (const [name, measure] of Object.entries(sections))
	if (wanted.length === 0 || wanted.includes(name)) await run(name, measure);

async function run(name, measure) {
	try {
		printSection(await measure());
	} catch (error) {
		console.error(`\n${name} could not be measured: ${error.message}`);
		process.exitCode = 1;
	}
}
