import { describe, expect, it } from 'vitest';
import { parseOpenAddress } from './open-address.ts';

describe('an address in a report', () => {
	it.each([
		['https://example.org/a b', 'https://example.org/a%20b'],
		['mailto:ufficio@example.org', 'mailto:ufficio@example.org'],
		['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
		['https://città.example', 'https://xn--citt-3na.example/']
	])('opens, in ASCII: %s', (address, opened) => {
		expect(parseOpenAddress(address)).toBe(opened);
	});

	it.each([
		'javascript:alert(1)',
		' java\nscript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'http://example.org',
		'//example.org',
		'\\\\server\\share',
		''
	])('stays text: %j', (address) => {
		expect(parseOpenAddress(address)).toBeNull();
	});
});
