import { expect, it } from 'vitest';
import { withArticle } from './with-article.ts';

it.each([
	['84 %', 'l’84 %'],
	['8 %', 'l’8 %'],
	['11 %', 'l’11 %'],
	['1 %', 'l’1 %'],
	['18 %', 'il 18 %'],
	['100 %', 'il 100 %'],
	['70 %', 'il 70 %']
])('%s is read with its article', (figure, text) => {
	expect(withArticle(figure)).toBe(text);
});
