import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

/** A stream that fails at its first line, as standard output does when its reader has gone. */
function failWith(code: string): Writable {
	return new Writable({
		write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code }))
	});
}

function sink(lines: string[]): Writable {
	return new Writable({
		write: (chunk, _encoding, done) => {
			lines.push(String(chunk));
			done();
		}
	});
}

describe('the terminal', () => {
	it('writes lines, results apart from the rest', () => {
		const output: string[] = [];
		const errors: string[] = [];
		const { print, warn } = openTerminal(sink(output), sink(errors));
		print('one');
		warn('two');
		expect({ output, errors }).toEqual({ output: ['one\n'], errors: ['two\n'] });
	});

	it('stays quiet when nobody reads on, line after line', async () => {
		const output = failWith('EPIPE');
		const { print } = openTerminal(output, sink([]));
		print('one');
		await new Promise((resolve) => output.once('close', resolve));
		print('two');
		expect(output.destroyed).toBe(true);
	});

	it('does not hide another failure', () => {
		const output = sink([]);
		openTerminal(output, sink([]));
		const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
		expect(() => output.emit('error', full)).toThrow('full');
	});
});
