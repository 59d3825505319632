import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire } from '../core/definition/questionnaire.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { scoreAssessment } from '../core/scoring/score-assessment.ts';

export type ScoringRequest =
	| { readonly kind: 'questionnaire'; readonly questionnaire: AnsweringQuestionnaire }
	| {
			readonly kind: 'score';
			readonly ticket: number;
			readonly assessment: Assessment;
			readonly draws: number;
	  };

export type ScoringReply =
	| { readonly kind: 'scored'; readonly ticket: number; readonly result: AssessmentResult }
	| { readonly kind: 'failed'; readonly ticket: number; readonly message: string };

let questionnaire: AnsweringQuestionnaire | null = null;

self.addEventListener('message', (event: MessageEvent<ScoringRequest>) => {
	const request = event.data;
	if (request.kind === 'questionnaire') {
		questionnaire = request.questionnaire;
		return;
	}
	const { ticket, assessment, draws } = request;
	try {
		if (!questionnaire) throw new Error('No questionnaire was sent before the answers.');
		const result = scoreAssessment(questionnaire, assessment, { draws });
		reply({ kind: 'scored', ticket, result });
	} catch (error) {
		reply({ kind: 'failed', ticket, message: String(error) });
	}
});

function reply(message: ScoringReply): void {
	self.postMessage(message);
}
