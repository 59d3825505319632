import { formatVersion } from './file-format.ts';

/** Leads the raw content of a file one format version up; never loses anything. */
type Upgrade = (file: unknown) => unknown;

/**
 * `upgrades[i]` leads from version i + 1 to i + 2; none is needed yet. Add one for every new version, checking
 * the content hash in the form it was written in and giving the one of the new form, and freeze a fixture of
 * the old version in `tests/fixtures/files`.
 */
const upgrades: readonly Upgrade[] = [];

/** The content of a file of any released version in the form of today's. Version 1 is today's: unchanged. */
export function upgradeAssessmentFile(file: unknown, version: number): unknown {
	return upgrades.slice(version - 1, formatVersion - 1).reduce((raw, step) => step(raw), file);
}
