import type { Logo } from '../model/front-matter.ts';

/** The picture inside an address, for a page that fetches nothing. */
export function writeLogoAddress({ format, content }: Pick<Logo, 'format' | 'content'>): string {
	return `data:image/${format};base64,${btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''))}`;
}
