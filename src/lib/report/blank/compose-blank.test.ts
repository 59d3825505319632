import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../tests/golden/pdf-checker/check-pdf.ts';
import { countActiveObjects } from '../../../../tests/golden/pdf-checker/count-active-objects.ts';
import { extractText } from '../../../../tests/golden/pdf-checker/extract-text.ts';
import { openPdf } from '../../../../tests/golden/pdf-checker/open-pdf.ts';
import {
	readStructure,
	type StructureNode
} from '../../../../tests/golden/pdf-checker/structure-node.ts';
import { compileMire } from '../../../../tests/model/read-mire.ts';
import { questionSets } from '../../core/assessment/question-sets.ts';
import { selectAskedTraits } from '../../core/definition/asked-questions.ts';
import { audiences, languages } from '../../core/definition/vocabulary.ts';
import type { FontFaces } from '../pdf/font-faces.ts';
import { loadFontsNode } from '../pdf/load-fonts-node.ts';
import { renderPdf, type RenderedPdf } from '../pdf/render-pdf.ts';
import { composeBlank } from './compose-blank.ts';

const cases = audiences.flatMap((audience) =>
	questionSets.flatMap((set) => languages.map((language) => ({ audience, set, language })))
);

let fonts: FontFaces;
beforeAll(async () => {
	fonts = await loadFontsNode();
});

describe.each(cases)('the blank questionnaire: $audience, $set, $language', (chosen) => {
	const { audience, set, language } = chosen;
	const questionnaire = compileMire(audience, language);
	const questions = selectAskedTraits(questionnaire, set, {}).flatMap((trait) => trait.questions);

	const render = () => renderPdf(composeBlank({ questionnaire, set }), fonts);
	let made: RenderedPdf;
	beforeAll(() => {
		made = render();
	});

	it('is a tagged PDF that does nothing by itself, the same each time', () => {
		const { bytes, missingCharacters } = made;
		expect(checkPdf(bytes)).toEqual([]);
		expect(countActiveObjects(openPdf(bytes))).toBe(0);
		expect(missingCharacters).toEqual([]);
		expect(Buffer.from(render().bytes).equals(bytes)).toBe(true);
	});

	it('asks every question of the set with all its levels, in order, and no other', () => {
		const text = extractText(openPdf(made.bytes)).replace(/\s+/g, ' ');
		let at = 0;
		questions.forEach(({ id, wording, anchors, whoWouldKnow }, index) => {
			for (const part of [`${index + 1}. ${wording}`, whoWouldKnow, ...anchors]) {
				const found = text.indexOf(part.replace(/\s+/g, ' '), at);
				expect({ id, part, found: found >= 0 }).toEqual({ id, part, found: true });
				at = found;
			}
		});
		const others = questionnaire.traits
			.flatMap((trait) => trait.questions)
			.filter(({ id }) => !questions.some((question) => question.id === id));
		expect(others.filter(({ wording }) => text.includes(wording))).toEqual([]);
	});

	it('keeps each question with its boxes on one page', () => {
		const pages = listQuestionPages(made.bytes);
		expect(pages).toHaveLength(questions.length);
		expect(pages.filter((own) => own.size !== 1)).toEqual([]);
	});
});

/** The pages that each question reaches: from its heading to the next one. */
function listQuestionPages(bytes: Uint8Array): readonly ReadonlySet<number>[] {
	const root = readStructure(openPdf(bytes));
	const chapter = root?.children.at(-1);
	const found: Set<number>[] = [];
	for (const node of chapter?.children ?? []) {
		if (node.type === 'H3') found.push(new Set());
		if (['H1', 'H2'].includes(node.type)) continue;
		for (const page of listPages(node)) found.at(-1)?.add(page);
	}
	return found;
}

function listPages(node: StructureNode): readonly number[] {
	return node.order.flatMap((kid) => ('children' in kid ? listPages(kid) : [kid.page]));
}
