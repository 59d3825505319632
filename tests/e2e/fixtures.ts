import { test as base, expect as baseExpect, type BrowserContext } from '@playwright/test';

interface Watching {
	/** Complaints of the browser a test brings about on purpose. */
	expectedComplaints: readonly RegExp[];
	/** Watches another context too; the one of the test is watched anyway. */
	watch: (context: BrowserContext) => Promise<void>;
}

/**
 * A test that fails, whatever else it says, on any error or warning in the console, any uncaught error, any
 * breach of the security policy and any request to another origin.
 */
export const test = base.extend<Watching>({
	expectedComplaints: [[], { option: true }],
	watch: async ({ expectedComplaints }, use) => {
		const complaints: string[] = [];
		await use((context) => watchContext(context, complaints));
		const unexpected = complaints.filter(
			(complaint) => !expectedComplaints.some((expected) => expected.test(complaint))
		);
		baseExpect(unexpected, 'what the browser complained about').toEqual([]);
	},
	context: async ({ context, watch }, use) => {
		await watch(context);
		await use(context);
	}
});

/** Patient enough for a machine that does other things too. */
export const expect = baseExpect.configure({ timeout: 20_000 });

async function watchContext(context: BrowserContext, complaints: string[]): Promise<void> {
	context.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
	context.on('dialog', (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		const isOwn = hostname === '127.0.0.1' || ['blob:', 'data:'].includes(protocol);
		if (!isOwn) complaints.push(`foreign request: ${request.url()}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			reportError(new Error(`policy: ${event.violatedDirective}, ${event.blockedURI}`));
		});
	});
}
