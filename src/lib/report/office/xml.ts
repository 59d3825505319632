/** What every part of an office file begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const base = 'http://schemas.openxmlformats.org';

/** Namespaces and kinds of relation of Office Open XML (ECMA-376). */
export const namespaces = {
	spreadsheet: `${base}/spreadsheetml/2006/main`,
	word: `${base}/wordprocessingml/2006/main`,
	drawing: `${base}/drawingml/2006/main`,
	picture: `${base}/drawingml/2006/picture`,
	wordDrawing: `${base}/drawingml/2006/wordprocessingDrawing`,
	relations: `${base}/officeDocument/2006/relationships`,
	packageRelations: `${base}/package/2006/relationships`,
	contentTypes: `${base}/package/2006/content-types`,
	coreProperties: `${base}/package/2006/metadata/core-properties`
} as const;
