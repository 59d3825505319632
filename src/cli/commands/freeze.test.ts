import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReleasedModels } from '../../lib/catalog/released-models.ts';
import { runInnesto } from '../fixtures/run-innesto.ts';
import { useTemporaryFolder } from '../fixtures/temporary-folder.ts';

describe('innesto freeze', () => {
	const folder = useTemporaryFolder();
	const freeze = () => runInnesto('freeze', folder.at('model'), '--into', folder.at('released'));

	function copyCatalog(change: (head: string) => string = (head) => head): void {
		cpSync('tests/fixtures/models/test-catalog', folder.at('model'), { recursive: true });
		const head = folder.at('model/model.yaml');
		writeFileSync(head, change(readFileSync(head, 'utf8')));
	}

	it('keeps a version that reads back with its hash', async () => {
		copyCatalog();
		expect((await freeze()).code).toBe(0);
		expect(readdirSync(folder.at('released'))).toEqual(['test-catalog-1.0.0.json']);
		const [released] = readReleasedModels(folder.at('released'));
		expect(released?.model.head.id).toBe('test-catalog');
	});

	it('may be repeated for the same content', async () => {
		copyCatalog();
		await freeze();
		expect((await freeze()).code).toBe(0);
	});

	it('refuses to replace a frozen version by another content', async () => {
		copyCatalog();
		await freeze();
		const before = readFileSync(folder.at('released/test-catalog-1.0.0.json'), 'utf8');
		copyCatalog((head) => head.replace('Test catalogue', 'Another catalogue'));
		const { code, warned } = await freeze();
		expect(code).toBe(1);
		expect(warned).toHaveLength(1);
		expect(warned[0]).toContain('raise the version in model.yaml');
		expect(readFileSync(folder.at('released/test-catalog-1.0.0.json'), 'utf8')).toBe(before);
	});

	it('keeps a raised version beside the earlier one', async () => {
		copyCatalog();
		await freeze();
		copyCatalog((head) => head.replace('version: 1.0.0', 'version: 1.1.0'));
		expect((await freeze()).code).toBe(0);
		expect(readReleasedModels(folder.at('released'))).toHaveLength(2);
	});

	it('does not freeze a broken model', async () => {
		copyCatalog((head) => head.replace('id: test-catalog', 'id: Test Catalog'));
		const { code } = await freeze();
		expect(code).toBe(1);
		expect(readdirSync(folder.path)).toEqual(['model']);
	});
});
