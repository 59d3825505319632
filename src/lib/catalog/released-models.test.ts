import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReleasedModels } from './released-models.ts';

describe('readReleasedModels', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'innesto-released-'));
		cpSync('questionnaires/released', folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('gives the first version the routes it was used with', () => {
		const [first] = readReleasedModels(folder);
		expect(first?.model.head).toMatchObject({
			version: '1.0.0',
			routes: {
				municipality: { small: { fact: 'population', in: ['under-5000'] } },
				company: { network: { question: 'network-to-join', level: 2 } }
			}
		});
	});

	it('reads a model without any beside it', () => {
		rmSync(join(folder, 'mire-1.0.0.routes.yaml'));
		expect(readReleasedModels(folder)[0]?.model.head).not.toHaveProperty('routes');
	});

	it('refuses a frozen model that was changed', () => {
		const file = join(folder, 'mire-1.0.0.json');
		const content = readFileSync(file, 'utf8');
		writeFileSync(file, content.replace('"version":"1.0.0"', '"version":"1.0.1"'));
		expect(() => readReleasedModels(folder)).toThrow('mire-1.0.0.json is frozen and was changed');
	});
});
