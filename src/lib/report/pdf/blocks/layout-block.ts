import type { Block } from '../../model/document.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import type { Piece } from '../layout/piece.ts';
import { layoutFacts } from './layout-facts.ts';
import { layoutFigure } from './layout-figure.ts';
import { layoutHeading } from './layout-heading.ts';
import { layoutList } from './layout-list.ts';
import { layoutPair } from './layout-pair.ts';
import { layoutParagraph } from './layout-paragraph.ts';
import { layoutSeals } from './layout-seals.ts';
import { layoutTable } from './layout-table.ts';
import { layoutVerdict } from './layout-verdict.ts';

/** The pieces of any block, top to bottom. */
export function layoutBlock(block: Block, context: LayoutContext): readonly Piece[] {
	switch (block.kind) {
		case 'heading':
			return layoutHeading(block, context);
		case 'paragraph':
			return layoutParagraph(block, context);
		case 'list':
			return layoutList(block, context);
		case 'table':
			return layoutTable(block, context);
		case 'figure':
			return layoutFigure(block, context);
		case 'seals':
			return layoutSeals(block, context);
		case 'pair':
			return layoutPair(block, context);
		case 'facts':
			return layoutFacts(block, context);
		case 'verdict':
			return layoutVerdict(block, context);
		default:
			return block satisfies never;
	}
}
