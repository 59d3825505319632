import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { writeAssessment } from '../fixtures/write-assessment.ts';
import { listAssessments } from '../list-assessments.ts';
import { parseReportOptions } from '../report-options.ts';
import { ReportPlaces } from '../report-places.ts';
import { paintInWorkers } from './open-painter.ts';
import { writeBatch } from './write-batch.ts';

/** The command line as it is delivered: only there a thread has a file to start from. */
const bundle = resolve('.svelte-kit', `innesto-${process.pid}`);
const inBundle = (name: string) => pathToFileURL(join(bundle, name));
const folder = useTemporaryFolder();

beforeAll(async () => {
	await build({
		configFile: 'vite.cli.config.ts',
		logLevel: 'error',
		build: { outDir: bundle }
	});
}, 120_000);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** Ten assessments of the same name, one of them damaged, one with a letter that cannot be printed. */
function writeFolder(): void {
	const input = folder.at('in');
	const first = writeAssessment(folder.path, 'first.innesto.json');
	for (let number = 0; number < 8; number++)
		cpSync(first, join(input, `${number}.innesto.json`), { recursive: true });
	writeFileSync(join(input, '3-damaged.innesto.json'), '{}');
	const organization = { name: 'Comune di 漢', facts: {} };
	writeAssessment(input, '5-chinese.innesto.json', { organization });
}

function readFolder(path: string): ReadonlyMap<string, string> {
	const names = readdirSync(path).sort();
	return new Map(names.map((name) => [name, readFileSync(join(path, name), 'base64')]));
}

/** What the command line does with two threads, whatever the machine has. */
async function runInTwo(out: string, start: () => Worker) {
	const printed: string[] = [];
	const warned: string[] = [];
	const options = parseReportOptions([folder.at('in'), '--out', out, '--format', 'pdf,csv']);
	const { files } = listAssessments(options);
	const painter = paintInWorkers(start, 2);
	const places = new ReportPlaces(options, files);
	const tools = { options, model: null, places, painter };
	const made = await writeBatch(files, tools, {
		print: (line) => printed.push(line),
		warn: (line) => warned.push(line)
	});
	await painter.close();
	return { made, printed, warned };
}

const runHere = (out: string) =>
	runInnesto('report', folder.at('in'), '--out', out, '--format', 'pdf,csv');

/** Starts a thread that dies over one file. */
function startMortal(fatal: string): Worker {
	const source = `
		const { parentPort, workerData } = require('node:worker_threads');
		import(workerData.entry).then(() => parentPort.on('message', ({ file }) => {
			if (file.endsWith(workerData.fatal)) throw new Error('struck');
		}));`;
	const workerData = { entry: inBundle('paint-worker.js').href, fatal };
	return new Worker(source, { eval: true, workerData });
}

describe('the reports of a folder, made in two threads', () => {
	beforeEach(writeFolder);

	it('have the same names, bytes and lines, in the same order, as made in one', async () => {
		const here = await runHere(folder.at('out'));
		const alone = readFolder(folder.at('out'));
		rmSync(folder.at('out'), { recursive: true });
		const start = () => new Worker(inBundle('paint-worker.js'));
		const { made, printed, warned } = await runInTwo(folder.at('out'), start);
		expect(made).toBe(18);
		expect(printed).toEqual(here.printed);
		expect([...warned, '18 written, 2 not.']).toEqual(here.warned);
		expect(readFolder(folder.at('out'))).toEqual(alone);
	});

	it('lack those of a file over which a thread died, and no other', async () => {
		const here = await runHere(folder.at('1'));
		const { made, printed, warned } = await runInTwo(folder.at('2'), () =>
			startMortal('4.innesto.json')
		);
		const fatal = folder.at('in/4.innesto.json');
		expect(made).toBe(16);
		expect(warned).toContain(`${fatal}: its report was broken off (struck): make it again`);
		expect(printed).toEqual(
			here.printed
				.filter((line) => !line.endsWith(`from ${fatal}`))
				.map((line) => line.replace(folder.at('1'), folder.at('2')))
		);
		const whole = readFolder(folder.at('1'));
		const left = readFolder(folder.at('2'));
		expect(left.size).toBe(16);
		for (const [name, content] of left) expect(content === whole.get(name), name).toBe(true);
	});
});

describe('the command line as it is delivered', () => {
	beforeEach(writeFolder);

	it.each([
		['one a processor for many reports', 8, Math.min(8, availableParallelism())],
		['none for a few', 7, 0]
	])('starts threads: %s', async (_name, count, wanted) => {
		const { main }: typeof import('../main.ts') = await import(inBundle('innesto.js').href);
		const files = Array.from({ length: count }, (_, index) =>
			folder.at(`in/${index}.innesto.json`)
		);
		let started = 0;
		const countOne = () => started++;
		process.on('worker', countOne);
		const terminal = { print: () => undefined, warn: () => undefined };
		const args = ['report', ...files, '--out', folder.at('out'), '--format', 'csv'];
		const code = await main(args, terminal).finally(() => process.off('worker', countOne));
		expect(code).toBe(0);
		expect(started).toBe(wanted === 1 ? 0 : wanted);
	});

	it.each([
		['several threads', ['in']],
		['one', ['in/0.innesto.json', 'in/1.innesto.json']]
	])('leaves no half-written file when it is interrupted, in %s', async (_name, inputs) => {
		const args = [...inputs.map(folder.at), '--format', 'pdf,csv', '--out'];
		await runInnesto('report', ...args, folder.at('whole'));
		const whole = readFolder(folder.at('whole'));
		const signal = await runInterrupted(['report', ...args, folder.at('out')]);
		const left = readFolder(folder.at('out'));
		expect(signal).toBe('SIGINT');
		expect(left.size).toBeGreaterThan(0);
		expect(left.size).toBeLessThan(whole.size);
		for (const [name, content] of left) expect(content === whole.get(name), name).toBe(true);
	});
});

/** Runs the command line in a process that is sent Ctrl-C halfway through its first file. Gives what ended it. */
async function runInterrupted(args: readonly string[]): Promise<string | null> {
	const script = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		fs.writeFileSync = (name, bytes) => {
			const file = fs.openSync(name, 'w');
			const written = fs.writeSync(file, bytes, 0, Math.floor(bytes.length / 2));
			process.kill(process.pid, 'SIGINT');
			fs.writeSync(file, bytes, written);
			fs.closeSync(file);
		};
		syncBuiltinESMExports();
		const { main } = await import(${JSON.stringify(inBundle('innesto.js').href)});
		process.exitCode = await main(process.argv.slice(2));`;
	writeFileSync(folder.at('run.mjs'), script);
	const child = spawn(process.execPath, [folder.at('run.mjs'), ...args], { stdio: 'ignore' });
	return await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (_code, signal) => resolve(signal));
	});
}
