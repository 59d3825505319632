import { defineConfig, devices } from '@playwright/test';
import { findChromium, launchArguments } from './scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4317);
const subPathPort = port + 1;
const executablePath = findChromium()?.executablePath;

const environment = Object.fromEntries(
	Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
);

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	timeout: 60_000,
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'it-IT',
		timezoneId: 'Europe/Rome',
		trace: 'retain-on-failure',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: launchArguments,
			// Without a UTF-8 locale the browser cannot name a file beyond ASCII.
			env: { ...environment, LC_ALL: 'C.UTF-8' }
		}
	},
	webServer: [
		{
			command: 'node scripts/serve.mjs',
			env: { PORT: String(port) },
			url: `http://127.0.0.1:${port}/`,
			reuseExistingServer: false
		},
		{
			command: 'node scripts/serve.mjs',
			env: { PORT: String(subPathPort), BASE_PATH: '/welfare/innesto/' },
			url: `http://127.0.0.1:${subPathPort}/welfare/innesto/`,
			reuseExistingServer: false
		}
	]
});
