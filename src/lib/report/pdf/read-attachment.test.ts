import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseAssessmentFile } from '../../core/assessment/parse-assessment-file.ts';
import { readAttachment } from './read-attachment.ts';

const first = new URL('../../../../tests/fixtures/files/report-v1.pdf', import.meta.url);

it('gives back the data of a report of the first version, whose table had lines of offsets', () => {
	const data = readAttachment(new Uint8Array(readFileSync(first)));
	const opened = parseAssessmentFile(data ?? new Uint8Array());
	expect(opened.ok && opened.value.organization.name).toMatch(/^Studio Nove/);
	expect(opened.ok && opened.value.answers).toHaveLength(26);
});
