import type { FontFaces } from '../report/pdf/font-faces.ts';
import { loadFonts, type FontFiles } from '../report/pdf/load-fonts.ts';
import { ReportError, type ReportErrorCode } from '../report/pdf/report-error.ts';
import { makeReport, type MadeReport, type ReportRequest } from './make-report.ts';

export type ReportOrder = { readonly fontFiles: FontFiles } &
	/** Load the faces now, so that the first report does not wait for them. */
	({ readonly kind: 'prepare' } | { readonly kind: 'make'; readonly request: ReportRequest });

export type ReportReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'made'; readonly report: MadeReport }
	| { readonly kind: 'failed'; readonly code: ReportErrorCode; readonly message: string };

let fonts: Promise<FontFaces> | null = null;

self.addEventListener('message', (event: MessageEvent<ReportOrder>) => {
	const order = event.data;
	// A failed preparation says nothing: making the report tries again and then answers.
	if (order.kind === 'prepare') prepareFonts(order.fontFiles).catch(() => undefined);
	else void answer(order.request, order.fontFiles);
});

function prepareFonts(files: FontFiles): Promise<FontFaces> {
	fonts ??= loadFonts(files);
	fonts.catch(() => {
		fonts = null;
	});
	return fonts;
}

async function answer(request: ReportRequest, files: FontFiles): Promise<void> {
	try {
		const faces = await prepareFonts(files);
		const report = makeReport(request, faces, (share) => reply({ kind: 'progress', share }));
		reply({ kind: 'made', report });
	} catch (error) {
		const code = error instanceof ReportError ? error.code : 'not-rendered';
		reply({ kind: 'failed', code, message: String(error) });
	}
}

function reply(message: ReportReply): void {
	self.postMessage(message);
}
