import { beforeAll, describe, expect, it } from 'vitest';
import { readModelFolder } from '../../catalog/read-model-folder.ts';
import type { Answer } from '../../core/assessment/answer-schema.ts';
import { compileQuestionnaire } from '../../core/definition/compile-questionnaire.ts';
import type { Model } from '../../core/definition/model-schema.ts';
import { audiences } from '../../core/definition/vocabulary.ts';
import type { FontFaces } from '../pdf/font-faces.ts';
import { loadFontsNode } from '../pdf/load-fonts-node.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { buildReport } from './build-report.ts';
import { listStrings } from './fixtures/list-strings.ts';
import { buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';

const long = 'Unione dei Comuni della Valle di Mezzo e delle Terre Alte '.repeat(4).slice(0, 200);
const answers: Readonly<Record<string, Answer | null>> = {
	'not answered': null,
	unknown: { kind: 'unknown', meaning: 1 },
	'at level 0 on impressions': level(0, 'D'),
	'at level 2 on a word': level(2, 'C'),
	'at level 3 with documents': level(3, 'B')
};
const cases = audiences.flatMap((audience) =>
	(['it', 'en'] as const).flatMap((language) =>
		Object.entries(answers).map(([name, answer]) => ({ audience, language, name, answer }))
	)
);

let model: Model;
let fonts: FontFaces;
beforeAll(async () => {
	const read = readModelFolder('questionnaires/mire');
	if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
	model = read.value;
	fonts = await loadFontsNode();
});

describe('the summary of the MIRE model, with the longest names allowed', () => {
	it.each(cases)(
		'fits on its page: $audience, $language, everything $name',
		({ audience, language, answer }) => {
			const questionnaire = compileQuestionnaire(model, 'a'.repeat(64), audience, language);
			const questions = questionnaire.traits.flatMap((trait) => trait.questions);
			const assessment = buildTinyAssessment(
				answer ? Object.fromEntries(questions.map(({ id }) => [id, answer])) : {},
				{
					audience,
					model: { ...questionnaire.model },
					set: 'quick',
					organization: {
						name: long,
						territory: long,
						facts: {},
						call: long,
						deadline: '2027-02-28'
					},
					respondents: ['one', 'two', 'three', 'four', 'five'].map((id) => ({
						id: `respondent-${id}`,
						name: long,
						responsible: false
					}))
				}
			);
			const input = buildTinyInput(assessment, { chapters: ['summary', 'method'] }, questionnaire);
			const document = buildReport(input);
			expect(renderPdf(document, fonts).missingCharacters).toEqual([]);
			const said = listStrings(document.chapters).join(' ');
			for (const { text } of questionnaire.cautions) expect(said).toContain(text);
		}
	);
});
