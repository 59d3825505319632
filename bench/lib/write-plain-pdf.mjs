import { jsPDF } from 'jspdf';

const marginPt = 40;
const leadingPt = 14;
const text =
	'One plain line of text as long as a line of a report is, set in a face every reader has.';

/** Bytes of a PDF with so many lines on so many pages: no tags, no embedded face, nothing drawn. */
export function writePlainPdf(lines, pages) {
	const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
	const perPage = Math.ceil(lines / pages);
	for (let line = 0; line < lines; line++) {
		const place = line % perPage;
		if (line > 0 && place === 0) document.addPage();
		document.setFontSize(10).text(text, marginPt, marginPt + place * leadingPt);
	}
	return document.output('arraybuffer');
}
