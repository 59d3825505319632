/** How long the browser may take to fetch what it was offered. */
const offerMs = 60_000;

/**
 * Offers bytes to the browser as a download. The browser does not say whether it was stored: "offered" is all
 * that may be claimed.
 */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), offerMs);
}
