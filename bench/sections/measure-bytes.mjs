import { relative } from 'node:path';
import {
	buildFolder,
	compressedBytes,
	findBuilt,
	findFirstLoad,
	findPages,
	findPrecached,
	findQuestions,
	rawBytes,
	sentBytes
} from '../../tests/house/built-pages.mjs';

/** What the pages and the whole build weigh. */
export function measureBytes() {
	const kept = findPrecached();
	const pages = findPages().map((page) => [addressOf(page), ...weighPage(page).map(toKilobytes)]);
	return {
		title: 'Bytes',
		meaning: [
			'kB of 1000 bytes, compressed with brotli as a server sends them (fonts are compressed by themselves).',
			'A first load is all a page fetches before it works. Questions: those of the largest questionnaire,',
			'on the pages that show them.',
			`Precache, all that is kept for working offline: ${kept.length} files, ${toKilobytes(rawBytes(kept))} kB on the device,` +
				` ${toKilobytes(sentBytes(kept))} kB sent.`
		],
		columns: ['first load, kB', 'scripts', '+ styles, page, questions', '+ fonts'],
		rows: pages
	};
}

function weighPage(page) {
	const { scripts, styles } = findFirstLoad(page);
	const code = compressedBytes(scripts);
	const all = code + compressedBytes([...styles, page, ...findQuestions(page)]);
	return [code, all, all + rawBytes(findBuilt(/\.woff2$/))];
}

function addressOf(page) {
	return `/${relative(buildFolder, page)
		.replaceAll('\\', '/')
		.replace(/index\.html$/, '')}`;
}

function toKilobytes(bytes) {
	return (bytes / 1000).toFixed(1);
}
