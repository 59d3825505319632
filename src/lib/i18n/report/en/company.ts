import type { ReportTexts } from '../it.ts';

export const company: ReportTexts['company'] = {
	verdict: {
		byCondition: (failed) =>
			failed === 1
				? 'One basic condition is not met: the verdict depends on it.'
				: `${failed} basic conditions are not met: the verdict depends on them.`
	},
	conditions: {
		lead: 'Without the basic conditions there is no start. Those to complete can be built on the way.',
		headings: { blocking: 'Basic', limiting: 'To complete' },
		tableSummary: {
			blocking: 'The basic conditions: state, evidence, what meets them.',
			limiting: 'The conditions to complete: state, evidence, what meets them.'
		},
		sealState: (state, kind) =>
			kind === 'blocking' ? `${state} (basic)` : `${state} (one of those to complete)`
	},
	method: {
		conditions: (blocking, failed, verdict) =>
			`Basic conditions: ${blocking}; not met: ${failed}. One not met is enough for the verdict “${verdict}”.`,
		foundations: (name) =>
			`“${name}”: no basic condition is missing, but readiness or a trait is below its threshold.`,
		supportRobust:
			'“Solid” needs several respondents, or verified documents on every basic condition.',
		weightsLead:
			'The weights are a convention of ours: 3 with a basic condition, 2 with one to complete, 1 without, 0 profile only.'
	}
};
