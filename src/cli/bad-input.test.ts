import {
	closeSync,
	ftruncateSync,
	openSync,
	readFileSync,
	readdirSync,
	writeFileSync
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInnesto } from './fixtures/run-innesto.ts';
import { useTemporaryFolder } from './fixtures/temporary-folder.ts';
import { writeAssessment } from './fixtures/write-assessment.ts';

const folder = useTemporaryFolder();

/** A sound file, damaged by a change to its text. */
function writeDamaged(change: (text: string) => string): string {
	const file = writeAssessment(folder.path, 'bad.innesto.json');
	writeFileSync(file, change(readFileSync(file, 'utf8')));
	return file;
}

const cases: readonly (readonly [string, () => string, RegExp])[] = [
	[
		'a file that is not there',
		() => folder.at('bad.json'),
		/: there is no such file or folder: check/
	],
	[
		'a folder without assessments',
		() => folder.path,
		/: (is a folder: name a file|holds no .innesto.json file: name another folder)$/
	],
	['an empty file', () => writeDamaged(() => ''), /: is empty: save the file again/],
	[
		'a foreign JSON file',
		() => writeDamaged(() => '{"type":"FeatureCollection","features":[]}'),
		/: is a geojson file and not an assessment: name an \.innesto\.json file/
	],
	[
		'a foreign PDF',
		() => writeDamaged(() => '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
		/: is a (PDF without data inside|damaged PDF)/
	],
	[
		'a truncated file',
		() => writeDamaged((text) => text.slice(0, text.length / 2)),
		/: .*: save the file again from Innesto/
	],
	[
		'a file from a newer version',
		() => writeDamaged((text) => text.replace('"formatVersion":1', '"formatVersion":2')),
		/: formatVersion: was written by a newer Innesto .+: take a newer Innesto$/
	],
	[
		'a level that does not exist',
		() => writeDamaged((text) => text.replace('"level":3', '"level":7')),
		/: assessment\.answers\[\d+\]\.answer\.level: 7 is not a level: levels are 0, 1, 2, 3, 4/
	],
	[
		'a file changed by hand',
		() => writeDamaged((text) => text.replace('"name":"Test"', '"name":"Best"')),
		/: contentHash: was changed after it was written/
	],
	['a file of 50 MB', () => writeHuge(), /: is too large \(50 MB, at most 20\): name an/]
];

function writeHuge(): string {
	const name = folder.at('bad.innesto.json');
	const file = openSync(name, 'w');
	ftruncateSync(file, 50 * 1024 * 1024);
	closeSync(file);
	return name;
}

describe.each(['score', 'report'])('bad input to innesto %s', (command) => {
	const out = command === 'report' ? () => ['--out', folder.at('out')] : () => [];
	const closing = command === 'report' ? ['Nothing was written.'] : [];

	it.each(cases)('%s: one line, exit 1, nothing written', async (_name, write, sentence) => {
		const file = write();
		const before = readdirSync(folder.path);
		const { code, printed, warned } = await runInnesto(command, file, ...out());
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		const [line = '', ...rest] = warned;
		expect(line.startsWith(`${file}: `)).toBe(true);
		expect(line).toMatch(sentence);
		expect(rest).toEqual(closing);
		expect(readdirSync(folder.path)).toEqual(before);
	});

	it('every unknown question, unknown fact and wrong "not applicable" at once', async () => {
		const answer = { kind: 'not-applicable', reason: 'no', meaning: 1 } as const;
		const common = { respondent: 'respondent-1', revision: 0, changedAt: '2026-01-01T00:00:00Z' };
		const file = writeAssessment(folder.path, 'bad.innesto.json', {
			organization: { name: 'Test', facts: { wealth: 'high' } },
			answers: ['phantom-question', 'shadow-question', 'documented-need'].map((question) => ({
				...common,
				question,
				answer
			}))
		});
		const { code, printed, warned } = await runInnesto(command, file, ...out());
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		expect(warned.slice(0, 4).map((line) => line.slice(file.length))).toEqual([
			': organization.facts.wealth: the model asks no fact "wealth": name the model it was made with (--model <folder>)',
			': answers[0].answer.kind: question "documented-need" concerns everybody: "not applicable" cannot be answered: open it in Innesto, answer the question again and save',
			': answers[1].question: the model asks no question "phantom-question" of this audience: name the model it was made with (--model <folder>)',
			': answers[2].question: the model asks no question "shadow-question" of this audience: name the model it was made with (--model <folder>)'
		]);
		expect(warned.slice(4)).toEqual(closing);
		expect(readdirSync(folder.path)).toEqual(['bad.innesto.json']);
	});

	it('an audience the model does not have', async () => {
		const { hash } = JSON.parse(readFileSync('questionnaires/released/mire-1.0.0.json', 'utf8'));
		const file = writeAssessment(folder.path, 'bad.innesto.json', {
			audience: 'alliance',
			model: { id: 'mire', version: '1.0.0', hash }
		});
		const { code, warned } = await runInnesto(command, file, ...out());
		expect(code).toBe(1);
		expect(warned[0]).toBe(
			`${file}: audience: the model asks nothing of an audience "alliance", only of: municipality, company: name a model that has this audience (--model <folder>)`
		);
	});

	it('refuses 50 MB by the size alone, within a second', async () => {
		const file = writeHuge();
		const start = performance.now();
		await runInnesto(command, file, ...out());
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
