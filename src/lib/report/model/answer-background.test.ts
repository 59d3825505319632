import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import type { ChapterId } from './document.ts';
import { buildFullQuestionnaire } from './fixtures/full-questionnaire.ts';
import { flatten, listBlocks, listStrings } from './fixtures/list-strings.ts';
import { answerAll, buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

function build(value: 2 | 3, place: string, chapters?: readonly ChapterId[]) {
	const assessment = buildTinyAssessment(answerAll(level(value, 'B')), {
		organization: { name: 'Comune di Prova', facts: { place } }
	});
	const options = chapters ? { chapters } : {};
	return buildReport(buildTinyInput(assessment, options, buildFullQuestionnaire()));
}

/** The paragraphs of small print in the answers. */
function read(...args: Parameters<typeof build>): string {
	const answers = build(...args).chapters.find(({ id }) => id === 'answers');
	return (answers?.blocks ?? [])
		.flatMap((block) => (block.kind === 'paragraph' ? [flatten(block.text)] : []))
		.join('\n');
}

const difficulty = 'Difficoltà nota altrove: Altrove il mandato è scaduto. (S3b)';

describe('what stands beside an answer below its target', () => {
	it('is the documented difficulty that is short, and the themes of the law', () => {
		expect(read(2, 'italy')).toContain(`${difficulty} Norme: Lavoro agile; Dati personali.`);
		expect(read(2, 'italy')).not.toMatch(/ipotesi nostra|storia lunga/);
	});

	it('is nothing at the target', () => {
		expect(read(3, 'italy')).not.toMatch(/Difficoltà|Norme/);
	});

	it('names no Italian law outside Italy, nor law that is not printed', () => {
		expect(read(2, 'elsewhere')).toContain(difficulty);
		expect(read(2, 'elsewhere')).not.toContain('Norme:');
		expect(read(2, 'italy', ['answers'])).not.toContain('Norme:');
	});
});

describe('the sources of what the chapters cite', () => {
	const listSources = (...args: Parameters<typeof build>) => {
		const blocks = listBlocks(build(...args));
		const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'sources');
		return listStrings(blocks.slice(at).find((block) => block.kind === 'list')).filter((text) =>
			/^S\d+[a-z]?$/.test(text)
		);
	};

	it('are listed once, by number and letter, only for what is printed', () => {
		expect(listSources(2, 'lombardy')).toEqual(['S2', 'S3', 'S3b', 'S10', 'S12']);
		expect(listSources(2, 'italy', ['law'])).toEqual(['S3', 'S3b']);
		expect(listSources(2, 'elsewhere', ['law'])).toEqual(['S4']);
		expect(listSources(2, 'elsewhere', ['answers'])).toEqual(['S3b']);
		expect(listSources(2, 'elsewhere', ['profile'])).toEqual(['S2', 'S10']);
	});

	it('leave no heading behind where nothing is cited', () => {
		const blocks = listBlocks(build(3, 'italy', ['answers']));
		expect(blocks.some((block) => block.kind === 'heading' && block.id === 'sources')).toBe(false);
	});
});
