import type { Locale } from '$lib/i18n/locale.ts';
import type { Messages } from '$lib/i18n/messages/it.ts';

declare global {
	namespace App {
		interface PageData {
			locale: Locale;
			messages: Messages;
		}
	}
}

export {};
