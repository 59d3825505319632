import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/lib/core/assessment/answer-schema.ts';
import { analyzeAssessment } from '../../../src/lib/core/scoring/analyze-assessment.ts';
import { audiences, languages } from '../../../src/lib/core/definition/vocabulary.ts';
import { buildReport } from '../../../src/lib/report/model/build-report.ts';
import type { Block, ReportDocument } from '../../../src/lib/report/model/document.ts';
import type { FontFaces } from '../../../src/lib/report/pdf/font-faces.ts';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { fillAssessment } from '../../model/fill-assessment.ts';
import { compileMire } from '../../model/read-mire.ts';

let fonts: FontFaces;

beforeAll(async () => {
	fonts = await loadFontsNode();
});

/** Both columns filled, and the longest words for what an answer rests on. */
const kinds: readonly Answer[] = [
	{ kind: 'level', level: 2, evidence: 'C', meaning: 1 },
	{ kind: 'level', level: 1, evidence: 'C', meaning: 1 },
	{ kind: 'unknown', meaning: 1 }
];

function build(audience: (typeof audiences)[number], language: (typeof languages)[number]) {
	const questionnaire = compileMire(audience, language);
	let next = 0;
	const answer = (meaning: number): Answer => ({ ...(kinds[next++ % 3] ?? kinds[0]!), meaning });
	const facts = { place: 'lombardy' };
	const assessment = fillAssessment(
		questionnaire,
		facts,
		(question) => answer(question.meaning),
		'full'
	);
	const result = analyzeAssessment(questionnaire, assessment, { draws: 20 });
	const options = { withData: true, isWorkingCopy: true, contentHash: 'b'.repeat(64) };
	return buildReport({ questionnaire, assessment, result, options });
}

/** The blocks of each trait; its heading opens a chapter, which takes more room than it has among others. */
function splitTraits(document: ReportDocument): readonly (readonly Block[])[] {
	const blocks = document.chapters.find(({ id }) => id === 'traits')?.blocks ?? [];
	const starts = blocks.flatMap((block, index) =>
		block.kind === 'heading' && block.level === 2 ? [index] : []
	);
	return starts.map((start, index) =>
		blocks
			.slice(start, starts[index + 1])
			.map((block): Block =>
				block.kind === 'heading' && block.level === 2 ? { ...block, level: 1 } : block
			)
	);
}

describe.each(audiences)('trait by trait: %s', (audience) => {
	it.each(languages)('takes at most a page a trait: %s', (language) => {
		const document = build(audience, language);
		const traits = splitTraits(document);
		expect(traits.length).toBeGreaterThan(10);
		const tooLong = traits.flatMap((blocks) => {
			const chapter = { id: 'traits', title: 'T', reference: true, blocks } as const;
			const { pages } = renderPdf({ ...document, chapters: [chapter] }, fonts);
			// Cover and contents come before it.
			const [heading] = blocks;
			return pages === 3 || heading?.kind !== 'heading' ? [] : [heading.text];
		});
		expect(tooLong).toEqual([]);
	});
});
