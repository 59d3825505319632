import { describe, expect, it } from 'vitest';
import { audiences } from '../../core/definition/vocabulary.ts';
import { buildReport } from './build-report.ts';
import { chapterIds } from './document.ts';
import { flatten, listBlocks, listInlines, listStrings } from './fixtures/list-strings.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;
const outOfScope = { kind: 'not-applicable', reason: 'Non ci riguarda.', meaning: 1 } as const;
const states = {
	complete: buildTinyAssessment(answerAll(level(3, 'B'))),
	empty: buildTinyAssessment({}),
	'all unknown': buildTinyAssessment(answerAll(unknown)),
	'blocking missing': buildTinyAssessment({ ...answerAll(level(3, 'B')), mandate: level(0, 'C') }),
	'weak everywhere': buildTinyAssessment({ ...answerAll(level(0, 'A')), mandate: level(2, 'B') }),
	'not applicable': buildTinyAssessment({ ...answerAll(level(2, 'B')), desks: outOfScope }),
	'nothing applicable': buildTinyAssessment(answerAll(outOfScope)),
	'without grades': buildTinyAssessment(answerAll(level(2))),
	nameless: buildTinyAssessment(answerAll(level(1, 'D')), {
		organization: { name: ' ', facts: {} },
		respondents: [{ id: 'respondent-one', name: '', responsible: false }]
	}),
	example: buildTinyAssessment(answerAll(level(4, 'A')), { example: 'invented' }),
	company: buildTinyAssessment(answerAll(level(3, 'C')), { audience: 'company' }),
	alliance: buildTinyAssessment(answerAll(level(2, 'D')), { audience: 'alliance', set: 'quick' })
};
const cases = Object.entries(states).flatMap(([state, assessment]) =>
	(['it', 'en'] as const).map((language) => ({
		name: `${state}, ${language}`,
		input: buildTinyInput(assessment, {}, buildTinyQuestionnaire(language, assessment.audience))
	}))
);
const places = ['lombardy', 'elsewhere'] as const;
const fullCases = audiences.flatMap((audience) =>
	places.flatMap((place) =>
		([null, ...chapterIds] as const).map((chapter) => {
			const assessment = buildTinyAssessment(
				{ ...answerAll(level(1, 'C')), notice: level(0, 'D'), desks: unknown },
				{ audience, organization: { name: 'Prova', facts: { place }, call: 'Piano di Zona' } }
			);
			const options = chapter ? { chapters: [chapter] } : {};
			return {
				name: `everything the model may have, ${audience}, ${place}, ${chapter ?? 'all chapters'}`,
				input: buildTinyInput(assessment, options, buildFullQuestionnaire('it', audience))
			};
		})
	)
);

describe.each([...cases, ...fullCases])('the report of an assessment: $name', ({ input }) => {
	const document = buildReport(input);
	const blocks = listBlocks(document);

	it('has no word that stands for a missing value, and no empty text', () => {
		const strings = listStrings(document.chapters).concat(listStrings(document.cover));
		expect(
			strings.filter((text) => /\b(undefined|NaN|null|Infinity)\b|\[object/.test(text))
		).toEqual([]);
		expect(strings.filter((text) => text.trim() === '' && text !== ' ')).toEqual([]);
	});

	it('says the same when it is built again', () => {
		expect(buildReport(input)).toEqual(document);
	});

	it('gives every heading an id of its own, and every reference a heading', () => {
		const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		const targets = listInlines(document).flatMap((inline) =>
			inline.kind === 'reference' ? [inline.target] : []
		);
		expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
	});

	it('opens every chapter with its heading and leaves no heading without text below', () => {
		for (const { blocks: own } of document.chapters) {
			expect(own[0]).toMatchObject({ kind: 'heading', level: 1 });
			expect(own.at(-1)?.kind).not.toBe('heading');
			own.forEach((block, index) => {
				const next = own[index + 1];
				if (block.kind !== 'heading' || next?.kind !== 'heading') return;
				expect(next.level).toBeGreaterThan(block.level);
			});
		}
	});

	it('has no empty list, table, row of seals or pair', () => {
		for (const block of blocks) {
			if (block.kind === 'list' || block.kind === 'seals')
				expect(block.items.length).toBeGreaterThan(0);
			if (block.kind === 'pair') {
				expect(block.left.items.length).toBeGreaterThan(0);
				expect(block.right.items.length).toBeGreaterThan(0);
			}
			if (block.kind !== 'table') continue;
			expect(block.rows.length).toBeGreaterThan(0);
			expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
			for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
		}
	});

	it('prints no figure with more than a decimal, and no coordinate that is not finite', () => {
		const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
		for (const { scene, alt, caption } of figures) {
			expect(JSON.stringify(scene)).not.toMatch(/null|NaN/);
			expect(`${alt} ${caption}`).not.toMatch(/\d[.,]\d{2}(?!\d)/);
		}
	});

	it('keeps three points in place, three missing and three steps at most', () => {
		const summary = document.chapters.find(({ id }) => id === 'summary')?.blocks ?? [];
		const pair = summary.find((block) => block.kind === 'pair');
		const steps = summary.find((block) => block.kind === 'list');
		expect(pair?.left.items.length ?? 0).toBeLessThanOrEqual(3);
		expect(pair?.right.items.length ?? 0).toBeLessThanOrEqual(3);
		expect(steps?.items.length ?? 0).toBeLessThanOrEqual(3);
	});
});

describe('the report as a whole', () => {
	const assessment = states.complete;

	it('has all chapters in their order unless told otherwise', () => {
		const ids = (chapters?: readonly (typeof chapterIds)[number][]) =>
			buildReport(buildTinyInput(assessment, chapters ? { chapters } : {})).chapters.map(
				({ id }) => id
			);
		expect(ids()).toEqual([
			'summary',
			'profile',
			'conditions',
			'traits',
			'surety',
			'plan',
			'answers',
			'method'
		]);
		expect(ids(['method', 'summary'])).toEqual(['summary', 'method']);
		expect(ids([])).toEqual([]);
	});

	it('takes the last change as its date, to the second, unless a day is given', () => {
		expect(buildReport(buildTinyInput(assessment)).date).toBe('2026-11-22T10:00:00Z');
		const dated = buildReport(buildTinyInput(assessment, { date: '2027-01-05' }));
		expect(dated.date).toBe('2027-01-05T00:00:00Z');
		expect(dated.footer).toContain('5 gennaio 2027');
	});

	it('carries its data only when asked to and when there are any, and says which on the cover', () => {
		const attachment = { name: 'prova.innesto.json', content: new Uint8Array([1]) };
		const carried = buildReport(buildTinyInput(assessment, { withData: true, attachment }));
		expect(carried.attachment).toMatchObject(attachment);
		expect(carried.cover.notes.map(flatten).join(' ')).toContain('contiene i propri dati');
		for (const options of [{ attachment }, { withData: true, attachment: null }]) {
			const plain = buildReport(buildTinyInput(assessment, options));
			expect(plain.attachment).toBeNull();
			expect(plain.cover.notes.map(flatten).join(' ')).toContain('Copia senza dati');
		}
	});

	it('has another fingerprint for another content, date, author, language or set of chapters', () => {
		const base = buildTinyInput(assessment);
		const inputs = [
			base,
			buildTinyInput(assessment, { contentHash: 'c'.repeat(64) }),
			buildTinyInput(assessment, { date: '2027-01-05' }),
			buildTinyInput(assessment, { author: 'Studio Verdi' }),
			buildTinyInput(assessment, { chapters: ['summary'] }),
			buildTinyInput(assessment, {}, buildTinyQuestionnaire('en'))
		];
		const prints = inputs.map((input) => buildReport(input).fingerprint);
		expect(new Set(prints).size).toBe(inputs.length);
		for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/);
	});
});
