import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/core/outcome.ts';
import { describeFileError } from './describe-file-error.ts';
import type { ReportOptions } from './report-options.ts';
import { UsageError } from './usage-error.ts';

interface Listed {
	readonly files: readonly string[];
	/** Folders that hold no assessment, or cannot be read. */
	readonly problems: readonly Problem[];
}

/**
 * The assessments named, with every .innesto.json file of a folder in its place, by name. A file that is not
 * there stays in the list: opening it says so.
 */
export function listAssessments({ files, intoFolder }: ReportOptions): Listed {
	const listed = files.map((file) =>
		isFolder(file) ? listFolder(file) : { files: [file], problems: [] }
	);
	if (!intoFolder && files.some(isFolder))
		throw new UsageError('The reports of a folder go into a folder: --out names one file');
	return {
		files: [...new Set(listed.flatMap((part) => part.files))],
		problems: listed.flatMap((part) => part.problems)
	};
}

function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listFolder(folder: string): Listed {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith('.innesto.json'));
		if (names.length === 0)
			return refuse(folder, 'holds no .innesto.json file: name another folder');
		return { files: names.sort().map((name) => join(folder, name)), problems: [] };
	} catch (error) {
		return refuse(folder, describeFileError(error));
	}
}

function refuse(file: string, message: string): Listed {
	return { files: [], problems: [{ code: 'no-file', file, path: '', message }] };
}
