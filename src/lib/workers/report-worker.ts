import type { FontFaces } from '../report/pdf/font-faces.ts';
import { loadFonts } from '../report/pdf/load-fonts.ts';
import { ReportError, type ReportErrorCode } from '../report/pdf/report-error.ts';
import { makeReport, type MadeReport, type ReportRequest } from './make-report.ts';

export type ReportOrder =
	/** Load the faces now, so that the first report does not wait for them. */
	{ readonly kind: 'prepare' } | { readonly kind: 'make'; readonly request: ReportRequest };

export type ReportReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'made'; readonly report: MadeReport }
	| { readonly kind: 'failed'; readonly code: ReportErrorCode; readonly message: string };

let fonts: Promise<FontFaces> | null = null;

self.addEventListener('message', (event: MessageEvent<ReportOrder>) => {
	const order = event.data;
	// A failed preparation says nothing: making the report tries again and then answers.
	if (order.kind === 'prepare') prepareFonts().catch(() => undefined);
	else void answer(order.request);
});

function prepareFonts(): Promise<FontFaces> {
	fonts ??= loadFonts();
	fonts.catch(() => {
		fonts = null;
	});
	return fonts;
}

async function answer(request: ReportRequest): Promise<void> {
	try {
		const faces = await prepareFonts();
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
