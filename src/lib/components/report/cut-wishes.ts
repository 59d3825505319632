import type { Audience } from '../../core/definition/vocabulary.ts';
import type { ChapterId } from '../../report/model/document.ts';
import { hasChapters } from '../../report/model/file-format.ts';
import { chooseCut, findCut, type ReportCut } from '../../report/model/report-cut.ts';
import type { ReportWishes } from './report-wishes.ts';

/** The wishes with a usual cut of the report; one to be published carries no data. */
export function applyCut(wishes: ReportWishes, cut: ReportCut): ReportWishes {
	const chosen = chooseCut(cut);
	return { ...wishes, ...chosen, withData: wishes.withData && !chosen.forPublication };
}

/**
 * The wishes with the data inside or without. Without them a municipality's whole report becomes the copy to
 * be published; any other cut was chosen on purpose and stays. With them nothing is made to be published.
 */
export function chooseCopy(
	wishes: ReportWishes,
	withData: boolean,
	audience: Audience
): ReportWishes {
	const changed = { ...wishes, withData };
	if (withData) return { ...changed, forPublication: false };
	return audience === 'municipality' && findCut(wishes) === 'full'
		? applyCut(changed, 'publication')
		: changed;
}

/** The cut the wishes amount to; null for one of the person's own. Tables have no chapters to cut. */
export function readCut(wishes: ReportWishes, available: readonly ChapterId[]): ReportCut | null {
	if (!hasChapters(wishes.format)) return wishes.forPublication ? 'publication' : 'full';
	return findCut(wishes, available);
}
