import { describe, expect, it } from 'vitest';
import { termsOf } from '../terms/terms-of.ts';
import { reportTextsOf } from './report-texts-of.ts';

type Leaf = readonly [path: string, value: unknown];

function listLeaves(value: unknown, path = ''): readonly Leaf[] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, nested]) => listLeaves(nested, `${path}.${key}`));
}

/** What a text says when it is given a 2 for every number and word. */
function say(value: unknown): string {
	return typeof value === 'function'
		? (value as (...values: number[]) => string)(2, 2, 2, 2, 2)
		: String(value);
}

const pairs = [
	{ name: 'report', italian: reportTextsOf('it'), english: reportTextsOf('en') },
	{ name: 'shared terms', italian: termsOf('it'), english: termsOf('en') }
];

describe.each(pairs)('the words of the $name', ({ italian, english }) => {
	const leaves = listLeaves(italian);
	const others = new Map(listLeaves(english));

	it('exist in both languages, one for one', () => {
		expect([...others.keys()].sort()).toEqual(leaves.map(([path]) => path).sort());
	});

	it('are never empty and differ between the languages', () => {
		for (const [path, value] of leaves) {
			expect(say(value).trim(), path).not.toBe('');
			expect(say(others.get(path)).trim(), path).not.toBe('');
		}
		const same = leaves.filter(([path, value]) => say(value) === say(others.get(path)));
		expect(same.map(([path]) => path)).toEqual(sameInBoth.filter((path) => others.has(path)));
	});

	it('print every number and word they are given', () => {
		for (const [path, value] of [...leaves, ...others]) {
			if (typeof value !== 'function' || value.length === 0) continue;
			const marks = Array.from({ length: value.length }, (_, index) => 1001 + index);
			const text = (value as (...values: number[]) => string)(...marks);
			const lost = marks.filter((mark) => !text.includes(String(mark)));
			expect(lost, path).toEqual(
				notPrinted.has(path) ? [1001] : chosenBy.has(path) ? marks.slice(-1) : []
			);
		}
	});
});

/** Forms without words of their own, and a word both languages share. */
const sameInBoth = [
	'.cover.title',
	'.profile.traitScore',
	'.profile.claim',
	'.goals.goal',
	'.goals.target',
	'.crosswalk.columns.area',
	'.answers.question',
	'.answers.saidBy',
	'.sheets.no'
];
/** Their first value only chooses between singular and plural. */
const notPrinted = new Set(['.summary.days', '.summary.weeks']);
/** Their last value only chooses between words. */
const chosenBy = new Set(['.conditions.sealState', '.company.conditions.sealState']);

describe('the words for a company', () => {
	it.each(['it', 'en'] as const)('call its conditions by one name, in %s', (language) => {
		const spoken = JSON.stringify(
			[reportTextsOf(language, 'company'), termsOf(language, 'company')].map((words) => {
				const { company: _, ...said } = words;
				return listLeaves(said).map(([, value]) => say(value));
			})
		);
		expect(spoken).not.toMatch(/indispensab/i);
		const others = listLeaves(reportTextsOf(language, 'alliance')).map(([, value]) => say(value));
		expect(others.join('\n')).toMatch(/indispensab/i);
	});
});
