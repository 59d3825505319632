import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/core/assessment/answer-schema.ts';
import {
	evidenceGrades,
	type EvidenceGrade
} from '../../src/lib/core/assessment/evidence-grades.ts';
import { questionSets } from '../../src/lib/core/assessment/question-sets.ts';
import type { AskedQuestion } from '../../src/lib/core/definition/questionnaire.ts';
import type { Level, Verdict } from '../../src/lib/core/definition/vocabulary.ts';
import { scoreAssessment } from '../../src/lib/core/scoring/score-assessment.ts';
import { fillAssessment } from './fill-assessment.ts';
import { compileMire } from './read-mire.ts';

const document = { title: 'Act', date: '2026-01-01', verifiedBy: 'Audit office' };
const levels = [0, 1, 2, 3, 4] as const;

const answer = (level: Level, evidence: EvidenceGrade): Answer => ({
	kind: 'level',
	level,
	evidence,
	meaning: 1,
	...(evidence === 'A' && { document })
});

const organizations = [
	['municipality', {}],
	['alliance', {}],
	['company', { size: 'micro' }],
	['company', { size: 'small' }],
	['company', { size: 'large' }]
] as const;

const words: Readonly<Record<Verdict, string>> = {
	'can-start': 'now',
	'with-adaptations': 'adaptations',
	'foundations-to-strengthen': 'foundations',
	'prerequisites-missing': 'missing',
	'not-enough-information': 'not enough',
	'nothing-assessed': 'nothing'
};

/**
 * The verdict of the same answer to every question of a set (replicability-methods, appendix, 5): one
 * row a level, columns A to D. A condition below its minimum always fails; at the minimum it takes a document,
 * above it the word of the person in charge; impressions are never enough.
 */
const expected = `
level  A            B            C            D
0      missing      missing      missing      missing
1      missing      missing      missing      missing
2      adaptations  adaptations  not enough   not enough
3      now          now          adaptations  not enough
4      now          now          now          not enough
`;

const cases = questionSets.flatMap((set) =>
	organizations.map(([audience, facts]) => [set, audience, facts] as const)
);

describe.each(cases)('the %s set of a %s with facts %o', (set, audience, facts) => {
	const questionnaire = compileMire(audience);
	const judge = (answerTo: (question: AskedQuestion) => Answer): string => {
		const assessment = fillAssessment(questionnaire, facts, answerTo, set);
		return words[scoreAssessment(questionnaire, assessment).verdict.verdict];
	};

	it('gives every uniform profile the verdict a practitioner expects', () => {
		const rows = levels.map((level) => [
			String(level),
			...evidenceGrades.map((grade) => judge(() => answer(level, grade)))
		]);
		expect(formatTable([['level', ...evidenceGrades], ...rows])).toBe(expected);
	});

	it('calls the ordinary adopter, whose basics are just there with documents, weak and not lacking', () => {
		const ordinary = ({ essential }: AskedQuestion) =>
			answer(essential?.kind === 'limiting' ? 1 : 2, 'B');
		expect(judge(ordinary)).toBe('foundations');
	});

	it('lets one trait of weight 1 at zero cost no more than adaptations', () => {
		const { traits } = questionnaire;
		const light = new Set(traits.filter(({ importance }) => importance === 1).map(({ id }) => id));
		const [first] = light;
		expect(judge(({ trait }) => answer(trait === first ? 0 : 3, 'B'))).toBe('adaptations');
	});
});

/** A column as wide as the widest word, so that a difference reads as a table. */
function formatTable(rows: readonly (readonly string[])[]): string {
	const widths = [5, 11, 11, 11, 0];
	const lines = rows.map((row) =>
		row
			.map((cell, index) => cell.padEnd(widths[index] ?? 0))
			.join('  ')
			.trimEnd()
	);
	return `\n${lines.join('\n')}\n`;
}
