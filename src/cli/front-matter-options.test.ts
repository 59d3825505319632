import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../lib/report/logo/encode-png.ts';
import { blankFrontMatter } from '../lib/report/model/front-matter.ts';
import { runInnesto } from './fixtures/run-innesto.ts';
import { useTemporaryFolder } from './fixtures/temporary-folder.ts';
import { writeAssessment } from './fixtures/write-assessment.ts';
import { parseReportOptions } from './report-options.ts';

const folder = useTemporaryFolder();

function parse(...more: readonly string[]) {
	return parseReportOptions(['a.innesto.json', '--out', 'a.pdf', ...more]);
}

/** A file of the test's own folder, written with this content. */
function write(content: string | Uint8Array, name = 'added'): string {
	writeFileSync(folder.at(name), content);
	return folder.at(name);
}

const long = 'a'.repeat(201);
const picture = { width: 2, height: 1, rgb: new Uint8Array(6).fill(90) };

describe('what the options add to a report', () => {
	it('is nothing without them', () => {
		expect(parse().frontMatter).toEqual(blankFrontMatter);
		expect(parse().author).toBeUndefined();
	});

	it('is a comment read from its file, without the mark and the blanks around it, and its role', () => {
		const file = write('\ufeff\n  Prima riga\nSeconda: perché no?  \n');
		const { comment } = parse('--comment', file, '--comment-by', 'La dirigente').frontMatter;
		expect(comment).toEqual({ text: 'Prima riga\nSeconda: perché no?', role: 'La dirigente' });
	});

	it('is who signs, with place and date', () => {
		const wanted = ['--sign-off', 'Sindaca;; Segretario', '--sign-place', 'Aosta'];
		expect(parse(...wanted, '--sign-date', '2028-02-29').frontMatter.signOff).toEqual({
			place: 'Aosta',
			date: '2028-02-29',
			roles: ['Sindaca', ' Segretario']
		});
	});

	it('leaves place and date to be written by hand', () => {
		expect(parse('--sign-off', 'Sindaca').frontMatter.signOff).toEqual({
			place: '',
			date: '',
			roles: ['Sindaca']
		});
	});

	it('is the word "confidential", who helped, a color and an author', () => {
		const helped = ['--confidential', '--with-support-of', 'Cooperativa Riva'];
		const { frontMatter, author } = parse(...helped, '--accent', '#1F5d3f', '--author', 'Rossi');
		expect(frontMatter).toMatchObject({
			confidential: true,
			supportedBy: 'Cooperativa Riva',
			accent: '#1F5d3f'
		});
		expect(author).toBe('Rossi');
	});

	it('is a logo with its words, or without', () => {
		const file = write(encodePng(picture));
		const logo = { format: 'png', width: 2, height: 1, content: encodePng(picture) };
		expect(parse('--logo', file).frontMatter.logo).toEqual({ ...logo, alt: '' });
		const { frontMatter } = parse('--logo', file, '--logo-text', 'Stemma');
		expect(frontMatter.logo).toEqual({ ...logo, alt: 'Stemma' });
	});

	it('takes each text at its longest', () => {
		const longest = 'a'.repeat(200);
		const file = write('b'.repeat(3000));
		const { frontMatter, author } = parse(
			...['--comment', file, '--comment-by', longest, '--author', longest],
			...['--sign-off', Array.from({ length: 8 }, () => longest).join(';')],
			...['--sign-place', longest, '--with-support-of', longest]
		);
		expect(frontMatter.comment.text).toHaveLength(3000);
		expect(frontMatter.signOff.roles).toHaveLength(8);
		expect(author).toBe(longest);
	});
});

describe('misuse', () => {
	const cases: readonly (readonly [string, () => readonly string[], string | RegExp])[] = [
		[
			'a comment that is not there',
			() => ['--comment', folder.at('none.txt')],
			/^--comment .*none\.txt: there is no such file or folder: check the name$/
		],
		[
			'a folder as comment',
			() => ['--comment', folder.path],
			/^--comment .*: is a folder: name a file$/
		],
		[
			'a comment in another encoding',
			() => ['--comment', write(Uint8Array.of(0x70, 0xe9))],
			'--comment is not a text in UTF-8'
		],
		[
			'an empty comment',
			() => ['--comment', write('\ufeff \n')],
			/^--comment .*added: there is no text in it$/
		],
		[
			'too long a comment',
			() => ['--comment', write('a'.repeat(3001))],
			'--comment holds at most 3000 characters'
		],
		[
			'too long a role',
			() => ['--comment', write('a'), '--comment-by', long],
			'--comment-by holds at most 200 characters'
		],
		['a role without comment', () => ['--comment-by', 'x'], '--comment-by goes with --comment'],
		['nobody to sign', () => ['--sign-off', ' ; '], '--sign-off names no role'],
		['nine to sign', () => ['--sign-off', 'a;b;c;d;e;f;g;h;i'], '--sign-off names at most 8 roles'],
		[
			'too long a role to sign',
			() => ['--sign-off', `a;${long}`],
			'--sign-off holds at most 200 characters a role'
		],
		[
			'too long a place',
			() => ['--sign-off', 'a', '--sign-place', long],
			'--sign-place holds at most 200 characters'
		],
		['a place without signers', () => ['--sign-place', 'x'], '--sign-place goes with --sign-off'],
		[
			'a date without signers',
			() => ['--sign-date', '2026-11-22'],
			'--sign-date goes with --sign-off'
		],
		...['2026-02-31', '22-11-2026', '2026-11-22T10:00:00Z', '1999-12-31', '2200-01-01', ''].map(
			(day) =>
				[
					`${day || 'nothing'} as date`,
					() => ['--sign-off', 'a', '--sign-date', day],
					'--sign-date is a day from 2000-01-01 to 2199-12-31, as 2026-11-22'
				] as const
		),
		[
			'too long a helper',
			() => ['--with-support-of', long],
			'--with-support-of holds at most 200 characters'
		],
		[
			'a helper in two lines',
			() => ['--with-support-of', 'a\nb'],
			'--with-support-of is one line of text'
		],
		['too long an author', () => ['--author', long], '--author holds at most 200 characters'],
		['a color by name', () => ['--accent', 'green'], '--accent is a color as #1f5d3f'],
		['a short color', () => ['--accent', '#fff'], '--accent is a color as #1f5d3f'],
		[
			'a value for what takes none',
			() => ['--confidential=yes'],
			/'--confidential' does not take an argument$/
		],
		[
			'a logo that is not there',
			() => ['--logo', folder.at('none.png')],
			/^--logo .*none\.png: there is no such file or folder: check the name$/
		],
		[
			'a logo that is none',
			() => ['--logo', write('<svg/>')],
			/^--logo is a PNG of 8 bits a sample without interlacing, or a JPEG in color, of at most \d+ pixels a side$/
		],
		[
			'a logo of 3 MB',
			() => ['--logo', write(new Uint8Array(3_000_000))],
			'--logo is at most 2 MB large'
		],
		[
			'too long words for a logo',
			() => ['--logo', write(encodePng(picture)), '--logo-text', long],
			'--logo-text holds at most 200 characters'
		],
		['words without logo', () => ['--logo-text', 'x'], '--logo-text goes with --logo']
	];

	it.each(cases)('is said in a sentence, and nothing is written: %s', async (_name, args, said) => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const out = folder.at('out/a.pdf');
		const { code, printed, warned } = await runInnesto('report', file, '--out', out, ...args());
		expect({ code, printed }).toEqual({ code: 2, printed: [] });
		const [line = ''] = warned;
		expect(line.endsWith('.')).toBe(true);
		expect(line.slice(0, -1)).toMatch(said instanceof RegExp ? said : new RegExp(`^${said}$`));
	});
});

describe('the date of the signatures', () => {
	it('is printed in words beside the place', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const signed = ['--sign-off', 'Sindaca', '--sign-place', 'Aosta', '--sign-date', '2026-11-22'];
		for (const [language, words] of [
			['it', '22 novembre 2026'],
			['en', '22 November 2026']
		] as const) {
			const out = folder.at(`${language}.html`);
			await runInnesto('report', file, '--out', out, '--lang', language, ...signed);
			expect(readFileSync(out, 'utf8')).toContain(words);
		}
	});
});
