/** The addresses of what no first question waits for: the background, and the models no longer the newest. */
export const otherUrls: Record<string, string> = import.meta.glob(
	['./generated/*_background.bin', './generated/*_{it,en}.bin'],
	{ query: '?url', import: 'default', eager: true }
);
