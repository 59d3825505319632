import { describe, expect, it } from 'vitest';
import { answerAll, buildTinyContext, level } from './fixtures/tiny-report.ts';
import { buildSummaryFacts } from './summary-facts.ts';

/** What the head of the summary says of the call, in a document of 22 November 2026. */
function writeCall(deadline: string | undefined) {
	const context = buildTinyContext(answerAll(level(3, 'B')), {
		organization: { name: 'Comune di Prova', facts: {}, ...(deadline && { deadline }) }
	});
	const { rows } = buildSummaryFacts(context);
	return rows.find(({ term }) => term === 'Programma o avviso')?.text ?? null;
}

describe('the head of the summary', () => {
	it('says of a deadline whether it had passed on the day of the document', () => {
		expect(writeCall('2026-11-21')).toBe('non indicato · scadenza: 21 novembre 2026, già passata');
		expect(writeCall('2026-11-22')).toBe('non indicato · scadenza: 22 novembre 2026');
		expect(writeCall('2027-02-28')).toBe('non indicato · scadenza: 28 febbraio 2027');
	});

	it('says nothing of a deadline nobody gave', () => {
		expect(writeCall(undefined)).toBe('non indicato');
	});
});
