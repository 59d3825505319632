import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpackPdf } from '../../../tests/golden/pdf-checker/unpack-pdf.ts';
import type { Language } from '../core/definition/vocabulary.ts';
import { readCsv } from '../report/csv/read-csv.ts';
import { buildFullQuestionnaire } from '../report/model/fixtures/full-questionnaire.ts';
import { blankFrontMatter } from '../report/model/front-matter.ts';
import { fileFormats, type FileFormat } from '../report/model/file-format.ts';
import { chooseCut, type ReportCut } from '../report/model/report-cut.ts';
import { readOffice } from '../report/office/read-office.ts';
import { encodePng } from '../report/logo/encode-png.ts';
import type { FontFaces } from '../report/pdf/font-faces.ts';
import { loadFontsNode } from '../report/pdf/load-fonts-node.ts';
import { readAttachment } from '../report/pdf/read-attachment.ts';
import { buildMarkedAssessment, marks } from './fixtures/marked-assessment.ts';
import { makeReport, type ReportChoice } from './make-report.ts';

type Mark = keyof typeof marks;

const matter = {
	commentText: 'Zqga',
	commentRole: 'Zqgb',
	signPlace: 'Zqgc',
	signRole: 'Zqgd',
	supportedBy: 'Zqge',
	logoText: 'Zqgf'
};
const chosen: Pick<ReportChoice, 'author' | 'frontMatter'> & { author: string } = {
	author: 'Zqfa',
	frontMatter: {
		...blankFrontMatter,
		comment: { text: matter.commentText, role: matter.commentRole },
		signOff: { place: matter.signPlace, date: '', roles: [matter.signRole] },
		supportedBy: matter.supportedBy,
		logo: {
			format: 'png',
			width: 1,
			height: 1,
			content: encodePng({ width: 1, height: 1, rgb: new Uint8Array(3) }),
			alt: matter.logoText
		}
	}
};
const words: Readonly<Record<string, string>> = { ...marks, author: chosen.author, ...matter };
const named: readonly Mark[] = ['organization', 'territory', 'call'];
const planned: readonly Mark[] = ['planTitle', 'ownTitle'];

let fonts: FontFaces;
beforeAll(async () => {
	fonts = await loadFontsNode();
});

function make(format: FileFormat, choice: Partial<ReportChoice>, language: Language = 'it') {
	const request = {
		questionnaire: buildFullQuestionnaire(language),
		assessment: buildMarkedAssessment(),
		choice: { ...chosen, withData: true, ...choice, format }
	};
	return makeReport(request, fonts);
}

function makeCut(format: FileFormat, cut: ReportCut, withData = true): Uint8Array {
	return make(format, { ...chooseCut(cut), withData }).bytes;
}

/** All that a reader, or somebody who looks inside, can find in a file. */
function readAll(format: FileFormat, bytes: Uint8Array): string {
	switch (format) {
		case 'pdf': {
			const look = (program: string, more: readonly string[]) =>
				spawnSync(program, more, { input: bytes, encoding: 'utf8' }).stdout;
			return [look('pdftotext', ['-', '-']), look('pdfinfo', ['-']), unpackPdf(bytes)].join('\n');
		}
		case 'docx':
		case 'xlsx':
			return [...readOffice(bytes).values()].join('\n');
		case 'html':
			return new TextDecoder().decode(bytes);
		case 'csv':
			return readCsv(new TextDecoder().decode(bytes), ';').flat().join('\n');
	}
}

function listFound(format: FileFormat, bytes: Uint8Array): readonly string[] {
	const text = readAll(format, bytes);
	const holds = (word: string) => text.includes(word) || text.includes(toHex(word));
	return Object.entries(words).flatMap(([name, word]) => (holds(word) ? [name] : []));
}

/** As a PDF keeps the words of its metadata and structure. */
function toHex(word: string): string {
	return Array.from(word, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** What is inside a PDF can be read only where the program is. */
const documents = (['pdf', 'html', 'docx'] as const).filter(
	(format) => format !== 'pdf' || !spawnSync('pdftotext', ['-v']).error
);

/** What tables have no place for: the words of those who hand a document over. */
const onlyInDocuments: readonly string[] = Object.keys(matter).filter(
	(name) => name !== 'supportedBy'
);
/** What is about the whole and in no row of an answer. */
const notOfAnAnswer: readonly string[] = [
	...['territory', 'call', 'silentRespondent', 'author', 'supportedBy'],
	...['planTitle', 'planOwner', 'ownTitle', 'ownOwner']
];
const inTables: Readonly<Record<'xlsx' | 'csv', readonly string[]>> = {
	xlsx: without(Object.keys(words), ['call', ...onlyInDocuments]),
	csv: without(Object.keys(words), [...notOfAnAnswer, ...onlyInDocuments])
};
const tables = ['xlsx', 'csv'] as const;

function without(names: readonly string[], left: readonly string[]): readonly string[] {
	return names.filter((name) => !left.includes(name));
}

describe('the full report', () => {
	it.each(documents)('for own use prints all that was typed, as %s', (format) => {
		const found = listFound(format, makeCut(format, 'full'));
		expect(found).toEqual(Object.keys(words));
	});

	it.each(tables)('for own use holds all that has a column, as %s', (format) => {
		expect(listFound(format, makeCut(format, 'full'))).toEqual(inTables[format]);
	});

	it.each([
		[
			'xlsx',
			[
				...['organization', 'territory', 'author', 'supportedBy', 'whoWouldKnow'],
				...[...planned, 'planOwner', 'ownOwner']
			]
		],
		['csv', ['organization']]
	] as const)('without data holds of the answers only who would know, as %s', (format, kept) => {
		expect([...listFound(format, makeCut(format, 'full', false))].sort()).toEqual([...kept].sort());
	});
});

describe('the short report', () => {
	it.each(documents)('leaves out what was written beside the answers, as %s', (format) => {
		const found = listFound(format, makeCut(format, 'short'));
		expect(found).toEqual(
			expect.arrayContaining([...named, ...planned, 'planOwner', 'author', ...Object.keys(matter)])
		);
		for (const name of ['comment', 'evidenceNote', 'verifiedBy', 'agreedReason', 'link'])
			expect(found).not.toContain(name);
	});

	it.each(tables)('is the full one where there are no chapters to leave out, as %s', (format) => {
		for (const withData of [true, false])
			expect(listFound(format, makeCut(format, 'short', withData))).toEqual(
				listFound(format, makeCut(format, 'full', withData))
			);
	});
});

describe('the copy for publication', () => {
	it.each(documents)(
		'holds whose it is and what is planned, and no other word, as %s',
		(format) => {
			const found = listFound(format, makeCut(format, 'publication', false));
			expect(found).toEqual([...named, ...planned, 'supportedBy', 'logoText']);
		}
	);

	it.each([
		['xlsx', ['organization', 'territory', ...planned, 'supportedBy']],
		['csv', ['organization']]
	] as const)('holds no more in tables, as %s', (format, kept) => {
		for (const withData of [true, false])
			expect(listFound(format, makeCut(format, 'publication', withData))).toEqual(kept);
	});

	it.each(fileFormats)('keeps back the same when data are asked for too, as %s', (format) => {
		const [without, withData] = [false, true].map((data) => makeCut(format, 'publication', data));
		expect(Buffer.from(withData ?? []).equals(Buffer.from(without ?? []))).toBe(true);
	});

	it('carries no data, in any language', () => {
		for (const language of ['it', 'en'] as const) {
			const { bytes } = make('pdf', chooseCut('publication'), language);
			expect(readAttachment(bytes)).toBeNull();
		}
	});

	it.each(documents)(
		'has room for the registry and says the hash of the content, as %s',
		(format) => {
			const text = readAll(format, makeCut(format, 'publication'));
			expect(text).toContain('Spazio per il protocollo');
			expect(text.replaceAll(/\s/g, '')).toMatch(/Improntadellerisposte:[0-9a-f]{64}/);
			expect(readAll(format, makeCut(format, 'full'))).not.toContain('Spazio per il protocollo');
		}
	);
});
