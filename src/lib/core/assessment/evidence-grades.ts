/** How well a level is backed, best first (replicability-methods §3.1). */
export const evidenceGrades = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];
