import { describe, expect, it } from 'vitest';
import type { VerdictResult } from '../../core/scoring/result.ts';
import { answerAll, buildTinyContext, level } from './fixtures/tiny-report.ts';
import { buildVerdictBlock } from './verdict-block.ts';

function build(verdict: Partial<VerdictResult>, answers = answerAll(level(3, 'B'))) {
	const context = buildTinyContext(answers);
	const { result } = context;
	const own = { ...result.verdict, borderline: false, reasons: [], ...verdict };
	return buildVerdictBlock({ ...context, result: { ...result, verdict: own } });
}

describe('the verdict in words', () => {
	it('says how many simulations keep at least this verdict, never a probability of success', () => {
		const block = build({ verdict: 'with-adaptations', support: 0.77, supportWord: 'likely' });
		expect(block).toMatchObject({ tone: 'here', sentence: 'Si può avviare con adattamenti' });
		expect(block.support).toBe(
			'Tenuta dell’esito: buona. In 77 simulazioni su 100 l’esito resta almeno questo.'
		);
	});

	it('never rounds a doubt away', () => {
		const almost = build({ verdict: 'can-start', support: 0.998, supportWord: 'robust' });
		expect(almost.support).toContain('In 99 simulazioni su 100');
		const all = build({ verdict: 'can-start', support: 1, supportWord: 'robust' });
		expect(all.support).toContain('In tutte le simulazioni');
	});

	it('does not say "at least" of the lowest class', () => {
		const { support } = build({
			verdict: 'foundations-to-strengthen',
			support: 0.8,
			supportWord: 'likely'
		});
		expect(support).toContain('In 80 simulazioni su 100 l’esito resta questo.');
	});

	it('calls a verdict announced below its threshold in the balance', () => {
		const { support } = build({
			verdict: 'can-start',
			support: 0.52,
			supportWord: null,
			borderline: true
		});
		expect(support).toContain('in bilico');
	});

	it('puts the verdict of the answers as they stand first when information is wanting', () => {
		const block = build({
			verdict: 'not-enough-information',
			ifConfirmed: 'with-adaptations',
			support: null,
			reasons: ['blocking-unknown', 'evidence']
		});
		expect(block.sentence).toBe(
			'Se confermato: si può avviare con adattamenti. Per ora: non ancora valutabile.'
		);
		expect(block.support).toContain('da accertare e le risposte poggiano');
	});

	it('points to the failed conditions, and to their confirmation when nothing backs them', () => {
		const failed = { ...answerAll(level(3, 'B')), mandate: level(0, 'D') };
		const { verdict } = buildTinyContext(failed).result.verdict;
		expect(verdict).toBe('prerequisites-missing');
		const block = build({ verdict }, failed);
		expect(block.tone).toBe('blocked');
		expect(block.support).toContain('Una condizione indispensabile non è soddisfatta');
		expect(block.support).toContain('Da confermare');
		const shown = build({ verdict }, { ...failed, mandate: level(0, 'B') });
		expect(shown.support).not.toContain('Da confermare');
	});
});
