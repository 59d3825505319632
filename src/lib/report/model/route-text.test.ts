import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { writeRoute } from './route-text.ts';

const good = answerAll(level(3, 'A'));

function write(answers: TinyAnswers, own: Partial<Assessment> = {}): string | null {
	return writeRoute(buildTinyContext(answers, own));
}

const ofBody = (body: string) => ({ organization: { name: 'Unione di Prova', facts: { body } } });

describe('the route in words', () => {
	it('tells a body that already acts for several municipalities to stay so', () => {
		expect(write(good, ofBody('union'))).toBe(
			'siete già in forma associata: conviene restare così'
		);
	});

	it('names the route to everybody else', () => {
		expect(write(good, ofBody('town'))).toMatch(/^(da soli|in forma associata)$/);
	});

	it('tells an alliance why there is none', () => {
		expect(write(good, { audience: 'alliance' })).toContain('siete già una rete');
	});

	it('says nothing while answers are wanting', () => {
		expect(write({}, { audience: 'alliance' })).toBeNull();
		expect(write({}, ofBody('union'))).toBeNull();
	});
});
