import { checkContent } from './check-content.ts';
import { checkContrast } from './check-contrast.ts';
import { checkFile } from './check-file.ts';
import { checkReplaced } from './check-replaced.ts';
import { checkStructure } from './check-structure.ts';
import { openPdf } from './open-pdf.ts';
import { readStructure } from './structure-node.ts';

/** Everything that keeps a report from being accessible and archivable; empty when nothing does. */
export function checkPdf(bytes: Uint8Array): readonly string[] {
	const pdf = openPdf(bytes);
	const root = readStructure(pdf);
	if (!root) return ['no structure tree', ...checkFile(pdf)];
	return [
		...checkFile(pdf),
		...checkStructure(pdf, root),
		...checkContent(pdf, root),
		...checkReplaced(pdf, root),
		...checkContrast(pdf)
	];
}
