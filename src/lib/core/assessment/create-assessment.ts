import type { Audience, Language } from '../definition/vocabulary.ts';
import type { Assessment, Organization } from './assessment-schema.ts';
import type { QuestionSet } from './question-sets.ts';

/** What a new assessment is made of; ids and the clock come from outside. */
export interface NewAssessment {
	/** Random, as `randomIdSchema` asks. */
	readonly id: string;
	readonly respondentId: string;
	/** The moment of creation, as `instantSchema` asks. */
	readonly now: string;
	readonly model: Assessment['model'];
	readonly audience: Audience;
	readonly set: QuestionSet;
	/** Of the page it begins on: its texts will be typed in it. */
	readonly language?: Language;
	readonly organization?: Organization;
	/** Role or office of the first respondent. */
	readonly respondentName?: string;
}

/** A new assessment without answers: one respondent, revision 0. */
export function createAssessment(options: NewAssessment): Assessment {
	const { id, respondentId, now, model, audience, set, language } = options;
	return {
		id,
		model: { id: model.id, version: model.version, hash: model.hash },
		audience,
		set,
		...(language && { language }),
		createdAt: now,
		changedAt: now,
		revision: 0,
		organization: options.organization ?? { name: '', facts: {} },
		respondents: [{ id: respondentId, name: options.respondentName ?? '', responsible: false }],
		answers: [],
		consensus: [],
		plan: []
	};
}
