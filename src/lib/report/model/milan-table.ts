import type { AskedTrait, PlainClaim } from '../../core/definition/questionnaire.ts';
import { writeClaim } from './write-claim.ts';
import type { TableBlock, TableCell } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** What Milan did, one row a trait, with the codes of the sources; below it, what the sources do not say. */
export function buildMilanTable(traits: readonly AskedTrait[], context: ReportContext): TableBlock {
	const { profile } = context.texts;
	return {
		kind: 'table',
		summary: profile.milanSummary,
		columns: [
			{ name: profile.columns.trait, width: 0.26, rowHeader: true },
			{ name: profile.milan, width: 0.74 }
		],
		rows: traits.map(({ name, milan }) => [{ text: name }, buildClaims(milan, context)])
	};
}

function buildClaims(claims: readonly PlainClaim[], context: ReportContext): TableCell {
	const told = claims.filter(({ basis }) => basis !== 'not-documented');
	const silent = claims.filter(({ basis }) => basis === 'not-documented').map(({ text }) => text);
	if (told.length === 0) return { text: silent.join(' ') };
	return {
		text: told.map((claim) => writeClaim(claim, context)).join(' '),
		...(silent.length > 0 && { notes: silent })
	};
}
