import type { BlankInput } from '../report/blank/blank-input.ts';
import { composeBlank } from '../report/blank/compose-blank.ts';
import type { FontFaces } from '../report/pdf/font-faces.ts';
import { loadFonts, type FontFiles } from '../report/pdf/load-fonts.ts';
import { makePdf } from '../report/pdf/make-pdf.ts';
import { ReportError, type ReportErrorCode } from '../report/pdf/report-error.ts';
import {
	makeReport,
	previewReport,
	type MadeReport,
	type ReportPreview,
	type ReportRequest,
	type ScoredInput
} from './make-report.ts';
import { ScoreMemory } from './score-memory.ts';

export type ReportOrder = { readonly fontFiles: FontFiles } &
	/** Load the faces now, and score what a report is to be made of, so that the first does not wait for them. */
	(
		| { readonly kind: 'prepare'; readonly input: ScoredInput | null }
		| { readonly kind: 'make'; readonly request: ReportRequest }
		| { readonly kind: 'preview'; readonly request: ReportRequest }
		| { readonly kind: 'blank'; readonly input: BlankInput }
	);

type Preparation = Extract<ReportOrder, { readonly kind: 'prepare' }>;
type Answered = Exclude<ReportOrder, { readonly kind: 'prepare' }>;

export type ReportReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'made'; readonly report: MadeReport }
	| { readonly kind: 'previewed'; readonly preview: ReportPreview }
	| { readonly kind: 'failed'; readonly code: ReportErrorCode; readonly message: string };

let fonts: Promise<FontFaces> | null = null;
const memory = new ScoreMemory();
const score = (input: ScoredInput) => memory.score(input);

self.addEventListener('message', (event: MessageEvent<ReportOrder>) => {
	const order = event.data;
	// A failed preparation says nothing: making the report tries again and then answers.
	if (order.kind === 'prepare') prepare(order).catch(() => undefined);
	else void answer(order);
});

async function prepare({ fontFiles, input }: Preparation): Promise<void> {
	const loading = prepareFonts(fontFiles);
	if (input) score(input);
	await loading;
}

function prepareFonts(files: FontFiles): Promise<FontFaces> {
	fonts ??= loadFonts(files);
	fonts.catch(() => {
		fonts = null;
	});
	return fonts;
}

async function answer(order: Answered): Promise<void> {
	try {
		if (order.kind === 'preview')
			reply({ kind: 'previewed', preview: previewReport(order.request, score) });
		else reply({ kind: 'made', report: await make(order) });
	} catch (error) {
		const code = error instanceof ReportError ? error.code : 'not-rendered';
		reply({ kind: 'failed', code, message: String(error) });
	}
}

async function make(order: Exclude<Answered, { readonly kind: 'preview' }>): Promise<MadeReport> {
	if (order.kind === 'blank')
		return makePdf(composeBlank(order.input), await prepareFonts(order.fontFiles));
	const { format = 'pdf' } = order.request.choice;
	const faces = format === 'pdf' ? await prepareFonts(order.fontFiles) : null;
	return makeReport(order.request, faces, (share) => reply({ kind: 'progress', share }), score);
}

function reply(message: ReportReply): void {
	self.postMessage(message);
}
