import { loadExample, townExample } from '../catalog/examples.ts';
import { exampleStore } from './stores.ts';

/**
 * Makes sure the example is among the examples of this device, as the person left it, and gives its id. Rejects
 * with CatalogError or StorageError.
 */
export async function openExample(): Promise<string> {
	const store = await exampleStore();
	const { heads, bin } = await store.listAssessments();
	const isHere = (entries: typeof heads) => entries.some(({ head }) => head.id === townExample.id);
	if (isHere(bin)) await store.restoreAssessment(townExample.id);
	else if (!isHere(heads)) await store.importAssessment(await loadExample(townExample));
	return townExample.id;
}
