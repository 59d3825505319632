import type { Level } from '../definition/vocabulary.ts';
import type { Assessment } from './assessment-schema.ts';

/**
 * The assessment as it would read if these questions stood at other levels, each shown by a document:
 * a thought to score, never to store. A supposed level takes the place of every answer to its question.
 */
export function supposeLevels(
	assessment: Assessment,
	levels: ReadonlyMap<string, Level>
): Assessment {
	if (levels.size === 0) return assessment;
	const supposed = [...levels].map(([question, level]) => ({
		question,
		level,
		evidence: 'B' as const,
		reason: ''
	}));
	const kept = assessment.consensus.filter(({ question }) => !levels.has(question));
	return { ...assessment, consensus: [...kept, ...supposed] };
}
