/** What a file can turn out to be when it is not ours. */
export const foreignKinds = [
	'pdf',
	'word',
	'excel',
	'powerpoint',
	'opendocument',
	'old-office',
	'zip',
	'archive',
	'image',
	'sound-or-video',
	'html',
	'xml',
	'rtf',
	'table',
	'text',
	'json',
	'geojson',
	'innesto-model',
	'binary'
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

const signatures: readonly (readonly [string, ForeignKind])[] = [
	['%PDF-', 'pdf'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
	['\x1f\x8b', 'archive'],
	['7z\xbc\xaf\x27\x1c', 'archive'],
	['Rar!', 'archive'],
	['BZh', 'archive'],
	['\xfd7zXZ', 'archive'],
	['\x89PNG', 'image'],
	['\xff\xd8\xff', 'image'],
	['GIF8', 'image'],
	['II*\x00', 'image'],
	['MM\x00*', 'image'],
	['ID3', 'sound-or-video'],
	['OggS', 'sound-or-video'],
	['{\\rtf', 'rtf']
];

/** How many bytes at either end are looked at. */
const headBytes = 4096;
const tailBytes = 65_536;

/**
 * What bytes are, told by their content and never by a file's name; null when they may be text. A PDF may have
 * up to a kilobyte before its mark.
 */
export function recognizeContent(bytes: Uint8Array): ForeignKind | null {
	const head = latin1(bytes.subarray(0, headBytes));
	for (const [signature, kind] of signatures) if (head.startsWith(signature)) return kind;
	if (head.startsWith('PK\x03\x04')) return recognizeZip(head, bytes);
	if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? 'image' : 'sound-or-video';
	if (head.startsWith('ftyp', 4)) return 'sound-or-video';
	if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
	const isWideText = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
	return head.includes('\x00') && !isWideText ? 'binary' : null;
}

function recognizeZip(head: string, bytes: Uint8Array): ForeignKind {
	const names = head + latin1(bytes.subarray(-tailBytes));
	if (names.includes('application/vnd.oasis.opendocument')) return 'opendocument';
	if (names.includes('word/document')) return 'word';
	if (names.includes('xl/workbook')) return 'excel';
	if (names.includes('ppt/presentation')) return 'powerpoint';
	return 'zip';
}

/** One character a byte, for looking at marks. */
function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let start = 0; start < bytes.length; start += headBytes)
		text += String.fromCharCode(...bytes.subarray(start, start + headBytes));
	return text;
}
