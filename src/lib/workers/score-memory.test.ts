import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyAssessment, level } from '../report/model/fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from '../report/model/fixtures/tiny-questionnaire.ts';
import { scoreRequest } from './make-report.ts';
import { ScoreMemory } from './score-memory.ts';

const assessment = buildTinyAssessment(answerAll(level(3, 'B')));
const inLanguage = (language: 'it' | 'en') => buildTinyQuestionnaire(language, 'municipality');

describe('a remembered score', () => {
	it('is the one that would be drawn, in either language', () => {
		const memory = new ScoreMemory();
		for (const language of ['it', 'en'] as const) {
			const input = { questionnaire: inLanguage(language), assessment };
			expect(memory.score(input)).toEqual(scoreRequest(input));
		}
	});

	it('is given again for the same answers, saved again later', () => {
		const memory = new ScoreMemory();
		const first = memory.score({ questionnaire: inLanguage('it'), assessment });
		const later = { ...assessment, revision: 9, changedAt: '2026-11-23T10:00:00Z' };
		expect(memory.score({ questionnaire: inLanguage('en'), assessment: later })).toBe(first);
	});

	it('is drawn anew for other answers', () => {
		const memory = new ScoreMemory();
		const questionnaire = inLanguage('it');
		const first = memory.score({ questionnaire, assessment });
		const other = buildTinyAssessment(answerAll(level(1, 'B')));
		const second = memory.score({ questionnaire, assessment: other });
		expect(second).not.toEqual(first);
		expect(second).toEqual(scoreRequest({ questionnaire, assessment: other }));
	});
});
