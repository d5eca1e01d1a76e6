import { verbForm } from '$lib/extraction/verb-forms';
import { foldName } from '$lib/text/normalize';
import type { CardReading } from '../card-reading';
import type { Name } from '../names';
import type { Reading } from '../reading';
import type { Word } from '../words';

/** What may stand between a doer and its verb. */
const BETWEEN =
	/^(?:can|could|may|might|will|would|does|do|did|has|have|had|also|then|thus|even|not|\p{L}+ly)$/u;

interface Deed {
	readonly doer: Name;
	readonly verb: string;
}

/** Each name that has a verb right after it: "MAML achieves", "what does MAML achieve?" */
function deedsIn({ text, words, names }: Reading): Deed[] {
	return names.flatMap((doer): Deed[] => {
		const end = doer.start + doer.text.length + (doer.version ? doer.version.length + 1 : 0);
		let at = words.findIndex((word) => word.start >= end);
		const first = words[at];
		if (!first || /[^\s]/.test(text.slice(end, first.start))) return [];
		while (BETWEEN.test(words[at]?.text ?? '')) at++;
		const verb = words[at];
		return verb && isVerb(verb) ? [{ doer, verb: verb.stem }] : [];
	});
}

function isVerb({ text }: Word): boolean {
	const known = verbForm(text);
	return known !== undefined && known.form !== 'ing' && !known.maybeNoun;
}

const isSame = (left: Name, right: Name) =>
	foldName(left.text).includes(foldName(right.text)) ||
	foldName(right.text).includes(foldName(left.text));

/** A2 for doers: where the quote names who does it, the card names no one else. */
export function findWrongDoer({ quote, statement }: CardReading): string | undefined {
	if (!quote) return undefined;
	const inQuote = deedsIn(quote).filter(({ doer }) => doer.isStrong);
	if (inQuote.length === 0) return undefined;
	for (const { doer, verb } of deedsIn(statement)) {
		const alike = inQuote.filter((deed) => deed.verb === verb);
		const first = alike[0];
		if (!first || !doer.isStrong || alike.some((deed) => isSame(deed.doer, doer))) continue;
		return `In the quoted passage ${first.doer.text} does this, not ${doer.text}.`;
	}
	return undefined;
}
