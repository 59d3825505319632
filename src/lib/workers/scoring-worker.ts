import type { Assessment } from '../core/assessment/assessment-schema.ts';
import type { AnsweringQuestionnaire, Questionnaire } from '../core/definition/questionnaire.ts';
import { analyzeAssessment } from '../core/scoring/analyze-assessment.ts';
import type { AssessmentResult } from '../core/scoring/result.ts';
import { scoreAssessment } from '../core/scoring/score-assessment.ts';

/** What the answers are scored with; only a whole questionnaire can be analyzed. */
export type ScoringSubject =
	| { readonly kind: 'answering'; readonly questionnaire: AnsweringQuestionnaire }
	| { readonly kind: 'whole'; readonly questionnaire: Questionnaire };

export type ScoringRequest =
	| ScoringSubject
	| {
			readonly kind: 'score';
			readonly ticket: number;
			readonly assessment: Assessment;
			readonly draws: number;
	  };

export type ScoringReply =
	| { readonly kind: 'scored'; readonly ticket: number; readonly result: AssessmentResult }
	| { readonly kind: 'failed'; readonly ticket: number; readonly message: string };

let subject: ScoringSubject | null = null;

self.addEventListener('message', (event: MessageEvent<ScoringRequest>) => {
	const request = event.data;
	if (request.kind !== 'score') {
		subject = request;
		return;
	}
	const { ticket, assessment, draws } = request;
	try {
		reply({ kind: 'scored', ticket, result: score(assessment, draws) });
	} catch (error) {
		reply({ kind: 'failed', ticket, message: String(error) });
	}
});

function score(assessment: Assessment, draws: number): AssessmentResult {
	if (!subject) throw new Error('No questionnaire was sent before the answers.');
	return subject.kind === 'whole'
		? analyzeAssessment(subject.questionnaire, assessment, { draws })
		: scoreAssessment(subject.questionnaire, assessment, { draws });
}

function reply(message: ScoringReply): void {
	self.postMessage(message);
}
