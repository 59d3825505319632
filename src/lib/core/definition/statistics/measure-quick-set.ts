import { selectAskedTraits } from '../asked-questions.ts';
import type { AskedQuestion, Questionnaire } from '../questionnaire.ts';
import { selectHelp } from '../select-help.ts';
import { countWords } from './count-words.ts';
import { listSizeBands } from './size-bands.ts';

const wordsPerMinute = 200;
/** Minutes to choose an answer, once it is read. */
const minutesPerQuestion = 20 / 60;

export interface QuickTime {
	readonly band: string;
	readonly questions: number;
	/** Of the organization of this size that has most to read. */
	readonly minutes: number;
}

type Facts = Readonly<Record<string, string>>;

/** How long the quick set takes in each size band: reading question, levels and help, and choosing. */
export function measureQuickSet(questionnaire: Questionnaire): readonly QuickTime[] {
	return listSizeBands(questionnaire).map(({ name, facts }) => {
		const times = completeFacts(questionnaire, facts).map((own) => {
			const questions = selectAskedTraits(questionnaire, 'quick', own).flatMap(
				(trait) => trait.questions
			);
			const words = questions.reduce((sum, question) => sum + wordsOf(question, own), 0);
			const minutes = words / wordsPerMinute + questions.length * minutesPerQuestion;
			return { band: name, questions: questions.length, minutes };
		});
		return times.reduce((longest, time) => (time.minutes > longest.minutes ? time : longest));
	});
}

function wordsOf(question: AskedQuestion, facts: Facts): number {
	const { wording, help, anchors } = question;
	return countWords([wording, help, ...selectHelp(question, facts), ...anchors].join(' '));
}

/**
 * The facts given, and with them every combination of the others that questions or their help depend on,
 * the empty one included.
 */
function completeFacts(questionnaire: Questionnaire, given: Facts): readonly Facts[] {
	const named = listNamedFacts(questionnaire);
	let combinations: readonly Facts[] = [given];
	for (const { id, options } of questionnaire.facts) {
		if (given[id] !== undefined || !named.has(id)) continue;
		combinations = combinations.flatMap((facts) => [
			facts,
			...options.map((option) => ({ ...facts, [id]: option.id }))
		]);
	}
	return combinations;
}

function listNamedFacts({ traits }: Questionnaire): ReadonlySet<string> {
	const questions = traits.flatMap((trait) => trait.questions).filter(({ quick }) => quick);
	return new Set(
		questions.flatMap(({ askedWhen, helpFor }) => [
			...(askedWhen ? [askedWhen.fact] : []),
			...helpFor.map(({ when }) => when.fact)
		])
	);
}
