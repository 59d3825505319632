import { trustedScriptUrl } from '../workers/trusted-url.ts';
import { servedPath } from './links.ts';

/** unavailable: never here, for want of a secure address · failed: not this time, the next visit tries again. */
export type OfflineState = 'preparing' | 'ready' | 'unavailable' | 'failed' | 'erased';

/**
 * Whether the whole build is on this device, and whether a newer one waits. "Ready" is said only when a
 * worker that cached everything is active; an update is offered, never forced.
 */
class Offline {
	#state = $state<OfflineState>('preparing');
	#waiting = $state.raw<ServiceWorker | null>(null);
	#postponed = $state(false);

	get state(): OfflineState {
		return this.#state;
	}

	get updateOffered(): boolean {
		return this.#waiting !== null && !this.#postponed;
	}

	/** Registers the service worker; resolves when that is done or known to be impossible. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.#state = 'unavailable';
			return;
		}
		const controlled = navigator.serviceWorker.controller !== null;
		try {
			const registration = await navigator.serviceWorker.register(
				trustedScriptUrl(`${servedPath()}/service-worker.js`),
				{ scope: `${servedPath()}/`, updateViaCache: 'none' }
			);
			this.#watch(registration, controlled);
			await navigator.serviceWorker.ready;
			this.#state = 'ready';
		} catch {
			// Refused by the browser (private window, policy) or not reachable: said, and everything else works.
			this.#state = window.isSecureContext ? 'failed' : 'unavailable';
		}
	}

	/** Lets the waiting version take over; every open tab reloads into it. */
	update(): void {
		this.#waiting?.postMessage('take-over');
	}

	postpone(): void {
		this.#postponed = true;
	}

	/** Everything on this device was erased: it works offline no more. */
	forget(): void {
		this.#state = 'erased';
	}

	#watch(registration: ServiceWorkerRegistration, controlled: boolean): void {
		const look = () => {
			if (registration.waiting && navigator.serviceWorker.controller)
				this.#waiting = registration.waiting;
			// The install is all or nothing: without an active worker from before, nothing is here.
			if (!registration.installing && !registration.waiting && !registration.active)
				this.#state = 'failed';
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
		let reloading = false;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (!controlled || reloading) return;
			reloading = true;
			location.reload();
		});
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible') return;
			// Offline there is nothing to look for; the next return to the page looks again.
			registration.update().catch(() => undefined);
		});
	}
}

export const offline = new Offline();
