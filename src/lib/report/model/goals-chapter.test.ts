import { describe, expect, it } from 'vitest';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';
import { buildGoalsChapter, buildGoalsSection } from './goals-chapter.ts';
import { createReportContext } from './report-context.ts';

const questionnaire = buildFullQuestionnaire('it', 'municipality');
const contextOf = (answers: Parameters<typeof buildTinyAssessment>[0]) =>
	createReportContext(buildTinyInput(buildTinyAssessment(answers), {}, questionnaire));

describe('the chapter on the development goals', () => {
	const answers = { ...answerAll(level(3, 'B')), budget: level(1, 'B') };
	const [table] = buildGoalsChapter(contextOf(answers)).blocks.filter(
		(block) => block.kind === 'table'
	);

	it('counts the linked measures that stand at their target level', () => {
		expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
			[expect.stringMatching(/^5\./), '1 su 1'],
			[expect.stringMatching(/^8\./), '1 su 2']
		]);
	});

	it('says of each goal which targets they serve', () => {
		expect(table?.rows[1]?.[0]?.notes?.[0]).toMatch(/^8\.5 .*: 1 su 2$/);
	});

	it('keeps what nobody knows apart from what is missing', () => {
		const unsure = { ...answers, budget: { kind: 'unknown', meaning: 1 } } as const;
		const [found] = buildGoalsChapter(contextOf(unsure)).blocks.filter(
			(block) => block.kind === 'table'
		);
		expect(found?.rows[1]?.[1]?.notes).toEqual(['1 da accertare']);
		expect(found?.rows[1]?.[0]?.notes?.[0]).toMatch(/: 1 su 2, 1 da accertare$/);
		expect(found?.rows[0]?.[1]?.notes).toEqual([]);
	});

	it('gives no index on too little', () => {
		const text = JSON.stringify(buildGoalsChapter(contextOf(answers)).blocks);
		expect(text).toContain('basi insufficienti');
		expect(text).toContain('non quali effetti hanno');
	});

	it('shows no section on screen where no question is linked', () => {
		expect(
			buildGoalsSection(createReportContext(buildTinyInput(buildTinyAssessment(answers))))
		).toEqual([]);
	});
});
