/**
 * Tells which of some elements holds the upper part of the screen, whenever that changes. Answers
 * what ends it.
 */
export function followCurrent(ids: readonly string[], onchange: (id: string) => void): () => void {
	const onScreen = new Set<string>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) onScreen.add(target.id);
				else onScreen.delete(target.id);
			}
			const last = ids.findLast((id) => onScreen.has(id));
			if (last !== undefined) onchange(last);
		},
		// A line across the screen, a quarter from the top.
		{ rootMargin: '-25% 0px -74% 0px' }
	);
	for (const id of ids) {
		const element = document.getElementById(id);
		if (element) observer.observe(element);
	}
	return () => observer.disconnect();
}
