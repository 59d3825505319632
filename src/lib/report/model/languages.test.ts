import { describe, expect, it } from 'vitest';
import type { Answer } from '../../core/assessment/answer-schema.ts';
import type { Assessment } from '../../core/assessment/assessment-schema.ts';
import { buildReport } from './build-report.ts';
import type { ReportDocument } from './document.ts';
import { listInlines, listStrings, readAll } from './fixtures/list-strings.ts';
import { buildTinyQuestionnaire } from './fixtures/tiny-questionnaire.ts';
import { buildTinyAssessment, buildTinyInput, level } from './fixtures/tiny-report.ts';
import { blankFrontMatter } from './front-matter.ts';

/** A word nobody else writes, one for each place where a person can type. */
const typed = (place: string) => `Typed${place}`;
const document = {
	title: typed('DocumentTitle'),
	date: typed('DocumentDate'),
	verifiedBy: typed('VerifiedBy')
};
const answers: Readonly<Record<string, Answer>> = {
	mandate: level(2, 'A', {
		document,
		comment: typed('Comment'),
		evidenceNote: `${typed('Note')}\n${typed('SecondLine')}`
	}),
	hours: { kind: 'unknown', whoWouldKnow: typed('Who'), meaning: 1 },
	budget: { kind: 'not-applicable', reason: typed('Reason'), meaning: 1 },
	desks: level(1, 'C')
};
const own: Partial<Assessment> = {
	organization: {
		name: typed('Name'),
		territory: typed('Territory'),
		call: typed('Call'),
		facts: { size: 'small' }
	},
	respondents: [
		{ id: 'respondent-one', name: typed('Heard'), responsible: true },
		{ id: 'respondent-two', name: typed('Silent'), responsible: false }
	],
	consensus: [{ question: 'desks', level: 1, evidence: 'C', reason: typed('Agreed') }],
	plan: [
		{
			id: 'planned-one',
			question: 'desks',
			action: 'desks-begin',
			title: typed('PlanTitle'),
			owner: typed('PlanOwner'),
			status: 'to-do'
		}
	]
};
const frontMatter = {
	...blankFrontMatter,
	comment: { text: typed('Executive'), role: typed('Role') },
	signOff: { place: typed('Place'), date: '', roles: [typed('Signer')] },
	supportedBy: typed('Supporter')
};

function build(language?: Assessment['language']): ReportDocument {
	const assessment = buildTinyAssessment(answers, { ...own, ...(language && { language }) });
	const options = { withData: true, author: typed('Author'), frontMatter };
	return buildReport(buildTinyInput(assessment, options));
}

/** What is typed and set as a run in a language. */
function listSpoken(document: ReportDocument): readonly string[] {
	return listInlines(document).flatMap((inline) =>
		(inline.kind === 'in-language' || inline.kind === 'strong') && inline.language === 'en'
			? [inline.text]
			: []
	);
}

/** Where no run can be: on every page's head, and in the properties of the file. */
const printedApart = ({ author, runningHead }: ReportDocument) => [author, runningHead.left];

describe('a report on an assessment typed in another language', () => {
	const spoken = build('en');
	const plain = build();

	it('says the same words as one that does not know the language', () => {
		const words = (document: ReportDocument) => readAll({ ...document, fingerprint: '' });
		expect(words(spoken) === words(plain)).toBe(true);
	});

	it('marks every word typed, and no word of its own', () => {
		const places = new Set(listStrings(plain).flatMap((text) => text.match(/Typed\w+/g) ?? []));
		expect([...places].toSorted()).toEqual(listTyped().toSorted());
		const marked = listSpoken(spoken);
		expect(marked.filter((text) => !/^Typed\w+\.?$/.test(text))).toEqual([]);
		const unmarked = listStrings({ ...spoken, author: '', runningHead: null }).filter(
			(text) => text.includes('Typed') && !marked.includes(text)
		);
		expect(unmarked).toEqual([]);
		expect(printedApart(spoken)).toEqual([typed('Author'), typed('Name')]);
	});

	it('marks nothing where the language is not known', () => {
		expect(listInlines(plain).filter(({ kind }) => kind === 'in-language')).toEqual([]);
		expect(listSpoken(plain)).toEqual([]);
	});
});

/** Every place above. */
function listTyped(): readonly string[] {
	const strings = listStrings([answers, own, frontMatter, typed('Author')]);
	return [...new Set(strings.flatMap((text) => text.match(/Typed\w+/g) ?? []))];
}

it('says which texts of the model are in another language, only where there are any', () => {
	expect(build()).not.toHaveProperty('fallbacks');
	const questionnaire = { ...buildTinyQuestionnaire('it', 'municipality'), name: '[EN] A model' };
	const input = buildTinyInput(buildTinyAssessment(answers), {}, questionnaire);
	expect(buildReport(input).fallbacks).toEqual(['[EN] A model']);
});
