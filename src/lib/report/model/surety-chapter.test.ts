import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { answerAll, buildTinyContext, level, type TinyAnswers } from './fixtures/tiny-report.ts';
import { buildSuretyChapter } from './surety-chapter.ts';

const unknown = { kind: 'unknown', meaning: 1 } as const;

function read(answers: TinyAnswers): string {
	const { blocks } = buildSuretyChapter(buildTinyContext(answers));
	return blocks.map(writeBlock).join('\n');
}

function writeBlock(block: Block): string {
	if (block.kind === 'figure') return `${block.alt} ${block.caption}`;
	return JSON.stringify(block);
}

describe('the chapter on how well the verdict holds', () => {
	it('says how often each verdict came out, in whole percentages', () => {
		const { blocks } = buildSuretyChapter(buildTinyContext(answerAll(level(3, 'B'))));
		const table = blocks.find((block) => block.kind === 'table');
		const shares =
			table?.rows.map(([, cell]) =>
				typeof cell?.text === 'string' ? parseInt(cell.text, 10) : NaN
			) ?? [];
		expect(shares).toHaveLength(3);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97);
	});

	it('names the answer that alone would change the verdict, and what it would become', () => {
		const text = read(answerAll(level(3, 'B')));
		expect(text).toContain('Una sola di queste risposte');
		expect(text).toMatch(/dal livello 3 al 1/);
	});

	it('says so when no single answer would', () => {
		expect(read(answerAll(level(0, 'B')))).toContain('Nessuna risposta, da sola');
	});

	it('ends with other conventions and other thresholds', () => {
		const text = read(answerAll(level(2, 'B')));
		expect(text).toContain('Con altre convenzioni');
		expect(text).toMatch(/Con soglie più basse di 5 punti/);
	});

	it('names who would know what is most worth clearing up', () => {
		const text = read({ ...answerAll(level(3, 'C')), desks: unknown });
		expect(text).toContain('Da chiarire per primo');
		expect(text).toMatch(/Lo sa: Ufficio di/);
	});

	it('has nothing to clear up when documents back everything', () => {
		expect(read(answerAll(level(3, 'B')))).toContain('non resta nulla da chiarire');
	});

	it('leaves out what cannot be said where nothing has a level', () => {
		const text = read({});
		expect(text).not.toMatch(/undefined|NaN|null/);
		expect(text).not.toContain('Con altre convenzioni');
	});
});
