import { countLines } from '../lib/count-lines.mjs';
import { formatMs } from '../lib/format-ms.mjs';
import { loadProduct } from '../lib/load-product.mjs';
import { openMilan } from '../lib/open-milan.mjs';
import { percentile } from '../lib/percentile.mjs';
import { timeRuns } from '../lib/time-runs.mjs';
import { writePlainPdf } from '../lib/write-plain-pdf.mjs';

const warmRuns = 20;

/** How long the PDF of the Milan example takes in Node, beside the floor of the library it is written with. */
export async function measureReport() {
	const product = await loadProduct({
		open: 'src/cli/open-assessment.ts',
		folder: 'src/cli/product-folder.ts',
		fonts: 'src/lib/report/pdf/load-fonts-node.ts',
		report: 'src/lib/workers/make-report.ts',
		pdf: 'tests/golden/pdf-checker/open-pdf.ts',
		content: 'tests/golden/pdf-checker/read-content.ts'
	});
	const { assessment, questionnaire } = await openMilan(product.openAssessment);
	const fonts = await product.loadFontsNode(product.fontsFolder);
	const request = { questionnaire, assessment, choice: { withData: true } };

	const report = await measure(() => product.makeReport(request, fonts));
	const { pages, bytes } = report.made;
	const lines = countLines(product.openPdf(bytes), product.readContent);
	const floor = await measure(() => writePlainPdf(lines, pages));
	return {
		title: 'PDF of the Milan example, in Node',
		meaning: [
			`From the answers to the bytes: scoring with all its draws, document, ${pages} tagged pages with ${lines} lines.`,
			'Floor: jsPDF writes as many lines on as many pages, untagged, in a face it need not embed.',
			`First: nothing compiled yet. Median and p98: of the ${warmRuns} after it.`
		],
		columns: ['ms', 'first', 'median', 'p98', 'kB of 1000'],
		rows: [
			['report', ...report.figures, toKilobytes(bytes.byteLength)],
			['floor', ...floor.figures, toKilobytes(floor.made.byteLength)]
		]
	};
}

async function measure(make) {
	let made;
	const [first, ...warm] = await timeRuns(1 + warmRuns, () => {
		made = make();
	});
	const figures = [first, percentile(warm, 0.5), percentile(warm, 0.98)].map(formatMs);
	return { made, figures };
}

function toKilobytes(bytes) {
	return (bytes / 1000).toFixed(1);
}
