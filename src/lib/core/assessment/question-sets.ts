/** The quick set is a first reading; the full one holds it and more. */
export const questionSets = ['quick', 'full'] as const;
export type QuestionSet = (typeof questionSets)[number];
