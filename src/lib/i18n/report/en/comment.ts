import type { ReportTexts } from '../it.ts';

export const comment: ReportTexts['comment'] = {
	heading: 'Comment',
	signatures: 'Signatures',
	place: 'Place',
	date: 'Date',
	summary: 'One row for each role, with room to write a name and to sign.',
	columns: { role: 'Role', name: 'Name', signature: 'Signature' }
};
