import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { IndexedDatabase } from './indexed-database.ts';
import { MemoryDatabase } from './memory-database.ts';

let count = 0;

const answer = (assessment: string, question: string) => ({
	assessment,
	respondent: 'only',
	question
});

describe.each<[string, () => Database]>([
	['IndexedDB', () => new IndexedDatabase({ name: `database-${++count}` })],
	['memory', () => new MemoryDatabase()]
])('a transaction in %s', (_name, create) => {
	it('keeps nothing of what it wrote when its work fails', async () => {
		const database = create();
		await database.write(['preferences'], (tx) => tx.put('preferences', { name: 'kept' }));
		const failing = database.write(['preferences', 'answers'], (tx) => {
			tx.put('preferences', { name: 'lost' });
			tx.delete('preferences', ['kept']);
			tx.put('answers', answer('one', 'lost'));
			throw new RangeError('changed its mind');
		});
		await expect(failing).rejects.toMatchObject({ code: 'failed', cause: expect.any(RangeError) });
		const found = await database.read(['preferences', 'answers'], async (tx) => [
			await tx.getAll('preferences'),
			await tx.getAll('answers')
		]);
		expect(found).toEqual([[{ name: 'kept' }], []]);
		database.close();
	});

	it('reads all records of one assessment in key order and deletes only those', async () => {
		const database = create();
		const records = [answer('one', 'b'), answer('one-more', 'a'), answer('one', 'a')];
		await database.write(['answers'], (tx) => {
			for (const record of records) tx.put('answers', record);
		});
		const read = () => database.read(['answers'], (tx) => tx.getAll('answers', 'one'));
		expect(await read()).toEqual([answer('one', 'a'), answer('one', 'b')]);
		await database.write(['answers'], (tx) => tx.deleteAll('answers', 'one'));
		expect(await read()).toEqual([]);
		expect((await database.dump()).stores['answers']).toEqual([answer('one-more', 'a')]);
		database.close();
	});

	it('finds a record by its whole key, and undefined when there is none', async () => {
		const database = create();
		await database.write(['answers'], (tx) => tx.put('answers', answer('one', 'a')));
		const found = await database.read(['answers'], (tx) =>
			Promise.all([
				tx.get('answers', ['one', 'only', 'a']),
				tx.get('answers', ['one', 'only', 'b'])
			])
		);
		expect(found).toEqual([answer('one', 'a'), undefined]);
		database.close();
	});
});
