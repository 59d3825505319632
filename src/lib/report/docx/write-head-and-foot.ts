import type { ReportDocument } from '../model/document.ts';
import { namespaces, xmlHead } from '../office/xml.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRun } from './write-runs.ts';

/** What stands at the head of every page but the cover: whose report it is, and whether it is a draft. */
export function writeHeader({ runningHead }: ReportDocument): string {
	const runs = writeRun(runningHead.left) + writeRun('\t') + writeRun(runningHead.right);
	return `${xmlHead}<w:hdr xmlns:w="${namespaces.word}">${writeParagraph(runs, 'Header')}</w:hdr>`;
}

/** What stands at its foot: what the report is not, and the page of how many. */
export function writeFooter({ footer, formatPage }: ReportDocument): string {
	// Two numbers that no page can have show where the fields go, in the words of the language.
	const [before = '', between = '', after = ''] = formatPage(-1, -2).split(/-[12]/);
	const runs = [
		writeRun(footer),
		writeRun('\t'),
		writeRun(before),
		writeField('PAGE'),
		writeRun(between),
		writeField('NUMPAGES'),
		writeRun(after)
	];
	return `${xmlHead}<w:ftr xmlns:w="${namespaces.word}">${writeParagraph(runs.join(''), 'Footer')}</w:ftr>`;
}

function writeField(name: 'PAGE' | 'NUMPAGES'): string {
	return `<w:fldSimple w:instr=" ${name} ">${writeRun('1')}</w:fldSimple>`;
}
