import type { storageErrors as italian } from './it.ts';

/** Why storage refused: whether the answers are safe and what to do. */
export const storageErrors: typeof italian = {
	unavailable:
		'This browser keeps no data here: a private window, or a setting of whoever manages it. You can work, but all is lost on closing: save a copy to a file.',
	blocked:
		'Another tab of Innesto holds the data and does not let go. Close it and try again. The answers already saved are safe.',
	'newer-version':
		'These data were written by a newer version of Innesto. Reload the page to update it. Nothing was changed, and you can download everything.',
	quota:
		'There is no space left on the device: the last change was not saved. Those before it are safe. Free some space, or save a copy to a file.',
	conflict:
		'It was changed in another tab meanwhile. Nothing was overwritten: look at how it is now and try again.',
	'not-found':
		'This assessment is no longer on this device: it was deleted elsewhere, or the browser’s data were cleared.',
	closed:
		'This tab no longer holds the data: another one is updating them, or has erased them. Reload it to go on.',
	failed:
		'The browser could not read or write the data. The answers already saved have not changed. Try again, and save a copy to a file.'
};
