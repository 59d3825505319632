import { describe, expect, it } from 'vitest';
import { compileMire } from '../../../tests/model/read-mire.ts';
import { canonicalJson } from '../../lib/core/assessment/canonical-json.ts';
import { parseAssessmentFile } from '../../lib/core/assessment/parse-assessment-file.ts';
import { analyzeAssessment } from '../../lib/core/scoring/analyze-assessment.ts';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { readFileSync } from 'node:fs';
import { writeAssessment } from '../fixtures/write-assessment.ts';

describe('innesto score', () => {
	const folder = useTemporaryFolder();

	it('says verdict, support, readiness, coverage, evidence, conditions and traits', async () => {
		const { code, printed, warned } = await runInnesto(
			'score',
			writeAssessment(folder.path, 'a.innesto.json')
		);
		expect({ code, warned }).toEqual({ code: 0, warned: [] });
		const text = printed.join('\n');
		expect(text).toContain('\nCan start now\n  support: ');
		expect(text).toMatch(/readiness: 75 of 100, 9 simulations out of 10 between \d+ and \d+/);
		expect(text).toMatch(/coverage: 100%\n {2}evidence: \d+% \(\w+\)/);
		expect(text.match(/^ {2}(indispensable|to complete) /gm)).toHaveLength(10);
		expect(text).toMatch(/^ {2}municipal-convenor +3 +75 +2\/2 +75%$/m);
	});

	it('says "not yet" first when answers are wanting, how few there are, and no route', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json', { answers: [] });
		const { printed } = await runInnesto('score', file);
		const text = printed.join('\n');
		expect(text).toMatch(/^For now: \w.+\n {2}because no answer has a level yet/m);
		expect(text).not.toMatch(/confirmed|suggested route/);
		const some = writeAssessment(folder.path, 'b.innesto.json', (all) => ({
			answers: all.answers.slice(0, 3)
		}));
		const partly = (await runInnesto('score', some)).printed.join('\n');
		expect(partly).toMatch(
			/^For now: .+\n {2}if the answers with a level \(3 of 17\) were confirmed: /m
		);
		expect(partly).not.toContain('suggested route');
	});

	it('prints the whole result as canonical JSON', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const assessment = parseAssessmentFile(readFileSync(file));
		if (!assessment.ok) throw new Error('The fixture does not parse.');
		const result = analyzeAssessment(compileMire('municipality', 'en'), assessment.value);
		const { printed } = await runInnesto('score', file, '--json');
		expect(printed).toEqual([canonicalJson(result)]);
	});

	it('takes seed and draws', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { printed } = await runInnesto('score', file, '--json', '--seed', '7', '--draws', '500');
		expect(JSON.parse(printed.join(''))).toMatchObject({ simulation: { seed: 7, draws: 500 } });
	});

	it('scores without simulation when there are no draws', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { printed } = await runInnesto('score', file, '--draws', '0');
		expect(printed.join('\n')).toMatch(/readiness: 75 of 100$/m);
	});
});

describe('the model an assessment is scored with', () => {
	const folder = useTemporaryFolder();
	const model = { id: 'mire', version: '1.0.0', hash: '0'.repeat(64) };

	it('is never another content of the same version unless one is named', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json', { model });
		const { code, warned } = await runInnesto('score', file);
		expect({ code, warned }).toEqual({
			code: 1,
			warned: [
				`${file}: model.hash: was made with another content of version 1.0.0 of the model: name the model it is to be read with (--model <folder>)`
			]
		});
	});

	it('is the one named, with a warning', async () => {
		const { version } = compileMire('municipality').model;
		const changed = { model: { ...model, version } };
		const file = writeAssessment(folder.path, 'a.innesto.json', changed);
		const { code, printed, warned } = await runInnesto(
			'score',
			file,
			'--model',
			'questionnaires/mire'
		);
		expect({ code, lines: warned.length }).toEqual({ code: 0, lines: 1 });
		expect(warned[0]).toContain(`warning: ${file}: model.hash: was made with another content`);
		expect(printed.length).toBeGreaterThan(10);
	});

	it('must be among those of this Innesto', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json', {
			model: { ...model, version: '9.0.0' }
		});
		const { code, warned } = await runInnesto('score', file);
		expect({ code, lines: warned.length }).toEqual({ code: 1, lines: 1 });
		expect(warned[0]).toMatch(
			/model\.version: was made with the model mire 9\.0\.0, and this Innesto has mire .+: take a newer Innesto/
		);
	});

	it('must be the same model', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { code, warned } = await runInnesto(
			'score',
			file,
			'--model',
			'tests/fixtures/models/test-catalog'
		);
		expect(code).toBe(1);
		expect(warned[0]).toContain('was made with the model "mire", not with "test-catalog"');
	});

	it('must be sound', async () => {
		const file = writeAssessment(folder.path, 'a.innesto.json');
		const { code, warned } = await runInnesto('score', file, '--model', folder.path);
		expect({ code, lines: warned.length }).toEqual({ code: 1, lines: 1 });
		expect(warned[0]).toContain('there is no model.yaml here');
	});
});
