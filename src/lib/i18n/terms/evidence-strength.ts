import type { Terms } from './it.ts';

export type EvidenceStrength = keyof Terms['evidenceStrength'];

/** The word for an overall evidence of 0–1 (replicability-methods §3.3). */
export function nameEvidenceStrength(evidence: number): EvidenceStrength {
	if (evidence >= 0.75) return 'high';
	if (evidence >= 0.5) return 'moderate';
	return evidence >= 0.25 ? 'low' : 'very-low';
}
