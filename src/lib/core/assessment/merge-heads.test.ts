import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAssessment } from '../../../../tests/fixtures/sample-assessment.ts';
import type { AssessmentHead, Organization } from './assessment-schema.ts';
import { mergeHeads } from './merge-heads.ts';

const { answers: _, ...base }: AssessmentHead & { answers: unknown } = sampleAssessment();
const [first] = base.respondents;
if (!first) throw new Error('The sample has a respondent.');

function change(organization: Partial<Organization>, own: Partial<AssessmentHead> = {}) {
	return { ...base, ...own, organization: { ...base.organization, ...organization } };
}

describe('mergeHeads', () => {
	it('keeps what either side changed of the organisation', () => {
		const merged = mergeHeads(
			change({ call: 'Piano di zona', facts: { ...base.organization.facts, size: 'small' } }),
			base,
			change({ name: 'Altro', facts: { ...base.organization.facts, place: 'lombardy' } })
		);
		expect(merged.organization).toMatchObject({
			name: 'Altro',
			call: 'Piano di zona',
			facts: { size: 'small', place: 'lombardy' }
		});
	});

	it('lets the later writing stand where both changed the same field', () => {
		const merged = mergeHeads(change({ name: 'Mio' }), base, change({ name: 'Loro' }));
		expect(merged.organization.name).toBe('Mio');
	});

	it('takes away what was taken away here', () => {
		const dated = change({ deadline: '2027-01-01' });
		const merged = mergeHeads(base, dated, change({ deadline: '2027-01-01', name: 'Altro' }));
		expect(merged.organization.deadline).toBe(base.organization.deadline);
		expect(merged.organization.name).toBe('Altro');
	});

	it('merges respondents by their id and keeps those added on either side', () => {
		const [here, there] = ['respondent-here', 'respondent-there'].map((id) => ({ ...first, id }));
		if (!here || !there) throw new Error('Two respondents were made.');
		const mine = { ...base, respondents: [{ ...first, name: 'Ufficio' }, here] };
		const stored = { ...base, respondents: [{ ...first, responsible: !first.responsible }, there] };
		const own = base.respondents.slice(1);
		const merged = mergeHeads({ ...mine, respondents: [...mine.respondents, ...own] }, base, {
			...stored,
			respondents: [...stored.respondents, ...own]
		}).respondents;
		expect(merged.find(({ id }) => id === first.id)).toEqual({
			...first,
			name: 'Ufficio',
			responsible: !first.responsible
		});
		expect(merged.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['respondent-here', 'respondent-there'])
		);
	});

	it('is what is stored when nothing changed here, and mine when nothing changed there', () => {
		const organization = fc.record({ name: fc.string(), call: fc.string() });
		fc.assert(
			fc.property(organization, (own) => {
				const changed = change(own);
				expect(mergeHeads(base, base, changed).organization).toEqual(changed.organization);
				expect(mergeHeads(changed, base, base).organization).toEqual(changed.organization);
			})
		);
	});
});
