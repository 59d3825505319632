import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder the product stands in, whether this runs bundled or from source: it holds the questionnaires. */
const productFolder = findAbove(dirname(fileURLToPath(import.meta.url)), 'questionnaires');

/** Where the bundled models and their frozen releases are. */
export const questionnairesFolder = join(productFolder, 'questionnaires');

/** The faces of the report, as the browser has them. */
export const fontsFolder = pathToFileURL(join(productFolder, 'src/lib/report/pdf/fonts/'));

function findAbove(folder: string, name: string): string {
	if (existsSync(join(folder, name))) return folder;
	const parent = dirname(folder);
	if (parent === folder) throw new Error(`There is no folder "${name}" above the command line.`);
	return findAbove(parent, name);
}
