import { expect, it } from 'vitest';
import { nameEvidenceStrength } from './evidence-strength.ts';

it('names the strength of the evidence from its thresholds up', () => {
	expect([1, 0.75, 0.74, 0.5, 0.25, 0.24, 0].map(nameEvidenceStrength)).toEqual([
		'high',
		'high',
		'moderate',
		'moderate',
		'low',
		'very-low',
		'very-low'
	]);
});
