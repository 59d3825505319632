import { beforeAll, describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../../src/lib/report/pdf/load-fonts-node.ts';
import { renderPdf } from '../../../src/lib/report/pdf/render-pdf.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { breakDictionary } from './break-pdf.ts';
import { checkPdf } from './check-pdf.ts';

let sound: Uint8Array;

beforeAll(async () => {
	sound = renderPdf(sampleDocument, await loadFontsNode()).bytes;
});

function checkWith(pattern: RegExp, replacement: string): readonly string[] {
	return checkPdf(breakDictionary(sound, pattern, replacement));
}

describe('the bookmarks', () => {
	it('are there', () => {
		expect(checkWith(/\/Outlines \d+ 0 R/, '')).toEqual(['no bookmarks']);
		expect(checkWith(/(\/Type \/Outlines) \/First \d+ 0 R/, '$1')).toEqual(['no bookmarks']);
	});

	it('have a title and lead to a page', () => {
		expect(checkWith(/\/Title <[^>]*>( \/Parent)/, '/Title <FEFF>$1')).toEqual([
			'bookmark without title'
		]);
		const lost = ['bookmark “Sintesi per chi decide” leads nowhere'];
		expect(checkWith(/(\/Title [^/]*\/Parent \d+ 0 R) \/Dest \[[^\]]*\]/, '$1')).toEqual(lost);
		expect(checkWith(/(\/Title [^/]*\/Parent \d+ 0 R) \/Dest \[\d+/, '$1 /Dest [1')).toEqual(lost);
	});

	it('may lead there by an action', () => {
		const action = '$1 /A <</S /GoTo /D $2>>';
		expect(checkWith(/(\/Title [^/]*\/Parent \d+ 0 R) \/Dest (\[[^\]]*\])/, action)).toEqual([]);
	});

	it('do not run in a circle', () => {
		const circle = /^(\d+)( 0 obj\s+<<\/Title [\s\S]*\/Next) \d+ 0 R/;
		expect(() => checkWith(circle, '$1$2 $1 0 R')).toThrow('The bookmarks run in a circle.');
	});
});

describe('an annotation', () => {
	it('is printed and not hidden', () => {
		expect(checkWith(/\/Link \/F 4/, '/Link')).toEqual(['annotation that is not printed']);
		expect(checkWith(/\/Link \/F 4/, '/Link /F 6')).toEqual(['annotation that is hidden']);
	});

	it('is found again from the parent tree', () => {
		const unresolved = ['annotation that the parent tree does not resolve'];
		expect(checkWith(/(\/Link[\s\S]*)\/StructParent \d+/, '$1')).toEqual(unresolved);
		expect(checkWith(/(\/Link[\s\S]*)\/StructParent \d+/, '$1/StructParent 0')).toEqual(unresolved);
		expect(checkWith(/(\/Link[\s\S]*)\/StructParent \d+/, '$1/StructParent 9999')).toEqual(
			unresolved
		);
	});

	it('of a link says where it leads, and leads to a page', () => {
		expect(checkWith(/(\/Link[\s\S]*)\/Contents <[^>]*>/, '$1')).toEqual([
			'link without description'
		]);
		expect(checkWith(/(\/Link[\s\S]*)\/Dest \[\d+/, '$1/Dest [1')).toEqual(['link to no page']);
	});

	it('of a link stands on a page', () => {
		expect(checkWith(/\/Annots \[\d+ 0 R\]/, '')).toEqual(['link on no page']);
	});
});
