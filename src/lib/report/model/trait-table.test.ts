import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { listTraits } from './trait-items.ts';
import { buildTraitTable } from './trait-table.ts';

/** Trait → its words for how well it is backed. */
function readEvidence(answers: TinyAnswers, set: Assessment['set']) {
	const context = buildTinyContext(answers, { set });
	const traits = listTraits(context);
	const { rows } = buildTraitTable(traits, context);
	return new Map(traits.map(({ trait }, index) => [trait.id, rows[index]?.at(-1)?.text]));
}

const notAsked = 'non chiesta nella prima lettura';

describe('the table of the traits', () => {
	it('says that nobody was asked, where a first reading asks no evidence of a trait', () => {
		const evidence = [...readEvidence(answerAll(level(3)), 'quick').values()];
		expect(evidence).toContain(notAsked);
		expect(evidence).toContain('molto bassa');
	});

	it('gives the word for what was said without being asked, and for all of the full set', () => {
		const said = [...readEvidence(answerAll(level(3, 'B')), 'quick').values()];
		expect(said).not.toContain(notAsked);
		const full = [...readEvidence(answerAll(level(3)), 'full').values()];
		expect(full).not.toContain(notAsked);
	});
});
