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

	it('puts the verdict of the answers as they stand first when only confirmation is wanting', () => {
		const block = build(
			{
				verdict: 'not-enough-information',
				ifConfirmed: 'with-adaptations',
				support: null,
				reasons: ['evidence']
			},
			answerAll(level(2, 'C'))
		);
		expect(block).toMatchObject({
			sentence: 'Se confermato: si può avviare con adattamenti',
			aside: 'Per ora: non ancora valutabile.'
		});
		expect(block.support).toBe(
			'Che cosa manca per esprimersi: le risposte poggiano per lo più su impressioni. Da confermare con un documento: 2 condizioni di avvio.'
		);
	});

	it.each(['blocking-unknown', 'coverage'] as const)(
		'puts "not yet" first when answers are wanting, and says how few the rest stands on: %s',
		(reason) => {
			const block = build(
				{
					verdict: 'not-enough-information',
					ifConfirmed: 'can-start',
					support: null,
					reasons: [reason, 'evidence']
				},
				{ hours: level(3, 'B'), budget: level(3, 'B') }
			);
			expect(block).toMatchObject({
				sentence: 'Per ora: non ancora valutabile',
				aside: 'Se le 2 risposte con un livello, su 4 domande, fossero confermate: si può avviare.'
			});
			expect(block.support).not.toContain('Da confermare');
		}
	);

	it('promises nothing when nothing is known', () => {
		const block = buildVerdictBlock(buildTinyContext({}));
		expect(block.sentence).toBe('Per ora: non ancora valutabile');
		expect(block).not.toHaveProperty('aside');
	});

	it('says that little is backed where answers are missing, and that impressions are where they are not', () => {
		const say = (reasons: VerdictResult['reasons']) =>
			build({ verdict: 'not-enough-information', ifConfirmed: null, reasons }).support;
		expect(say(['coverage', 'evidence'])).toContain('e gli elementi a sostegno sono ancora pochi');
		expect(say(['blocking-unknown', 'evidence'])).toContain('poggiano per lo più su impressioni');
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
