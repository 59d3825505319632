import type { Pen } from '../tagging/pen.ts';
import { formatDestination } from './format-destination.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatAscii, formatPlace, formatText } from './pdf-syntax.ts';

/** Writes the clickable area of every link under the number reserved for it. */
export function writeLinks(pen: Pen, ids: readonly number[], file: PdfFile): void {
	pen.links.forEach((link, index) => {
		const id = ids[index];
		if (id === undefined) throw new RangeError('A link was not written.');
		const { target } = link;
		const action =
			target.kind === 'web'
				? `/A <</S /URI /URI ${formatAscii(target.url)}>>`
				: `/Dest ${formatDestination(target.id, pen, file)}`;
		const box = link.box.map(formatPlace).join(' ');
		const key = `/StructParent ${pen.pages.length + index}`;
		const contents = `/Contents ${formatText(link.description)}`;
		const look = '/F 4 /Border [0 0 0]';
		const kind = '/Type /Annot /Subtype /Link';
		file.writeObject(id, `<<${kind} ${look} /Rect [${box}] ${action} ${contents} ${key}>>`);
	});
}
