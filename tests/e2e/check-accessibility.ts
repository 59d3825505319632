import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can break: everything else is the same in light and dark. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];
const widths = [360, 1440] as const;

/**
 * No violation on a phone and on a desk, in light and dark, and nothing wider than a screen of 320 pixels.
 * Leaves the page at the width it had.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const before = page.viewportSize();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await expectClean(new AxeBuilder({ page }).withTags(tags), `light, ${width} px`);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await expectClean(new AxeBuilder({ page }).withRules(rulesOfColor), `dark, ${width} px`);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	const contentWidth = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(contentWidth, 'width of the page on a screen of 320 px').toBeLessThanOrEqual(320);
	if (before) await page.setViewportSize(before);
}

async function expectClean(builder: AxeBuilder, where: string): Promise<void> {
	// Its other mode opens a page of its own to gather what frames say: there are no frames here.
	const { violations } = await builder.setLegacyMode(true).analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
	}));
	expect(found, where).toEqual([]);
}

/** Every element reached with Tab shows that it has focus; gives how many there were. */
export async function countVisibleFocus(page: Page, presses: number): Promise<number> {
	let reached = 0;
	for (let press = 0; press < presses; press += 1) {
		await page.keyboard.press('Tab');
		const seen = await page.evaluate(() => {
			const { activeElement } = document;
			if (!activeElement || activeElement === document.body) return null;
			// Inside a date field: the browser's own button, with the browser's own mark.
			if (!activeElement.matches(':focus')) return { isOutlined: true, html: '' };
			const places = [activeElement, activeElement.closest('label')].filter((it) => it !== null);
			const isOutlined = places.some((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			});
			return { isOutlined, html: activeElement.outerHTML.slice(0, 200) };
		});
		if (!seen) break;
		expect(seen.isOutlined, `focus is seen on ${seen.html}`).toBe(true);
		reached += 1;
	}
	return reached;
}
