import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAssessmentFile } from '../../core/assessment/parse-assessment-file.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyInput,
	level
} from '../model/fixtures/tiny-report.ts';
import { buildReport } from '../model/build-report.ts';
import { readTable } from './file/read-table.ts';
import { loadFontsNode } from './load-fonts-node.ts';
import { readAttachment } from './read-attachment.ts';
import { renderPdf } from './render-pdf.ts';

const first = new URL('../../../../tests/fixtures/files/report-v1.pdf', import.meta.url);
const content = new TextEncoder().encode(JSON.stringify({ said: 'più di 5 (circa) /Length 3' }));

let report: Uint8Array;
beforeAll(async () => {
	const assessment = buildTinyAssessment(answerAll(level(3, 'B')));
	const document = buildReport(buildTinyInput(assessment));
	const attachment = { name: 'dati.innesto.json', description: 'I dati', content };
	report = renderPdf({ ...document, attachment }, await loadFontsNode()).bytes;
});

it('gives back the data of a report of the first version, whose table had lines of offsets', () => {
	const data = readAttachment(new Uint8Array(readFileSync(first)));
	const opened = parseAssessmentFile(data ?? new Uint8Array());
	expect(opened.ok && opened.value.organization.name).toMatch(/^Studio Nove/);
	expect(opened.ok && opened.value.answers).toHaveLength(26);
});

it('gives back the data of a damaged report as they were, or none', () => {
	for (let at = 0; at < report.length; at += 173) {
		const damaged = report.slice();
		damaged[at] = (damaged[at] ?? 0) ^ 0x2a;
		const data = readAttachment(damaged);
		if (data) expect(data).toEqual(content);
	}
});

describe('a report that was added to, as by a signature', () => {
	/** A new object at the end, and a table of lines that names the one before. */
	function sign(bytes: Uint8Array, catalog: string | null): Uint8Array {
		const table = readTable(bytes);
		if (!table) throw new Error('No report.');
		const id = catalog === null ? table.size : table.root;
		const object = `\n${id} 0 obj\n${catalog ?? '<</Type /Sig /Name (N. N.)>>'}\nendobj\n`;
		const at = bytes.length + 1;
		const line = `${String(at).padStart(10, '0')} 00000 n \n`;
		const trailer = `trailer\n<</Size ${table.size + 1} /Root ${table.root} 0 R /Prev ${table.start}>>`;
		const end = `startxref\n${bytes.length + object.length}\n%%EOF\n`;
		const added = `${object}xref\n${id} 1\n${line}${trailer}\n${end}`;
		return Buffer.concat([bytes, Buffer.from(added, 'latin1')]);
	}

	it('still gives back its data, however often', () => {
		const once = sign(report, null);
		expect(readAttachment(once)).toEqual(content);
		expect(readAttachment(sign(sign(once, null), null))).toEqual(content);
		expect(readAttachment(sign(readFileSync(first), null))).not.toBeNull();
	});

	it('gives nothing when the data were taken out', () => {
		expect(readAttachment(sign(report, '<</Type /Catalog>>'))).toBeNull();
	});

	it('gives nothing, and comes to an end, when its tables name each other in a circle', () => {
		const signed = Buffer.from(sign(report, null)).toString('latin1');
		const start = /startxref\n(\d+)\n%%EOF\n$/.exec(signed)?.[1] ?? '';
		const circle = signed.replace(/\/Prev \d+/, `/Prev ${start}`);
		expect(readAttachment(Buffer.from(circle, 'latin1'))).toBeNull();
	});
});

describe.runIf(!spawnSync('qpdf', ['--version']).error)('a report saved again by qpdf', () => {
	const folder = mkdtempSync(join(tmpdir(), 'innesto-saved-again-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it.each([
		['with packed objects', '--object-streams=generate'],
		['with none', '--object-streams=disable'],
		['for the web', '--linearize'],
		['to be read by people', '--qdf'],
		['unpacked', '--stream-data=uncompress']
	])('%s still gives back its data', (_, option) => {
		const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
		for (const bytes of [report, readFileSync(first)]) {
			writeFileSync(from, bytes);
			execFileSync('qpdf', [option, from, to]);
			const again = new Uint8Array(readFileSync(to));
			expect(readAttachment(again)).toEqual(readAttachment(new Uint8Array(bytes)));
		}
	});
});
