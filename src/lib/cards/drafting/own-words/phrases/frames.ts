import { type PhraseRow, rows } from './row';

/** Words with which a question asks for its own sentence's words. */
export const FRAMES: readonly PhraseRow[] = [
	...rows(`
		what percentage of > what share of; which percentage of > what share of;
		what proportion of > what share of; which proportion of > what share of;
		what fraction of > what share of; for what purpose > to what end;
		for which purpose > to what end; what effect > what impact; what impact > what effect;
		what influence > what effect; what role > what part; which role > what part;
		what kind of > what sort of; which kind of > what sort of; what type of > what kind of;
		which type of > what kind of; what types of > what kinds of;
		in what manner > in what way; in which manner > in what way; in what fashion > in what way;
		what advantage > what benefit; what advantages > what benefits
	`),
	...rows('the results > the findings', {
		ahead: /^(?:suggest|show|indicate|demonstrate|reveal|confirm|support|imply)(?:s|ed)?\b/u
	}),
	...rows('the findings > the results', {
		ahead: /^(?:suggest|show|indicate|demonstrate|reveal|confirm|support|imply)(?:s|ed)?\b/u
	}),

	...rows('that > which', {
		after: ['NOUN'],
		notBehind:
			/\b(?:ideas?|facts?|hypothes[ie]s|evidence|notions?|beliefs?|findings?|possibility|views?|conclusions?|assumptions?|claims?|results?|data|stud(?:y|ies)|reports?|extent|way|ways|time|so|such|people|groups?|persons?|individuals?|patients?|participants?|students?|child(?:ren)?|women|men|users?|workers?|teachers?|learners?|respondents?|adults?|mothers?|parents?|subjects|nurses?|physicians?|engineers?|researchers?|authors?|customers?|drivers?|those)$/u,
		ahead:
			/^(?:(?:can|could|may|might|must|should|would|will|is|are|was|were|has|have|had|does|do|did)\b(?! the\b))/u
	}),

	...rows('in the presence of * > with * present; in the presence of * * > with * * present', {
		as: ['NOUN', 'PROPN'],
		ahead: /^(?:$|[?.,])/u
	})
];
