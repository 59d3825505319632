import { describe, expect, it } from 'vitest';
import type { Audience } from '../../core/definition/vocabulary.ts';
import { listAvailableChapters } from './available-chapters.ts';
import { chapterIds } from './document.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { buildTinyAssessment } from './fixtures/tiny-report.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';

const list = (audience: Audience, build = buildFullQuestionnaire) =>
	listAvailableChapters(build('it', audience), buildTinyAssessment({}, { audience }));

describe('the chapters a report can have', () => {
	it('are all of them for a company whose questionnaire has everything', () => {
		expect(list('company')).toEqual(chapterIds);
	});

	it('have no crosswalk for a public body or an alliance', () => {
		const others = chapterIds.filter((id) => id !== 'crosswalk');
		expect(list('municipality')).toEqual(others);
		expect(list('alliance')).toEqual(others);
	});

	it('are those of before for a questionnaire without the new parts', () => {
		expect(list('company', buildTinyQuestionnaire)).toEqual([
			'summary',
			'profile',
			'conditions',
			'traits',
			'surety',
			'plan',
			'answers',
			'method'
		]);
	});
});
