import type { Messages } from './messages/it.ts';

/**
 * The words a page brings, in the shape of all of them: a page loads only its own sections. Reading a section
 * the page did not bring throws, so that it is found the first time the page is opened in a test.
 */
export function joinWords(words: Partial<Messages>): Messages {
	return {
		get shell() {
			return brought(words.shell, 'shell');
		},
		get start() {
			return brought(words.start, 'start');
		},
		get create() {
			return brought(words.create, 'create');
		},
		get answer() {
			return brought(words.answer, 'answer');
		},
		get result() {
			return brought(words.result, 'result');
		},
		get plan() {
			return brought(words.plan, 'plan');
		},
		get report() {
			return brought(words.report, 'report');
		},
		get help() {
			return brought(words.help, 'help');
		}
	};
}

function brought<T>(section: T | undefined, name: string): T {
	if (section === undefined) throw new Error(`This page does not bring the words of "${name}".`);
	return section;
}
