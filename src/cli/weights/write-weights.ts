import { compileQuestionnaire } from '../../lib/core/definition/compile-questionnaire.ts';
import { listAudiences } from '../../lib/core/definition/integrity-report.ts';
import type { Model } from '../../lib/core/definition/model-schema.ts';
import type { Questionnaire } from '../../lib/core/definition/questionnaire.ts';
import { languages, type Language } from '../../lib/core/definition/vocabulary.ts';
import { termsOf } from '../../lib/i18n/terms/terms-of.ts';
import { formatTable } from './markdown-table.ts';
import { weightsTexts, type WeightsTexts } from './weights-texts.ts';

/**
 * The weights and essential conditions of a model, each with its reason, as a Markdown page in every language.
 * The same model gives the same page.
 */
export function writeWeights(model: Model): string {
	const { id, version } = model.head;
	const lines = [
		'<!-- Made from the model by `innesto check questionnaires/mire --weights docs/weights.md`: change the model, not this page. -->',
		'',
		`# Pesi e condizioni · Weights and conditions (${id} ${version})`,
		...languages.flatMap((language) => ['', ...describeLanguage(model, language)])
	];
	return `${lines.join('\n')}\n`;
}

function describeLanguage(model: Model, language: Language): readonly string[] {
	const texts = weightsTexts[language];
	const questionnaires = listAudiences(model).map((audience) =>
		// The page shows no hash: it would change with every comma of the model.
		compileQuestionnaire(model, '', audience, language)
	);
	return [
		`## ${texts.heading}`,
		'',
		texts.conventions,
		'',
		`### ${texts.weightsHeading}`,
		'',
		texts.weights,
		'',
		...describeWeights(questionnaires, texts),
		'',
		`### ${texts.conditionsHeading}`,
		'',
		texts.conditions,
		...questionnaires.flatMap((questionnaire) => ['', ...describeConditions(questionnaire, texts)])
	];
}

function describeWeights(
	questionnaires: readonly Questionnaire[],
	texts: WeightsTexts
): readonly string[] {
	const names = questionnaires.map(
		({ audience, language }) => termsOf(language).organizations[audience]
	);
	const traits = questionnaires[0]?.traits ?? [];
	const rows = traits.map(({ name, reason }, index) => [
		name,
		...questionnaires.map(({ traits: own }) => String(own[index]?.importance ?? 0)),
		reason
	]);
	return formatTable([texts.trait, ...names, texts.reason], rows);
}

function describeConditions(questionnaire: Questionnaire, texts: WeightsTexts): readonly string[] {
	const { audienceName, language, traits } = questionnaire;
	const kinds = termsOf(language).conditionKinds;
	const rows = traits.flatMap(({ name, questions }) =>
		questions.flatMap(({ essential, wording, anchors, why }) => {
			if (!essential) return [];
			const { kind, minimum } = essential;
			return [[name, wording, kinds[kind], `${minimum}: ${anchors[minimum]}`, why]];
		})
	);
	const head = [texts.trait, texts.question, texts.kind, texts.minimum, texts.reason];
	return [
		`#### ${audienceName}`,
		'',
		...(rows.length > 0 ? formatTable(head, rows) : [texts.none])
	];
}
