import type { SavedCopy } from './saved-copies.ts';

const reminderDays = 7;
const dayMs = 86_400_000;

/** True when there are answers and no copy, or changes since a copy that is more than seven days old. */
export function needsCopy(
	answered: number,
	changedAt: string,
	copy: SavedCopy | undefined,
	now: Date
): boolean {
	if (!copy) return answered > 0;
	const ageMs = now.getTime() - Date.parse(copy.savedAt);
	return copy.changedAt !== changedAt && ageMs > reminderDays * dayMs;
}
