import { joinChunks, readChunks } from '../../logo/png-chunks.ts';
import type { Logo } from '../../model/front-matter.ts';
import { ReportError } from '../report-error.ts';
import type { PdfFile } from './pdf-file.ts';
import { formatReference, toBinaryString } from './pdf-syntax.ts';

/** The name content streams call the picture by. */
export const logoName = '/Logo';

/** Puts the picture into the file, packed as it is: both kinds are what a PDF reads anyway. */
export function writeLogo(logo: Logo, file: PdfFile): void {
	let id = 0;
	file.on('putXobjectDict', () => {
		id = file.reserve();
		file.writeEntries(`${logoName} ${formatReference(id)}`);
	});
	file.on('postPutResources', () => {
		const { entries, data } = describePicture(logo);
		const size = { Width: String(logo.width), Height: String(logo.height) };
		const common = { Type: '/XObject', Subtype: '/Image', ...size, BitsPerComponent: '8' };
		file.writeReservedStream(id, { ...common, ...entries }, toBinaryString(data));
	});
}

function describePicture({ format, width, content }: Logo) {
	switch (format) {
		case 'jpeg':
			return { entries: { ColorSpace: '/DeviceRGB', Filter: '/DCTDecode' }, data: content };
		case 'png': {
			const data = joinChunks(readChunks(content) ?? [], 'IDAT');
			if (data.length === 0) throw new ReportError('invalid-document', 'The logo is no PNG.');
			// The rows of a PNG of eight bits and three colors are those of this predictor.
			const parameters = `<</Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width}>>`;
			const entries = { ColorSpace: '/DeviceRGB', Filter: '/FlateDecode', DecodeParms: parameters };
			return { entries, data };
		}
	}
}
