/** The forms a report can be handed over in. */
export const fileFormats = ['pdf', 'html', 'docx', 'xlsx', 'csv'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What each form is called between programs; the names are also the endings of the files. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
	pdf: 'application/pdf',
	html: 'text/html;charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv;charset=utf-8'
};

/** Whether a form is a document to read, with chapters; the others are tables to work on. */
export function hasChapters(format: FileFormat): boolean {
	return format !== 'xlsx' && format !== 'csv';
}

/** How a file of draft acts ends: it stands beside the report in Word without taking its name. */
export const actsEnding = 'bozze-di-atto.docx';
