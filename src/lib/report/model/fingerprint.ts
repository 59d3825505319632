import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../core/assessment/canonical-json.ts';
import { hasFrontMatter, type FrontMatter } from './front-matter.ts';
import type { ReportContext } from './report-context.ts';

/** Hex SHA-256 of all that decides the bytes of a report (architecture, decision 6a). */
export function computeFingerprint(context: ReportContext): string {
	const { questionnaire, result, options, chapters, date, carriesData } = context;
	const parts = {
		content: options.contentHash,
		model: questionnaire.model.hash,
		engine: result.engine,
		language: questionnaire.language,
		chapters,
		date,
		author: options.author ?? '',
		attachment: carriesData ? (options.attachment?.name ?? '') : '',
		...(options.frontMatter &&
			hasFrontMatter(options.frontMatter) && { frontMatter: nameFrontMatter(options.frontMatter) }),
		...(options.brief && { brief: true }),
		...(options.forPublication && { forPublication: true })
	};
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(parts))));
}

/** All of it; of a picture, its hash. */
function nameFrontMatter({ logo, ...rest }: FrontMatter): unknown {
	return { ...rest, logo: logo && { ...logo, content: bytesToHex(sha256(logo.content)) } };
}
