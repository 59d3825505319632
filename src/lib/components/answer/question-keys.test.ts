import { expect, test } from 'vitest';
import { choiceForKey, gradeForKey } from './question-keys.ts';

test('A to D choose a grade, small or capital, and nothing else does', () => {
	expect(['a', 'B', 'c', 'D'].map(gradeForKey)).toEqual(['A', 'B', 'C', 'D']);
	expect(['e', '1', 'Enter', 'aa', ''].map(gradeForKey)).toEqual([null, null, null, null, null]);
});

test('X chooses “not applicable” only where a question admits it', () => {
	expect(choiceForKey('x', true)).toBe('not-applicable');
	expect(choiceForKey('x', false)).toBeNull();
});
