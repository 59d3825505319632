export const milanFile = 'questionnaires/examples/milano-mire.innesto.json';

/** The Milan example with its questionnaire, read as the command line reads it. Throws what is wrong with it. */
export async function openMilan(openAssessment) {
	const opened = await openAssessment(milanFile, 'it', null);
	if (opened.ok) return opened.value;
	throw new Error(opened.problems.map(({ file, message }) => `${file} ${message}`).join('; '));
}
