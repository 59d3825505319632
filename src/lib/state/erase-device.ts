import { deleteDB } from 'idb';
import { createDatabaseName } from '../storage/database-name.ts';
import { servedPath } from './links.ts';
import { offline } from './offline.svelte.ts';
import { exampleStore, ownStore } from './stores.ts';
import { theme } from './theme.svelte.ts';

/** How long another tab may hold a database before erasing is given up. */
const heldMs = 5_000;

/**
 * Erases everything this installation keeps on this device: assessments, bin, examples, preferences, and the
 * copy of the program for working offline. Other installations on the same server stay. Rejects when something
 * could not be erased; this page keeps no storage afterwards and must be loaded anew.
 */
export async function eraseDevice(): Promise<void> {
	for (const store of await Promise.all([ownStore(), exampleStore()])) store.close();
	await Promise.all([
		eraseDatabase(createDatabaseName(servedPath(), 'own')),
		eraseDatabase(createDatabaseName(servedPath(), 'examples'))
	]);
	theme.choose('system');
	// The worker goes first: it fills the caches.
	await eraseWorkers();
	await eraseCaches();
	offline.forget();
}

/** Other tabs are asked to let go; deleting waits for them, but not for ever. */
function eraseDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`${name} is held by another tab.`)), heldMs);
		deleteDB(name)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}

async function eraseWorkers(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const scope = new URL(`${servedPath()}/`, location.href).href;
	const registrations = await navigator.serviceWorker.getRegistrations();
	const own = registrations.filter((registration) => registration.scope === scope);
	await Promise.all(own.map((registration) => registration.unregister()));
}

/** Named as the service worker names them: by product and path. */
async function eraseCaches(): Promise<void> {
	if (!('caches' in globalThis)) return;
	const names = await caches.keys();
	const own = names.filter((name) => name.startsWith(`innesto:${servedPath()}/:`));
	await Promise.all(own.map((name) => caches.delete(name)));
}
