/** A color as `#rrggbb`. */
export type HexColor = `#${string}`;

/** The least contrast of text, WCAG 2.2 criterion 1.4.3. */
const leastContrast = 4.5;
/** The lightest grounds an accent stands on: white paper and the field of the cover, which asks for more. */
const grounds: readonly HexColor[] = ['#ffffff', '#f7f4ec'];

export interface Accent {
	readonly color: HexColor;
	/** True when it is darker than the one chosen. */
	readonly darkened: boolean;
}

/**
 * A chosen color as it is printed: itself when text in it can be read on every ground, otherwise the same hue
 * as dark as that takes. Null for what is no `#rrggbb`.
 */
export function chooseAccent(chosen: string): Accent | null {
	if (!/^#[0-9a-f]{6}$/i.test(chosen)) return null;
	const channels = readChannels(chosen);
	for (let light = 255; light > 0; light -= 1) {
		const color = writeChannels(channels.map((channel) => Math.floor((channel * light) / 255)));
		if (grounds.every((ground) => computeContrast(color, ground) >= leastContrast))
			return { color, darkened: light < 255 };
	}
	return { color: '#000000', darkened: true };
}

/** The contrast of two colors, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function computeContrast(first: string, second: string): number {
	const [light, dark] = [computeLuminance(first), computeLuminance(second)].sort((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The relative luminance of a color, 0 to 1 (WCAG 2.2). */
function computeLuminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = readChannels(color).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readChannels(color: string): readonly number[] {
	return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function writeChannels(channels: readonly number[]): HexColor {
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
