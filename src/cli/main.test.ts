import { describe, expect, it } from 'vitest';
import { chapterIds } from '../lib/report/model/document.ts';
import { runInnesto } from './fixtures/run-innesto.ts';
import { usage } from './usage.ts';

describe('misuse ends with 2, one sentence and the usage text', () => {
	it.each([
		['', 'Name a command.'],
		['graft', 'There is no command "graft".'],
		['check', 'Name a model folder.'],
		['check a b', 'Name only a model folder.'],
		['check --loud a', "Unknown option '--loud'."],
		['check a --weights', "Option '--weights <value>' argument missing."],
		['score', 'Name an assessment.'],
		['score a b', 'Name only an assessment.'],
		['score a --seed many', '--seed is a whole number up to 4294967295.'],
		['score a --seed -1', "Option '--seed' argument is ambiguous."],
		['score a --seed 4294967296', '--seed is a whole number up to 4294967295.'],
		['score a --draws 1000001', '--draws is a whole number up to 1000000.'],
		['score a --model', "Option '--model <value>' argument missing."],
		['report --out x', 'Name an assessment.'],
		['report a', 'Say where the report goes with --out <file-or-folder>.'],
		['report a b --out x.pdf', 'Several assessments go into a folder: --out names one file.'],
		['report a --out x --format odt', '--format is one of pdf, html, docx, xlsx, csv.'],
		['report a --out x --lang French', '--lang is one of it, en.'],
		[
			'report a --out x --lang fr',
			'Innesto does not speak "fr" yet, only it, en: the texts of a model can be translated ahead, its own words come with the program.'
		],
		['report a --out x --chapters summary,plans', `--chapters is one of ${chapterIds.join(', ')}.`],
		['report a --out x --date 2026-11-22', '--date is a moment in UTC, as 2026-11-22T10:00:00Z.'],
		[
			'report a --out x --date 2026-02-31T10:00:00Z',
			'--date is a moment in UTC, as 2026-11-22T10:00:00Z.'
		],
		['report a --out x --acts', '--acts makes Word documents: add --format docx.'],
		['report a --out x.docx --acts --chapters plan', '--acts takes no --chapters.'],
		['blank', 'Say where the questionnaire goes with --out <file-or-folder>.'],
		['blank company --out x', 'A blank questionnaire is made without "company".'],
		['blank --out x --audience town', '--audience is one of municipality, company, alliance.'],
		['blank --out x --set short', '--set is one of quick, full.'],
		[
			'blank --out x --lang fr',
			'Innesto does not speak "fr" yet, only it, en: the texts of a model can be translated ahead, its own words come with the program.'
		],
		[
			'blank --out x.pdf --audience company --set quick',
			'For one file name --audience, --set and --lang; otherwise a folder.'
		]
	])('innesto %s', async (line, sentence) => {
		const { code, printed, warned } = await runInnesto(...line.split(' ').filter(Boolean));
		expect({ code, printed }).toEqual({ code: 2, printed: [] });
		expect(warned[0]).toBe(sentence);
		expect(warned.slice(2).join('\n')).toBe(usage);
	});
});

describe('help', () => {
	it.each(['help', '--help', '-h', 'report --help'])('is printed by innesto %s', async (words) => {
		const { code, printed } = await runInnesto(...words.split(' '));
		expect({ code, text: printed.join('\n') }).toEqual({ code: 0, text: usage });
	});
});
