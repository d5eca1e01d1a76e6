import type { Referents } from './referents';

/** "the effect was strongest", "the effects were larger", "the effect lasted": of what, stands elsewhere. */
const BARE_EFFECT =
	/^(?<the>the effects?) (?=(?:(?:is|are|was|were) (?:\p{L}+ly )?(?:(?:more|less|most|least) \p{L}+|strong(?:er|est)|weak(?:er|est)|larg(?:er|est)|great(?:er|est)|small(?:er|est)|high(?:er|est))\b|(?:lasted|persisted|disappeared|vanished)\b))/iu;
/** "lowered", "improves": what has an effect. */
const CHANGES = String.raw`(?:\p{L}+ly )?(?:lower|rais|reduc|increas|improv|decreas|enhanc|boost|promot|shorten|lengthen|prolong|worsen|impair|slow|strengthen|weaken|prevent|speed|doubl|halv)(?:e?s|e?d|ed up)`;
/** Any trial has them, and none has an effect. */
const NO_CAUSE =
	/^(?:it|this|that|these|they|we|i|there|he|she|one|each|both)\b|\b(?:groups?|arms?|cohorts?|conditions?|patients?|participants?|women|men|people|children|adults|who|which|that|results?|findings|effects?|and)\b/iu;
/** Words of what brings the effect about. */
const LONGEST_CAUSE = 5;

/** "Does tar make boats faster?", "The effect of tar on boats" */
const ASKED =
	/^(?:do|does|did|can|could) (?<asked>\p{L}[\p{L}\s-]{2,40}?) (?:make|improve|reduce|raise|lower|increase|decrease|affect|change|help|protect|promote|prevent|influence|enhance|boost|shape)\b/iu;
const NAMED = /\beffects? of (?<named>\p{L}[\p{L}\s-]{2,40}?) (?:on|in|upon)\b/iu;

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
const isCause = (phrase: string): boolean =>
	phrase !== '' && phrase.split(' ').length <= LONGEST_CAUSE && !NO_CAUSE.test(phrase);
/** Several of a kind are often those on whom something has an effect. */
const isOne = (phrase: string): boolean =>
	!/(?:[^su]s)$/u.test(phrase.split(/\s(?:of|in|on|with|for|by)\s/u)[0] ?? phrase);

/** "Tar slowed the rot." → "tar" */
function causeBefore({ subject, text }: Referents['before']): string | undefined {
	if (!isCause(subject) || !isOne(subject)) return undefined;
	const changes = new RegExp(String.raw`(?<!\p{L})${escaped(subject)} ${CHANGES}\b`, 'iu');
	return changes.test(text) ? subject : undefined;
}

/** "Does tar make boats faster?" → "tar", where the sentence before speaks of it. */
function causeInTitle(title: string, before: string): string | undefined {
	const groups = { ...ASKED.exec(title)?.groups, ...NAMED.exec(title)?.groups };
	const cause = (groups['asked'] ?? groups['named'] ?? '').replace(/^the /iu, '');
	if (!isCause(cause)) return undefined;
	const told = cause.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
	return before.toLowerCase().includes(told.toLowerCase()) ? told : undefined;
}

/** "the effect was strongest in fog" → "the effect of tar was strongest in fog", as the sentence before or the title has it. */
export function withEffectTold(text: string, { before, title = '' }: Referents): string {
	if (!BARE_EFFECT.test(text)) return text;
	const cause = causeBefore(before) ?? causeInTitle(title, before.text);
	return cause === undefined ? text : text.replace(BARE_EFFECT, `$<the> of ${cause} `);
}
