import { describe, expect, it } from 'vitest';
import { parseAssessmentFile } from './parse-assessment-file.ts';
import { foreignKinds } from './recognize-content.ts';

const zip = (name: string) => `PK\x03\x04\x14\x00\x00\x00\x08\x00${'\x00'.repeat(16)}${name}`;

/** Beginnings of files as other programs write them, one byte a character. */
const samples: readonly (readonly [string, string, (typeof foreignKinds)[number]])[] = [
	['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'pdf'],
	['a PDF after a mail header', 'Content-Type: x\r\n\r\n%PDF-1.4\n\x00', 'pdf'],
	['a Word document', zip('[Content_Types].xml…word/document.xml'), 'word'],
	['an Excel workbook', zip('[Content_Types].xml…xl/workbook.xml'), 'excel'],
	['a PowerPoint file', zip('[Content_Types].xml…ppt/presentation.xml'), 'powerpoint'],
	['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'opendocument'],
	['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00', 'old-office'],
	['a zip archive', zip('holiday.jpg'), 'zip'],
	['a gzip archive', '\x1f\x8b\x08\x00', 'archive'],
	['a 7z archive', '7z\xbc\xaf\x27\x1c\x00\x04', 'archive'],
	['a rar archive', 'Rar!\x1a\x07\x01\x00', 'archive'],
	['a PNG', '\x89PNG\r\n\x1a\n', 'image'],
	['a JPEG', '\xff\xd8\xff\xe0\x00\x10JFIF', 'image'],
	['a GIF', 'GIF89a\x01\x00', 'image'],
	['a WebP', 'RIFF\x24\x00\x00\x00WEBPVP8 ', 'image'],
	['a TIFF', 'II*\x00\x08\x00', 'image'],
	['a WAV', 'RIFF\x24\x00\x00\x00WAVEfmt ', 'sound-or-video'],
	['an MP3', 'ID3\x03\x00', 'sound-or-video'],
	['an MP4', '\x00\x00\x00\x20ftypisom', 'sound-or-video'],
	['a web page', '<!DOCTYPE html>\n<html lang="it">', 'html'],
	['a web page without doctype', '\n\n<html><head></head></html>', 'html'],
	['a saved web page with a comment', '<!-- saved from -->\n<html>', 'html'],
	['XML', '<?xml version="1.0"?><root/>', 'xml'],
	['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'xml'],
	['rich text', '{\\rtf1\\ansi\\deff0 Testo}', 'rtf'],
	['a table with semicolons', 'Comune;Abitanti\nMilano;1371498\nLodi;45872', 'table'],
	['a table with tabs', 'Comune\tAbitanti\nMilano\t1371498', 'table'],
	['plain text', 'Cara collega, ti mando il file.', 'text'],
	['a list in JSON', '[1, 2, 3]', 'json'],
	['a text in JSON', '"ciao"', 'json'],
	['a settings file', '{"name": "demo", "version": "1.0.0"}', 'json'],
	['a map', '{"type": "FeatureCollection", "features": []}', 'geojson'],
	['a model', '{"hash": "00", "model": {"head": {}}}', 'innesto-model'],
	['a database', 'SQLite format 3\x00\x10\x00', 'binary'],
	['a program', '\x7fELF\x02\x01\x01\x00\x00', 'binary']
];

describe('foreign files', () => {
	it.each(samples)('%s is recognised by its content', (_name, content, kind) => {
		const parsed = parseAssessmentFile(Buffer.from(content, 'latin1'));
		expect(parsed).toMatchObject({
			ok: false,
			problems: [{ code: 'foreign-file', values: { kind } }]
		});
	});

	it('every kind has a sample', () => {
		const seen = new Set(samples.map(([, , kind]) => kind));
		expect(foreignKinds.filter((kind) => !seen.has(kind))).toEqual([]);
	});
});
