export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'innesto-theme';

/** Light, dark or as the device: applied before the first paint by the head script, kept on this device. */
class ThemePreference {
	#chosen = $state<Theme>('system');

	get chosen(): Theme {
		return this.#chosen;
	}

	/** Takes up what was chosen before; called once when the page has started. */
	restore(): void {
		const applied = document.documentElement.dataset['theme'];
		this.#chosen = themes.find((theme) => theme === applied) ?? 'system';
	}

	choose(theme: Theme): void {
		this.#chosen = theme;
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		try {
			if (theme === 'system') localStorage.removeItem(key);
			else localStorage.setItem(key, theme);
		} catch {
			// Storage is refused (private window, policy): the choice holds until the page is closed.
		}
	}
}

export const theme = new ThemePreference();
