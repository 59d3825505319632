import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import { buildCommentChapter } from './comment-chapter.ts';
import { listStrings } from './fixtures/list-strings.ts';
import {
	answerAll,
	buildTinyAssessment,
	buildTinyContext,
	buildTinyInput,
	level
} from './fixtures/tiny-report.ts';
import { blankFrontMatter, hasFrontMatter, type FrontMatter } from './front-matter.ts';

const answers = answerAll(level(3, 'B'));
const comment = { text: 'Si comincia in primavera.\n\n Con due Comuni.', role: 'La sindaca' };
const signOff = { place: 'Borgo', date: '2026-11-22', roles: ['La sindaca', ' ', 'Il segretario'] };

function build(own: Partial<FrontMatter>) {
	const frontMatter = { ...blankFrontMatter, ...own };
	return buildCommentChapter(buildTinyContext(answers, {}, { frontMatter }));
}

function buildDocument(own: Partial<FrontMatter>) {
	const frontMatter = { ...blankFrontMatter, ...own };
	return buildReport(buildTinyInput(buildTinyAssessment(answers), { frontMatter }));
}

describe('the comment of those who hand the report over', () => {
	it('is no chapter when nothing was written', () => {
		expect(build({})).toBeNull();
		expect(build({ comment: { text: ' \n ', role: 'La sindaca' } })).toBeNull();
		expect(build({ signOff: { place: 'Borgo', date: '', roles: [' '] } })).toBeNull();
	});

	it('has a paragraph for every line, and below them the role', () => {
		const chapter = build({ comment });
		expect(chapter?.title).toBe('Commento');
		expect(chapter?.blocks.slice(1)).toEqual([
			{ kind: 'paragraph', text: 'Si comincia in primavera.' },
			{ kind: 'paragraph', text: 'Con due Comuni.' },
			{ kind: 'paragraph', text: [{ kind: 'strong', text: 'La sindaca' }] }
		]);
	});

	it('is printed up to its longest length', () => {
		const text = `${'a'.repeat(3000)}b`;
		const printed = listStrings(build({ comment: { text, role: '' } })).join('');
		expect(printed).toContain('a'.repeat(3000));
		expect(printed).not.toContain('ab');
	});

	it('is followed by a row to sign for each role', () => {
		const chapter = build({ comment, signOff });
		const table = chapter?.blocks.find((block) => block.kind === 'table');
		expect(table?.rows.map(([role]) => role?.text)).toEqual(['La sindaca', 'Il segretario']);
		expect(listStrings(chapter)).toEqual(expect.arrayContaining(['Borgo', '22 novembre 2026']));
	});

	it('leaves way to signatures alone, with place and day to be written by hand', () => {
		const chapter = build({ signOff: { place: '', date: '', roles: ['Il segretario'] } });
		expect(chapter?.title).toBe('Firme');
		const facts = chapter?.blocks.find((block) => block.kind === 'facts');
		expect(facts?.rows.map(({ text }) => text)).toEqual(['\u00a0', '\u00a0']);
	});

	it('comes right after the summary, which stays on its page', () => {
		const [first, second] = buildDocument({ comment }).chapters;
		expect([first?.id, first?.onePage, second?.id]).toEqual(['summary', true, 'comment']);
	});
});

describe('what is added to a report', () => {
	it('changes its identity only when something of it is printed', () => {
		const plain = buildReport(buildTinyInput(buildTinyAssessment(answers)));
		const unsigned = { comment: { text: ' ', role: 'La sindaca' } };
		expect(hasFrontMatter({ ...blankFrontMatter, ...unsigned })).toBe(false);
		expect(buildDocument(unsigned).fingerprint).toBe(plain.fingerprint);
		expect(buildDocument({ comment }).fingerprint).not.toBe(plain.fingerprint);
	});

	it('says on cover and running head that it is confidential', () => {
		const { cover, runningHead } = buildDocument({ confidential: true });
		expect(cover.marks).toContain('Riservato');
		expect(runningHead.right).toContain('Riservato');
	});

	it('names who helped after whose report it is', () => {
		const { cover } = buildDocument({ supportedBy: ' Studio Esempio ' });
		expect(cover.notes[0]).toBe('Con il supporto di Studio Esempio');
	});
});
