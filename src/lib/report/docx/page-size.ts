/** A4 upright, in twentieths of a point as Word counts. */
export const page = { width: 11_906, height: 16_838, margin: 1134 } as const;

/** Between the margins. */
export const textWidth = page.width - 2 * page.margin;
