import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblems, readModelFolder } from '../../src/lib/catalog/read-model-folder.ts';
import { breakModel, put } from './break-model.ts';

const funding = 'traits/programme-anchored-funding.yaml';
const convenor = 'traits/municipal-convenor.yaml';

describe('a broken model gets one clear sentence with file and path', () => {
	it.each([
		[
			'a missing language',
			funding,
			'questions[0].wording.en',
			undefined,
			`${funding}: questions[0].wording.en: the English text is missing: write it beside the Italian one`
		],
		[
			'a language left empty',
			funding,
			'questions[0].anchors[2].it',
			'',
			`${funding}: questions[0].anchors[2].it: must not be empty: write it, or remove the entry`
		],
		[
			'a language nobody named',
			funding,
			'questions[0].wording.de',
			'Gibt es Geld?',
			`${funding}: questions[0].wording.de: the language "de" is not in model.yaml: add it to languagesInProgress, or correct it`
		],
		[
			'a language that is no language',
			funding,
			'questions[0].wording.German',
			'Gibt es Geld?',
			`${funding}: questions[0].wording: "German" is not known here: check the spelling or remove it`
		],
		[
			'a language in progress with nothing after it',
			funding,
			'questions[0].wording.de',
			null,
			`${funding}: questions[0].wording.de: is missing: write a text here`
		],
		[
			'a condition that is a matter of compliance',
			convenor,
			'questions[0].compliance',
			true,
			`${convenor}: questions[0].compliance: a matter of compliance cannot be a condition for "municipality": write two questions, or "essential: none" for it`
		],
		[
			'a condition on a fact that does not exist',
			funding,
			'questions[0].askedWhen',
			{ fact: 'wealth', in: ['high'] },
			[
				`${funding}: questions[0].askedWhen: the condition asks for the fact "wealth", which model.yaml does not have for "municipality"`,
				`${funding}: questions[0].askedWhen: the condition asks for the fact "wealth", which model.yaml does not have for "company"`,
				`${funding}: questions[0].askedWhen: the condition asks for the fact "wealth", which model.yaml does not have for "alliance"`
			]
		],
		[
			'a condition on an option that does not exist',
			convenor,
			'questions[0].askedWhen',
			{ fact: 'body', in: ['kingdom'] },
			`${convenor}: questions[0].askedWhen: "kingdom" is not an option of the fact "body"`
		],
		[
			'an unknown source',
			funding,
			'questions[0].milan[0].sources',
			['S999'],
			`${funding}: questions[0].milan[0]: source S999 is not in model.yaml`
		],
		[
			'a documented claim without a source',
			funding,
			'milan[0].sources',
			[],
			`${funding}: milan[0]: a documented claim names its source: add it, or call the claim inferred`
		],
		[
			'a question id used twice',
			funding,
			'questions[1].id',
			'resources-twelve-months',
			`${funding}: questions[1].id: "resources-twelve-months" is used twice (first in ${funding})`
		],
		[
			'a question id used twice in different files',
			funding,
			'questions[1].id',
			'coordination-mandate',
			`${funding}: questions[1].id: "coordination-mandate" is used twice (first in ${convenor})`
		],
		[
			'a trait listed twice',
			'model.yaml',
			'traits[1].id',
			'municipal-convenor',
			[
				'traits/open-mixed-alliance.yaml: id: trait "open-mixed-alliance" is not in the list of traits: add it to model.yaml',
				'model.yaml: traits[1]: trait "municipal-convenor" is listed twice'
			]
		],
		[
			'two levels with the same text',
			funding,
			'questions[1].anchors[3]',
			{ it: 'Nessun piano e nessun avviso adatto è stato individuato.', en: 'Another text.' },
			`${funding}: questions[1].anchors: two levels have the same text (it)`
		],
		[
			'an action that goes nowhere',
			funding,
			'questions[1].actions[0].to',
			0,
			[
				`${funding}: questions[1].actions[0]: the action leads from 0 to 0: "to" must be higher`,
				`${funding}: questions[1].actions: nothing leads "municipality" up from level 0: add an action, or widen one`,
				`${funding}: questions[1].actions: nothing leads "municipality" up from level 1: add an action, or widen one`,
				`${funding}: questions[1].actions: nothing leads "alliance" up from level 0: add an action, or widen one`,
				`${funding}: questions[1].actions: nothing leads "alliance" up from level 1: add an action, or widen one`
			]
		],
		[
			'an unknown SDG target',
			funding,
			'questions[1].sdgTargets',
			{ '99.9': 1 },
			`${funding}: questions[1].sdgTargets: target 99.9 is not in model.yaml`
		],
		[
			'an unknown term of the glossary',
			funding,
			'questions[1].glossary',
			['flux-capacitor'],
			`${funding}: questions[1].glossary: "flux-capacitor" is not in the glossary of model.yaml`
		],
		[
			'a key misspelled',
			funding,
			'questions[1].wordings',
			{ it: 'Quale?', en: 'Which?' },
			`${funding}: questions[1]: "wordings" is not known here: check the spelling or remove it`
		],
		[
			'an audience misspelled',
			funding,
			'questions[1].audiences',
			{ municipalities: {} },
			`${funding}: questions[1].audiences: "municipalities" is not known here: check the spelling or remove it`
		],
		[
			'help on an option that does not exist',
			convenor,
			'questions[0].helpFor[0].when.in',
			['kingdom'],
			`${convenor}: questions[0].helpFor[0].when: "kingdom" is not an option of the fact "body"`
		],
		[
			'a legal fact that is not there',
			convenor,
			'questions[0].legal',
			['law-of-the-sea'],
			`${convenor}: questions[0].legal: "law-of-the-sea" is not in legal.yaml`
		],
		[
			'a framework without the area',
			convenor,
			'questions[0].crosswalk',
			['uni-pdr-125/weather'],
			`${convenor}: questions[0].crosswalk: "uni-pdr-125/weather" is not among the frameworks of model.yaml`
		],
		[
			'an area without its framework',
			convenor,
			'questions[0].crosswalk',
			['weather'],
			`${convenor}: questions[0].crosswalk[0]: is not written in the expected form: ids are kebab-case words, versions like 1.0.0, days like 2026-11-22, areas framework/area, addresses start with https://`
		],
		[
			'an action that does not say how long it takes',
			convenor,
			'questions[0].actions[0].weeks',
			undefined,
			`${convenor}: questions[0].actions[0].weeks: is missing: write a number here`
		],
		[
			'an action done before it begins',
			convenor,
			'questions[0].actions[0].weeks',
			0,
			`${convenor}: questions[0].actions[0].weeks: must be more than 0`
		],
		[
			'a legal file without the day it was checked, whatever refers to it',
			'legal.yaml',
			'checkedOn',
			'last week',
			'legal.yaml: checkedOn: is not written in the expected form: ids are kebab-case words, versions like 1.0.0, days like 2026-11-22, areas framework/area, addresses start with https://'
		],
		[
			'a legal fact on no basis',
			'legal.yaml',
			'facts[0].basis',
			'hearsay',
			'legal.yaml: facts[0].basis: expected one of "documented", "to-verify", found "hearsay"'
		],
		[
			'a route on a fact a municipality is not asked for',
			'model.yaml',
			'routes.municipality.small.fact',
			'size',
			'model.yaml: routes.municipality.small: the condition asks for the fact "size", which model.yaml does not have for "municipality"'
		],
		[
			'a question for nobody',
			funding,
			'questions[1].audiences',
			{},
			`${funding}: questions[1].audiences: no audience is asked: name at least one`
		],
		[
			'an importance out of range',
			funding,
			'questions[1].importance',
			7,
			`${funding}: questions[1].importance: must be at most 3`
		],
		[
			'a level out of range',
			funding,
			'questions[1].target',
			5,
			`${funding}: questions[1].target: expected one of "0", "1", "2", "3", "4", found 5`
		],
		[
			'a text that is a number',
			funding,
			'questions[1].wording.it',
			12,
			`${funding}: questions[1].wording.it: expected a text, found 12: write a text in quotes`
		],
		[
			'a list that is a text',
			funding,
			'questions[1].anchors',
			'one, two',
			`${funding}: questions[1].anchors: expected a list, found "one, two": write a list`
		],
		[
			'a language with nothing after it',
			funding,
			'questions[1].wording.en',
			null,
			`${funding}: questions[1].wording.en: the English text is missing: write it beside the Italian one`
		],
		[
			'a role left out',
			funding,
			'role',
			undefined,
			`${funding}: role: is missing: write one of "core", "enabling", "amplifying"`
		],
		[
			'an id that is no kebab-case word',
			funding,
			'questions[1].id',
			'Plan_or_call',
			`${funding}: questions[1].id: is not written in the expected form: ids are kebab-case words, versions like 1.0.0, days like 2026-11-22, areas framework/area, addresses start with https://`
		],
		[
			'only four anchors',
			funding,
			'questions[1].anchors',
			[1, 2, 3, 4].map((level) => ({ it: `Livello ${level}.`, en: `Level ${level}.` })),
			`${funding}: questions[1].anchors: has too few entries: write 5`
		],
		[
			'the importance of a trait left out for an audience',
			'model.yaml',
			'traits[0].importance',
			{ municipality: 3, alliance: 3 },
			'model.yaml: traits[0].importance: the importance for "company" is missing: write 0 to 3'
		],
		[
			'a verdict without texts',
			'model.yaml',
			'audiences.company.verdicts.can-start',
			undefined,
			'model.yaml: audiences.company.verdicts.can-start: is missing: write named entries here'
		]
	])('%s', (_name, file, path, value, expected) => {
		expect(breakModel((files) => put(files, file, path, value))).toEqual([expected].flat());
	});

	it('a trait without its file', () => {
		expect(breakModel((files) => files.delete(funding))).toEqual([
			'model.yaml: traits[3]: trait "programme-anchored-funding" has no file: add traits/programme-anchored-funding.yaml'
		]);
	});

	it('a trait in a file of another name', () => {
		const other = 'traits/money.yaml';
		const lines = breakModel((files) => {
			files.set(other, files.get(funding));
			files.delete(funding);
		});
		expect(lines).toEqual([
			`${other}: id: the trait is called "programme-anchored-funding": name its file programme-anchored-funding.yaml`
		]);
	});

	it('the same trait in two files', () => {
		expect(breakModel((files) => files.set('traits/zzz.yaml', files.get(funding)))).toEqual([
			`traits/zzz.yaml: id: trait "programme-anchored-funding" is already written in ${funding}: give this one another id`
		]);
	});

	it('says everything at once, whatever the kind and the file', () => {
		const lines = breakModel((files) => {
			put(files, funding, 'questions[0].wording.en', undefined);
			put(files, convenor, 'milan[0].sources', ['S999']);
			put(files, 'traits/proximity-workspaces.yaml', 'questions[0].glossary', ['flux-capacitor']);
			put(files, 'model.yaml', 'traits[0].importance', { municipality: 3, alliance: 3 });
		});
		expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
			`${funding}: questions[0].wording.en`,
			'model.yaml: traits[0].importance',
			'traits/proximity-workspaces.yaml: questions[0].glossary',
			`${convenor}: milan[0]`
		]);
	});
});

describe('a model folder that cannot be read', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'innesto-model-'));
		cpSync('tests/fixtures/models/test-catalog', folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function describeFolder(): string {
		const model = readModelFolder(folder);
		return model.ok
			? ''
			: formatProblems(model.problems).replaceAll(folder, '').replaceAll('\\', '/');
	}

	it('names the line of bad YAML, and what is wrong in the other files', () => {
		writeFileSync(join(folder, 'traits/t1-governance.yaml'), 'id: t1-governance\nname: a: b\n');
		writeFileSync(join(folder, 'traits/t3-coworking.yaml'), 'id: t3-coworking\n');
		const [first = '', ...others] = describeFolder().split('\n');
		expect(first).toMatch(
			/^\/traits\/t1-governance\.yaml: line 2: is not valid YAML \(.+\): check indentation, colons and quotes there$/
		);
		expect(others[0]).toBe('/traits/t3-coworking.yaml: name: is missing: write named entries here');
		expect(others.filter((line) => !line.startsWith('/traits/t3-coworking.yaml'))).toEqual([]);
	});

	it('says that model.yaml is not valid YAML and still reads the traits', () => {
		writeFileSync(join(folder, 'model.yaml'), 'id: [');
		writeFileSync(join(folder, 'traits/t3-coworking.yaml'), 'name: 1');
		const lines = describeFolder().split('\n');
		expect(lines[0]).toContain('/model.yaml: line 1: is not valid YAML');
		expect(lines.slice(1).every((line) => line.startsWith('/traits/t3-coworking.yaml: '))).toBe(
			true
		);
	});

	it('says where model.yaml was looked for', () => {
		rmSync(join(folder, 'model.yaml'));
		expect(describeFolder()).toBe(
			'/model.yaml: there is no model.yaml here: name a folder that holds a model'
		);
	});

	it('reads the sound one', () => {
		expect(describeFolder()).toBe('');
	});
});
