/** Red, green and blue from 0 to 1, in sRGB. */
export type Rgb = readonly [number, number, number];

/** How far two colors are apart, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function measureContrast(one: Rgb, other: Rgb): number {
	const lights = [measureLuminance(one), measureLuminance(other)];
	return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function measureLuminance([red, green, blue]: Rgb): number {
	return 0.2126 * linearize(red) + 0.7152 * linearize(green) + 0.0722 * linearize(blue);
}

function linearize(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
