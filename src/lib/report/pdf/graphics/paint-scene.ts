import type { Scene, TextShape } from '../../../charts/scene.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { Artifact, Pen } from '../tagging/pen.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import { cleanLine } from '../text/clean-line.ts';
import { measureText } from '../text/measure-text.ts';
import { showText } from '../text/show-text.ts';
import type { Typefaces } from '../text/typefaces.ts';
import { paintPath, type Origin } from './paint-path.ts';

/** Paints a scene as vectors at a place on the page. */
export function paintScene(
	pen: Pen,
	scene: Scene,
	owner: StructureElement | Artifact,
	origin: Origin,
	typefaces: Typefaces
): void {
	for (const shape of scene.shapes) {
		if (shape.kind === 'text') pen.draw(owner, showLabel(shape, origin, typefaces));
		else pen.draw(owner, paintPath(shape.segments, shape, origin));
	}
}

function showLabel(shape: TextShape, origin: Origin, typefaces: Typefaces): string {
	const size = shape.size * origin.scale;
	const style: TextStyle = { weight: shape.weight, size, leading: size, color: shape.color };
	const text = cleanLine(shape.text);
	const shares = { start: 0, middle: 0.5, end: 1 } as const;
	const back = measureText(text, style, typefaces) * shares[shape.anchor];
	const x = origin.x + shape.x * origin.scale - back;
	return showText(text, x, origin.y + shape.y * origin.scale, style, typefaces);
}
