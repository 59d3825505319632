/** The addresses of what no first question waits for: the words explained, the background, and the models no longer the newest. */
export const otherUrls: Record<string, string> = import.meta.glob(
	['./generated/*_{glossary,background}.bin', './generated/*_{it,en}.bin'],
	{ query: '?url', import: 'default', eager: true }
);
