import type { Answer } from '../../../src/lib/core/assessment/answer-schema.ts';
import type { Assessment } from '../../../src/lib/core/assessment/assessment-schema.ts';
import type { Questionnaire } from '../../../src/lib/core/definition/questionnaire.ts';
import { fillAssessment } from '../../model/fill-assessment.ts';

/** What somebody could type to have it run, calculated, opened or read the wrong way round. */
export const hostileTexts: readonly string[] = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</style></title></textarea><svg onload=alert(1)>',
	'<a href="javascript:alert(1)">qui</a>',
	'javascript:alert(1)',
	'--><iframe src=//example.org></iframe><!--',
	'&lt;b&gt; &#60;script&#62; &amp;amp;',
	']]></w:t><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText>',
	'<f>1+1</f><is><t>x</t></is>',
	'_x003C_script_x003E_ _x005F_x0041_',
	'=1+1',
	'=HYPERLINK("https://example.org?"&A1,"qui")',
	"=cmd|' /C calc'!A0",
	'+39 02 1234567',
	'-2+3',
	'@SUM(1+1)',
	'  =1+1',
	'＝1+1',
	'%0A%0D=1+1',
	'{=1+1};"=1+1",\'=1+1',
	') /JS (app.alert(1)) /S /JavaScript',
	'>> endobj 1 0 obj << /OpenAction << /S /Launch >> >>',
	'Łódź Škoda Αθήνα Кишинёв مرحبا 🌱 e\u0301',
	'a\u202Etxt.exe\u202C b\u2066c\u2069'
];

/** Addresses that the format of a file lets in. */
const hostileLinks = [
	'https://example.org/"><script>alert(1)</script>',
	"https://example.org/a?b=1&c='x'",
	'http://example.org/javascript:alert(1)',
	'mailto:a@example.org?subject=<script>',
	'HTTPS://javascript:alert(1)@example.org/'
];

/** An assessment with the same text wherever a person can type, all kinds of answers, and two respondents. */
export function buildHostileAssessment(questionnaire: Questionnaire, text: string): Assessment {
	const short = text.slice(0, 190);
	const notes = {
		document: { title: text, date: text, verifiedBy: text },
		evidenceNote: text,
		comment: text,
		links: hostileLinks,
		meaning: 1
	};
	const kinds: readonly Answer[] = [
		{ kind: 'level', level: 1, evidence: 'A', ...notes },
		{ kind: 'unknown', whoWouldKnow: text, ...notes },
		{ kind: 'not-applicable', reason: text, ...notes },
		{ kind: 'pending', ...notes }
	];
	let next = 0;
	const base = fillAssessment(questionnaire, {}, ({ notApplicable, meaning }) => {
		const answer = kinds[next++ % kinds.length] ?? kinds[0]!;
		const allowed = answer.kind === 'not-applicable' && !notApplicable ? kinds[0]! : answer;
		return { ...allowed, meaning };
	});
	const [first] = base.answers;
	const question = first?.question ?? '';
	return {
		...base,
		organization: { name: short, territory: short, call: short, facts: {} },
		respondents: [
			{ id: 'respondent-1', name: short, responsible: true },
			{ id: 'respondent-2', name: short, responsible: false }
		],
		answers: [...base.answers, { ...first!, respondent: 'respondent-2' }],
		consensus: [{ question, level: 2, evidence: 'C', reason: text }],
		plan: [{ id: 'action-one', question, title: short, owner: short, status: 'to-do' }]
	};
}
