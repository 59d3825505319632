import type { Inline } from '../model/document.ts';
import { chooseAction } from '../model/choose-action.ts';
import { clipText } from '../model/clip-text.ts';
import { chooseFirstSteps, type FirstStep } from '../model/first-steps.ts';
import type { ReportContext } from '../model/report-context.ts';
import { dropFinalStop, lowerFirst } from '../model/sentence-case.ts';
import { asTyped, markTyped, nameOrganization } from '../model/typed-words.ts';
import { buildVerdictBlock } from '../model/verdict-block.ts';
import { fillTemplate } from './fill-template.ts';
import { actTexts } from './texts/it.ts';

/** What the assessment fills in, by the name it has in the templates. */
export interface ActFacts {
	readonly organization: readonly Inline[];
	readonly date: string;
	readonly answered: string;
	readonly asked: string;
	/** Respondents who gave at least one answer: how many, never who. */
	readonly voices: string;
	/** The verdict in the words an act may use. */
	readonly act: string;
	/** How well it holds, or what it rests on. */
	readonly support: string;
	/** As typed, or to be filled in. */
	readonly call: readonly Inline[];
	readonly steps: readonly Inline[];
	readonly model: string;
	readonly hash: string;
}

/** The figures and names of an assessment for its draft acts. */
export function collectActFacts(context: ReportContext): ActFacts {
	const { questionnaire, assessment, result, options, formats, date } = context;
	const { model, name } = questionnaire;
	const heard = assessment.respondents.filter(({ id }) =>
		assessment.answers.some(
			({ respondent, answer }) => respondent === id && answer.kind !== 'pending'
		)
	);
	return {
		organization: [markTyped(nameOrganization(context), context)],
		date: formats.formatDate(date),
		answered: formats.formatNumber(result.answered),
		asked: formats.formatNumber(result.asked),
		voices: formats.formatNumber(heard.length),
		act: writeVerdict(context),
		support: buildVerdictBlock(context).support,
		call: writeCall(context),
		steps: writeSteps(context),
		model: `${name}, ${model.version}`,
		hash: options.contentHash
	};
}

/** Models from before acts were drafted have no words of their own for them. */
function writeVerdict({ questionnaire, result }: ReportContext): string {
	const { name, act } = questionnaire.verdicts[result.verdict.verdict];
	return act ?? actTexts.verdictOnly.replace('{verdict}', () => lowerFirst(name));
}

function writeCall(context: ReportContext): readonly Inline[] {
	const { assessment, formats } = context;
	const { call: typed, deadline: day } = assessment.organization;
	const text = typed?.trim() ?? '';
	const call = [markTyped(asTyped(text), context)];
	const deadline = day ? formats.formatDate(day) : '';
	if (text === '')
		return day
			? fillTemplate(actTexts.anyCallDeadline, { deadline })
			: fillTemplate(actTexts.anyCall);
	return day
		? fillTemplate(actTexts.callDeadline, { call, deadline })
		: fillTemplate(actTexts.call, { call });
}

/** In the words of the model alone: what a plan adds may name a person. */
function writeSteps(context: ReportContext): readonly Inline[] {
	const steps = chooseFirstSteps(context.items, () => false).map((step) => sayStep(step, context));
	return steps.length > 0 ? [steps.join('; ')] : [];
}

function sayStep({ kind, item }: FirstStep, { texts }: ReportContext): string {
	const wording = clipText(item.question.wording, 120);
	switch (kind) {
		case 'ascertain':
			return dropFinalStop(lowerFirst(texts.summary.stepAscertain(wording)));
		case 'confirm':
			return dropFinalStop(lowerFirst(texts.summary.stepConfirm(wording)));
		case 'act':
			return dropFinalStop(lowerFirst(chooseAction(item)?.title ?? wording));
	}
}
