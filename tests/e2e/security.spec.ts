import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Assessment } from '../../src/lib/core/assessment/assessment-schema.ts';
import { buildAssessment, fileOf, importFile } from './assessments.ts';
import { expect, test } from './fixtures.ts';
import {
	address,
	askedOf,
	cardOf,
	choose,
	createAssessment,
	messages,
	savedMark,
	smallCompany
} from './journey.ts';

const words = messages.en;
const headScript = readFileSync('src/head-script.js', 'utf8').trim();
const slugs = ['start', 'new', 'answer', 'result', 'plan', 'report', 'help'] as const;

const directives = [
	"default-src 'none'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'"
];

/** Text that would do something if anything took it for more than text. */
const hostile = (field: string) =>
	`${field} <img src=x onerror="window.harmed=1"><script>window.harmed=1</script>{harmed}`;
/** As above, with marks that turn the direction of writing. */
const turned = `\u202Eexe.fdp\u202C \u2066${hostile('name')}`;

function buildHostile(): Assessment {
	const shared = (meaning: number) => ({
		evidenceNote: hostile('where'),
		comment: hostile('comment'),
		links: ['https://example.org/"><img src=x onerror=harmed>'],
		flag: true,
		hinders: true,
		meaning
	});
	const assessment = buildAssessment(smallCompany, ({ meaning, notApplicable }, index) => {
		if (notApplicable)
			return { kind: 'not-applicable', reason: hostile('reason'), ...shared(meaning) };
		if (index === 0) return { kind: 'unknown', whoWouldKnow: hostile('who'), ...shared(meaning) };
		const document = { title: hostile('title'), date: hostile('date'), verifiedBy: hostile('by') };
		return { kind: 'level', level: 2, evidence: 'A', document, ...shared(meaning) };
	});
	const { facts } = assessment.organization;
	return {
		...assessment,
		organization: { name: turned, territory: hostile('territory'), call: hostile('call'), facts },
		respondents: assessment.respondents.map((it) => ({ ...it, name: hostile('office') }))
	};
}

for (const locale of ['it', 'en'] as const)
	test(`every page in ${locale} carries the policy, and before it only the head script`, async ({
		request
	}) => {
		for (const slug of slugs) {
			const html = await (await request.get(address(locale, slug))).text();
			const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
			for (const directive of directives)
				expect(policy?.[1], `${slug}: ${directive}`).toContain(directive);
			expect(policy?.[1]).not.toContain("'unsafe-inline'");
			expect(policy?.[1]).not.toContain("'unsafe-eval'");
			// What stands before the policy is not bound by it: nothing may, but our own few lines.
			const before = html.slice(0, policy?.index).replace(`<script>${headScript}</script>`, '');
			expect(before).not.toMatch(/<script|\son\w+=|javascript:/i);
		}
	});

test.describe('with a script that got into the page', () => {
	test.use({ expectedComplaints: [/policy|Content Security Policy|TrustedHTML|TrustedScript/i] });

	test('nothing runs', async ({ page }) => {
		await page.goto(address('en', 'help'));
		const outcome = await page.evaluate(() => {
			const refused: string[] = [];
			const attempts = {
				html: () => (document.body.innerHTML = '<img src=x onerror="window.harmed=1">'),
				inline: () => {
					const script = document.createElement('script');
					script.append('window.harmed=1');
					document.body.append(script);
				},
				text: () => Reflect.set(document.createElement('script'), 'text', 'window.harmed=1')
			};
			for (const [name, attempt] of Object.entries(attempts))
				try {
					attempt();
				} catch {
					refused.push(name);
				}
			return { refused, harmed: 'harmed' in window };
		});
		expect(outcome).toEqual({ refused: ['html', 'text'], harmed: false });
	});
});

test('hostile text from a file is shown as text on every screen and does nothing', async ({
	page
}) => {
	const id = await importFile(page, 'en', fileOf(buildHostile()));
	const shown = hostile('name').slice(0, 40);
	for (const slug of ['start', 'answer', 'result', 'report'] as const) {
		await page.goto(`${address('en', slug)}${slug === 'start' ? '' : `#${id}`}`);
		await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
		if (slug === 'result') await expect(page.locator('[data-verdict]')).toBeVisible();
		await page.locator('main details').evaluateAll((parts) => {
			for (const part of parts) part.setAttribute('open', '');
		});
		await expect(page.locator('img, main script')).toHaveCount(0);
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
	}
});

test('hostile text reaches neither the name of the file nor its active parts', async ({ page }) => {
	const id = await importFile(page, 'en', fileOf(buildHostile()));
	await page.goto(`${address('en', 'report')}#${id}`);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: words.report.download.pdf }).click();
	const name = basename((await downloading).suggestedFilename());
	expect(name).toMatch(/\.pdf$/);
	expect(name).not.toMatch(/[\u202A-\u202E\u2066-\u2069<>"/\\]/);
});

test('a link that is not an address of the web is not taken', async ({ page }) => {
	const [question] = askedOf(smallCompany);
	if (!question) throw new Error('No question is asked.');
	await createAssessment(page, smallCompany);
	await choose(page, question, 2, smallCompany);
	const card = cardOf(page, question);
	await card.getByText(words.answer.notes).click();
	const link = card.getByLabel(words.answer.link);
	await link.fill('javascript:alert(1)');
	await link.press('Tab');
	await expect(card.getByText(words.answer.linkInvalid)).toBeVisible();
	await expect(savedMark(page)).toBeVisible();
	await page.goto(`${page.url()},${question.id}`);
	await page.reload();
	await expect(card.getByLabel(words.answer.link)).toHaveValue('');
});
