import type { Word } from '$lib/extraction/word';
import { verbForm } from '$lib/extraction/verb-forms';

/** "a lamp that dims the pier and then test the oil": what is said of the lamp, whose test it is not. */
export function ownDeeds(tells: string, finite: Word | undefined): string {
	const second = /\s(?:and|but) (?<sure>(?:then )?\p{L}+ly |then )?(?<verb>\p{Ll}+) .+$/u.exec(
		tells
	);
	const verb = verbForm(second?.groups?.['verb'] ?? '');
	const isSure = second?.groups?.['sure'] !== undefined || verb?.maybeNoun === false;
	const isOther = finite?.form === '3sg' && verb?.form === 'base' && isSure;
	return second && isOther ? tells.slice(0, second.index) : tells;
}
