import { describe, expect, it } from 'vitest';
import type { Answer } from '../../core/assessment/answer-schema.ts';
import { buildAnswersChapter } from './answers-chapter.ts';
import { flatten } from './fixtures/list-strings.ts';
import { answerAll, buildTinyContext, level } from './fixtures/tiny-report.ts';

/** The paragraphs under the question about the mandate. */
function read(answer: Answer | null, own: Parameters<typeof buildTinyContext>[1] = {}) {
	const context = buildTinyContext(answer ? { mandate: answer } : {}, own);
	const { blocks } = buildAnswersChapter(context);
	const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 3) + 1;
	const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading');
	return blocks
		.slice(start, end)
		.flatMap((block) => (block.kind === 'paragraph' ? [flatten(block.text)] : []));
}

describe('the answers', () => {
	it('tells the four states apart in words', () => {
		expect(read(level(2, 'B'))[0]).toBe('Livello 2 di 4. mandate due');
		expect(read({ kind: 'unknown', whoWouldKnow: 'Segreteria.', meaning: 1 })[0]).toBe(
			'Non si sa ancora. Lo saprebbe: Segreteria.'
		);
		expect(read(null)[0]).toMatch(/^Senza risposta/);
		expect(read({ kind: 'not-applicable', reason: 'Siamo in due', meaning: 1 })[0]).toBe(
			'Non riguarda. Motivo: Siamo in due'
		);
	});

	it('counts what is marked for later as not answered, and prints its comment', () => {
		const lines = read({ kind: 'pending', flag: true, comment: 'Sentire il sindaco', meaning: 1 });
		expect(lines[0]).toMatch(/^Senza risposta/);
		expect(lines).toContain('Segnata come da rivedere.');
		expect(lines).toContain('Commento: Sentire il sindaco');
	});

	it('names the document of a verified answer, and says why one counts for less', () => {
		const document = { title: 'Delibera 12', date: '3 febbraio 2026', verifiedBy: 'Segretario' };
		expect(read(level(2, 'A', { document }))[1]).toContain(
			'Base: documento verificato. Documento: Delibera 12, 3 febbraio 2026, verificato da: Segretario.'
		);
		expect(read(level(2, 'A'))[1]).toContain('Vale come documento disponibile');
	});

	it('tells a base that was not asked from one that is still missing', () => {
		expect(read(level(2))[1]).toContain('ancora da indicare');
		const context = buildTinyContext(answerAll(level(2, undefined)), { set: 'quick' });
		const text = JSON.stringify(buildAnswersChapter(context).blocks);
		expect(text).toContain('si chiede solo per le condizioni di avvio');
	});

	it('prints what was written line by line, and links only to https and mailto', () => {
		const context = buildTinyContext({
			mandate: level(2, 'B', {
				comment: 'Prima riga\n\n  Seconda riga',
				links: ['https://www.example.org/a', 'http://www.example.org/b']
			})
		});
		const { blocks } = buildAnswersChapter(context);
		const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
		expect(texts).toContain('Commento: Prima riga');
		expect(texts).toContain('Seconda riga');
		expect(texts).toContainEqual([
			'Collegamenti: ',
			{ kind: 'link', text: 'https://www.example.org/a', url: 'https://www.example.org/a' },
			' · ',
			'http://www.example.org/b'
		]);
	});

	it('names who said what when several answered', () => {
		const respondents = [
			{ id: 'respondent-one', name: 'Servizi sociali', responsible: true },
			{ id: 'respondent-two', name: 'Sindacato', responsible: false }
		];
		const lines = read(level(3, 'B', { comment: 'Visto' }), { respondents });
		expect(lines).toContain('Servizi sociali: Livello 3 di 4.');
		expect(lines).toContain('Commento (Servizi sociali): Visto');
	});
});
