/** A4 portrait, in points. */
export const pageWidth = 595.28;
export const pageHeight = 841.89;

/** Where the text of a page stands, from the top left. */
export const frame = {
	left: 64,
	right: pageWidth - 64,
	top: 88,
	bottom: pageHeight - 76,
	width: pageWidth - 128,
	height: pageHeight - 164
} as const;

/** Widest line of running text: about 75 characters. */
export const proseWidth = 408;
/** A little wider where the type is smaller, as in what is looked up. */
export const referenceWidth = 430;
