import type { TextStyle } from '../layout/theme.ts';
import { measureText } from './measure-text.ts';
import type { Typefaces } from './typefaces.ts';

/** A text on one line, cut with an ellipsis when it is wider than the room it has. */
export function fitText(
	text: string,
	style: TextStyle,
	width: number,
	typefaces: Typefaces
): string {
	if (measureText(text, style, typefaces) <= width) return text;
	const characters = Array.from(text);
	let count = characters.length;
	const cut = (): string => `${characters.slice(0, count).join('').trimEnd()}…`;
	while (count > 0 && measureText(cut(), style, typefaces) > width) count -= 1;
	return cut();
}
