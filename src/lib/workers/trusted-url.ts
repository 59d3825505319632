interface ScriptUrlPolicy {
	createScriptURL(url: string): unknown;
}
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

let policy: ScriptUrlPolicy | undefined;

/**
 * The one Trusted Types policy, for service and module workers: lets through addresses of our own origin
 * and throws on any other. Without Trusted Types the address is returned as it is.
 */
export function trustedScriptUrl(url: string): string {
	if (!window.trustedTypes) return allowOwnOrigin(url);
	policy ??= window.trustedTypes.createPolicy('innesto', { createScriptURL: allowOwnOrigin });
	// The DOM types do not know Trusted Types yet: what the policy returns is taken where a string is.
	return policy.createScriptURL(url) as string;
}

function allowOwnOrigin(url: string): string {
	if (new URL(url, location.href).origin !== location.origin)
		throw new TypeError('Only scripts of this site can be started.');
	return url;
}
