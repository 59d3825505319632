/** Lines of text in a PDF: different heights at which its pages show text. */
export function countLines(pdf, readContent) {
	return pdf.pages.reduce((sum, page) => {
		const content = pdf.stream(pdf.dictionary(page).get('Contents')) ?? '';
		const moves = readContent(content).filter(({ operator }) => operator === 'Td');
		return sum + new Set(moves.map(({ operands }) => operands.at(-1))).size;
	}, 0);
}
