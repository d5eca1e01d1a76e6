import { gerund, pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';

/** Each with the verb that says the same by itself. */
const SET_VERBS: readonly (readonly [set: RegExp, verb: string, rest: string])[] = [
	// "makes full use of"
	[
		/\b(?<form>makes?|made|making) (?:(?:full|good|heavy|extensive|effective) )?use of (?=\p{L})/gu,
		'use',
		''
	],
	// "took advantage of"
	[/\b(?<form>takes?|took|taken|taking) (?:full )?advantage of (?=\p{L})/gu, 'exploit', ''],
	// "takes into account"
	[
		/\b(?<form>takes?|took|taken|taking) into (?:account|consideration) (?=(?!by |in |when |for |and |or |as )\p{L})/gu,
		'account',
		'for '
	]
];

/** "took" and "use" → "used". */
function inFormOf(form: string, verb: string): string {
	if (/^(?:made|took|taken)$/u.test(form)) return pastTense(verb);
	if (form.endsWith('ing')) return gerund(verb);
	return form.endsWith('s') ? thirdPerson(verb) : verb;
}

/** "is capable of lifting", "were capable of quickly lifting". */
const CAPABLE =
	/\b(?:(?:is|are)|(?<was>was|were)) capable of (?<manner>\p{L}+ly )?(?<act>\p{L}+ing) /u;

/** "is capable of lifting boats" → "can lift boats" */
function withCan(statement: string): string {
	const { was, manner = '', act = '' } = CAPABLE.exec(statement)?.groups ?? {};
	const known = verbForm(act);
	if (known?.form !== 'ing') return statement;
	return statement.replace(CAPABLE, `${was ? 'could' : 'can'} ${manner}${known.lemma} `);
}

/** "makes use of tar" → "uses tar": of what it uses one can ask. */
export function saidPlainly(statement: string): string {
	const plain = SET_VERBS.reduce(
		(text, [set, verb, rest]) =>
			text.replace(set, (_match, form: string) => `${inFormOf(form, verb)} ${rest}`),
		statement
	);
	return withCan(plain);
}
