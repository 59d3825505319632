import type { Language } from '../../lib/core/definition/vocabulary.ts';

const italian = {
	heading: 'Italiano',
	conventions:
		'Pesi e condizioni sono **convenzioni** di Innesto, in attesa di taratura. Nessuna fonte consultata ne propone. Prima di poterle dire verificate occorre confrontarle con almeno venti casi dall’esito noto.',
	weightsHeading: 'Pesi dei tratti',
	weights:
		'Da 0 a 3: quanto il tratto conta per chi risponde. Con 0 il tratto compare nel profilo e non dà punteggio. I tratti di peso 3 decidono l’esito insieme all’indice di preparazione.',
	trait: 'Tratto',
	reason: 'Perché',
	conditionsHeading: 'Condizioni di avvio',
	conditions:
		'Sotto il livello minimo, una condizione **indispensabile** ferma l’avvio. Una condizione **da completare** permette di avviare, ma con adattamenti. Le condizioni non cambiano i punteggi.',
	kind: 'Tipo',
	question: 'Domanda',
	minimum: 'Livello minimo',
	none: 'Nessuna condizione.'
};

export type WeightsTexts = typeof italian;

const english: WeightsTexts = {
	heading: 'English',
	conventions:
		'Weights and conditions are Innesto’s own **conventions**, awaiting calibration. No source consulted proposes any. Before they can be called validated they must be compared with at least twenty cases of known outcome.',
	weightsHeading: 'Weights of the traits',
	weights:
		'From 0 to 3: how much the trait counts for whoever answers. At 0 the trait appears in the profile without a score. The traits of weight 3 decide the verdict together with the readiness score.',
	trait: 'Trait',
	reason: 'Why',
	conditionsHeading: 'Essential conditions',
	conditions:
		'Below its minimum level, an **indispensable** condition stops the start. A condition **to complete** lets one start, but with adaptations. Conditions do not change the scores.',
	kind: 'Kind',
	question: 'Question',
	minimum: 'Minimum level',
	none: 'No condition.'
};

/** The words around the tables, in each language. */
export const weightsTexts: Readonly<Record<Language, WeightsTexts>> = { it: italian, en: english };
