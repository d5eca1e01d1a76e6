interface TrustedTypePolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL: (url: string) => unknown };
}

let policy: { createScriptURL: (url: string) => unknown } | undefined;

/**
 * Vouches for a script of this origin where the browser enforces Trusted Types, and refuses any
 * other. Returned as `URL` because TypeScript's DOM library does not know `TrustedScriptURL`.
 */
export function trustedScriptUrl(address: string): URL {
	const url = new URL(address, location.href);
	if (url.origin !== location.origin) throw new Error(`Not a script of this app: ${url.href}`);
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
	if (!trustedTypes) return url;
	policy ??= trustedTypes.createPolicy('paperdeck', { createScriptURL: (href) => href });
	return policy.createScriptURL(url.href) as URL;
}
