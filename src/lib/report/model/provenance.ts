import { buildHeading } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReportContext } from './report-context.ts';

/** What makes the document repeatable: model and its hash, engine, simulations, hash of the answers. */
export function buildProvenance(context: ReportContext): readonly Block[] {
	const { questionnaire, assessment, result, options, texts, formats } = context;
	const { method } = texts;
	const { provenance } = method;
	const { simulation, model } = result;
	const draws = simulation
		? provenance.draws(formats.formatNumber(simulation.draws), String(simulation.seed))
		: provenance.noDraws;
	return [
		buildHeading(2, method.provenanceHeading, 'method-provenance'),
		{
			kind: 'facts',
			rows: [
				{ term: provenance.model, text: method.modelVersion(questionnaire.name, model.version) },
				{ term: provenance.modelHash, text: model.hash },
				{ term: provenance.engine, text: result.engine },
				{ term: provenance.simulation, text: draws },
				{ term: provenance.changed, text: formats.formatDate(assessment.changedAt) },
				{ term: provenance.contentHash, text: options.contentHash }
			]
		}
	];
}
