import { isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** Tags nested deeper than this are left out and their words kept, so that walks may recurse. */
const MAX_DEPTH = 256;

/** So many open tags are no page, and the parser's own list of them would take minutes. */
const MAX_OPEN = 20_000;

class TooManyOpen extends Error {}

class ShallowHandler extends DomHandler {
	#tooDeep = 0;

	override onopentag(name: string, attribs: Record<string, string>): void {
		if (this.#tooDeep > MAX_OPEN) throw new TooManyOpen();
		if (this.tagStack.length > MAX_DEPTH) this.#tooDeep += 1;
		else super.onopentag(name, attribs);
	}

	override onclosetag(): void {
		if (this.#tooDeep > 0) this.#tooDeep -= 1;
		else super.onclosetag();
	}
}

/** Reads markup into a tree, nothing of it executed and no entity of its own expanded. */
export function parseMarkup(text: string, xmlMode: boolean): ParentNode {
	const handler = new ShallowHandler(null, { xmlMode });
	try {
		new Parser(handler, { xmlMode }).end(text);
	} catch (error) {
		// What was read before is kept.
		if (!(error instanceof TooManyOpen)) throw error;
	}
	return handler.root;
}

/** An element's name without its namespace: `mml:math` is `math`. */
export function nameOf(element: Element): string {
	return element.name.slice(element.name.indexOf(':') + 1);
}

export function elementsIn(parent: ParentNode): Element[] {
	return parent.children.filter(isTag);
}

export function childrenNamed(parent: ParentNode | undefined, ...names: string[]): Element[] {
	return parent ? elementsIn(parent).filter((child) => names.includes(nameOf(child))) : [];
}

/** The first child at the end of a path of names. */
export function childAt(parent: ParentNode | undefined, ...path: string[]): Element | undefined {
	let current: ParentNode | undefined = parent;
	for (const name of path) current = childrenNamed(current, name)[0];
	return current === parent ? undefined : (current as Element | undefined);
}

/** Every element below, in the order of the text, that passes; nothing is sought inside it. */
export function outermost(parent: ParentNode, passes: (element: Element) => boolean): Element[] {
	return elementsIn(parent).flatMap((child) =>
		passes(child) ? [child] : outermost(child, passes)
	);
}

export function descendantsNamed(parent: ParentNode, ...names: string[]): Element[] {
	return outermost(parent, (element) => names.includes(nameOf(element)));
}

/** All words below a node as they stand, spaces folded. */
export function plainText(node: ChildNode | ParentNode | undefined): string {
	return node ? rawText(node).replace(/\s+/g, ' ').trim() : '';
}

export function rawText(node: ChildNode | ParentNode): string {
	if ('children' in node) return node.children.map(rawText).join('');
	return node.type === 'text' ? node.data : '';
}

export function hasClass(element: Element, ...names: string[]): boolean {
	const classes = (element.attribs['class'] ?? '').split(/\s+/);
	return names.some((name) => classes.includes(name));
}
