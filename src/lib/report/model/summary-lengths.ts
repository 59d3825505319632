interface SummaryLengths {
	readonly respondent: number;
	readonly call: number;
	readonly organization: number;
	readonly sealTitle: number;
}

const roomy: SummaryLengths = { respondent: 50, call: 90, organization: 100, sealTitle: 100 };
const tight: SummaryLengths = { respondent: 32, call: 60, organization: 80, sealTitle: 84 };
/** An alliance has more conditions than that. */
const mostForRoomy = 10;

/** How many characters names and conditions may take on the summary, so that they fit on its page. */
export function chooseSummaryLengths(conditions: number): SummaryLengths {
	return conditions > mostForRoomy ? tight : roomy;
}
