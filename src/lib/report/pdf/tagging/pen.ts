import { pageHeight } from '../layout/frame.ts';
import { StructureElement } from './structure-element.ts';

/** What is painted but not read out: decoration, and what repeats on every page. */
export type Artifact = 'decoration' | 'repetition' | 'header' | 'footer';

export type LinkTarget =
	| { readonly kind: 'web'; readonly url: string }
	| { readonly kind: 'heading'; readonly id: string };

export interface PaintedLink {
	readonly page: number;
	/** Left, bottom, right, top in points from the bottom left. */
	readonly box: readonly [number, number, number, number];
	readonly target: LinkTarget;
	readonly description: string;
	readonly element: StructureElement;
}

/** Where a heading came to stand. */
export interface Anchor {
	readonly id: string;
	readonly title: string;
	readonly level: 1 | 2 | 3;
	readonly page: number;
	/** From the bottom of the page. */
	readonly y: number;
}

export interface PaintedPage {
	readonly operations: string[];
	/** The element each marked content of the page belongs to, by its number. */
	readonly owners: StructureElement[];
}

const artifactOpenings: Readonly<Record<Artifact, string>> = {
	decoration: '/Artifact BMC',
	repetition: '/Artifact <</Type /Pagination>> BDC',
	header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
	footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC'
};

/**
 * Paints operations on pages, each inside the marked content of the element it belongs to or of an artifact:
 * nothing can be painted outside one. Pages are numbered from 1; coordinates come from the top left.
 */
export class Pen {
	readonly pages: PaintedPage[] = [];
	readonly links: PaintedLink[] = [];
	readonly anchors: Anchor[] = [];
	#page = 0;
	#owner: StructureElement | Artifact | null = null;

	get page(): number {
		return this.#page;
	}

	/** Goes to a page, adding empty ones up to it. */
	goTo(page: number): void {
		if (page === this.#page) return;
		this.finish();
		while (this.pages.length < page) this.pages.push({ operations: [], owners: [] });
		this.#page = page;
	}

	draw(owner: StructureElement | Artifact, operation: string): void {
		const page = this.#current();
		if (owner !== this.#owner) {
			this.finish();
			page.operations.push(this.#opening(owner, page));
			this.#owner = owner;
		}
		page.operations.push(operation);
	}

	/** A clickable area of a Link element. */
	link(
		element: StructureElement,
		area: {
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
		},
		target: LinkTarget,
		description: string
	): void {
		const bottom = pageHeight - area.y - area.height;
		element.attach();
		element.kids.push({ kind: 'link', page: this.#page, linkIndex: this.links.length });
		this.links.push({
			page: this.#page,
			box: [area.x, bottom, area.x + area.width, bottom + area.height],
			target,
			description,
			element
		});
	}

	anchor(id: string, title: string, level: 1 | 2 | 3, y: number): void {
		this.anchors.push({ id, title, level, page: this.#page, y: pageHeight - y });
	}

	/** Closes the marked content that is open. */
	finish(): void {
		if (this.#owner !== null) this.#current().operations.push('EMC');
		this.#owner = null;
	}

	#opening(owner: StructureElement | Artifact, page: PaintedPage): string {
		if (!(owner instanceof StructureElement)) return artifactOpenings[owner];
		owner.attach();
		const contentId = page.owners.length;
		page.owners.push(owner);
		owner.kids.push({ kind: 'content', page: this.#page, contentId });
		return `/${owner.type} <</MCID ${contentId}>> BDC`;
	}

	#current(): PaintedPage {
		const page = this.pages[this.#page - 1];
		if (!page) throw new RangeError('No page to paint on.');
		return page;
	}
}
