import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readModelFolder } from '../catalog/read-model-folder.ts';
import { compileQuestionnaire } from '../core/definition/compile-questionnaire.ts';
import { scoreAssessment } from '../core/scoring/score-assessment.ts';
import { loadFontsNode } from './pdf/load-fonts-node.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { buildReport } from './model/build-report.ts';
import { parseAssessmentFile } from '../core/assessment/parse-assessment-file.ts';
it('t', async () => {
	const m = readModelFolder('questionnaires/mire');
	const a = parseAssessmentFile(readFileSync('questionnaires/examples/milano-mire.innesto.json'));
	if (!m.ok || !a.ok) throw new Error();
	const questionnaire = compileQuestionnaire(m.value, 'a'.repeat(64), 'municipality', 'it');
	const result = scoreAssessment(questionnaire, a.value);
	const fonts = await loadFontsNode();
	const t: number[] = [];
	for (let i = 0; i < 15; i++) {
		const s = performance.now();
		const d = buildReport({ questionnaire, assessment: a.value, result, options: { withData: false, contentHash: 'b'.repeat(64) } });
		renderPdf(d, fonts);
		t.push(Math.round(performance.now() - s));
	}
	console.warn(t.join(' '));
});
