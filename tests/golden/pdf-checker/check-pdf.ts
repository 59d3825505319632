import { checkArchive } from './check-archive.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkContent } from './check-content.ts';
import { checkContrast } from './check-contrast.ts';
import { checkFile } from './check-file.ts';
import { checkLanguage } from './check-language.ts';
import { checkMetadata, readPart } from './check-metadata.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkReplaced } from './check-replaced.ts';
import { checkStructure } from './check-structure.ts';
import { openPdf } from './open-pdf.ts';
import { readStructure } from './structure-node.ts';

/** Everything that keeps a report from being accessible and archivable; empty when nothing does. */
export function checkPdf(bytes: Uint8Array): readonly string[] {
	const pdf = openPdf(bytes);
	const root = readStructure(pdf);
	return [
		...checkFile(pdf),
		...checkMetadata(pdf),
		...checkAttachments(pdf, readPart(pdf)),
		...checkArchive(pdf),
		...checkLanguage(pdf, root),
		...checkContrast(pdf),
		...(root
			? [
					...checkStructure(pdf, root),
					...checkContent(pdf, root),
					...checkReplaced(pdf, root),
					...checkNavigation(pdf, root)
				]
			: ['no structure tree'])
	];
}
