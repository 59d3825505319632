import { describe, expect, it } from 'vitest';
import { parseFragment } from './answer-fragment.ts';

describe('the fragment of an address', () => {
	it('names an assessment', () => {
		expect(parseFragment('#example-town')).toEqual({
			kind: 'existing',
			id: 'example-town',
			question: null
		});
	});

	it('names a question of an assessment', () => {
		expect(parseFragment('#example-town,written-mandate')).toEqual({
			kind: 'existing',
			id: 'example-town',
			question: 'written-mandate'
		});
	});

	it('asks for a new assessment of an audience and a set', () => {
		expect(parseFragment('#new=company,quick')).toEqual({
			kind: 'new',
			audience: 'company',
			set: 'quick'
		});
	});

	it('is read the same when a mail program has encoded it', () => {
		expect(parseFragment('#new%3Dcompany%2Cquick')).toMatchObject({ kind: 'new', set: 'quick' });
	});

	it.each(['', '#', '#short', '#new=nobody,quick', '#example-town,', '#Example-Town', '#a,b'])(
		'says nothing as %j',
		(hash) => {
			expect(parseFragment(hash)).toEqual({ kind: 'none' });
		}
	);

	it('takes an address cut in the middle of a character for none', () => {
		expect(parseFragment('#example-town%E2%8')).toEqual({ kind: 'none' });
	});
});
