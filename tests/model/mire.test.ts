import { describe, expect, it } from 'vitest';
import { formatProblems, readModelFolder } from '../../src/lib/catalog/read-model-folder.ts';

describe('the MIRE model', () => {
	const model = readModelFolder('questionnaires/mire');

	it('has no problem of form or meaning', () => {
		expect(model.ok ? '' : formatProblems(model.problems)).toBe('');
	});

	it('has the twelve traits, each with a question for somebody', () => {
		const traits = model.ok ? model.value.traits : [];
		expect(traits).toHaveLength(12);
		expect(traits.filter(({ questions }) => questions.length === 0)).toEqual([]);
	});
});
