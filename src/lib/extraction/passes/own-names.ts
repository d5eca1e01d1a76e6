import type { AnnotatedSentence, AnnotatedText, OwnName } from '../annotated-text';

/** A name: capitals inside, a digit, or capitalised words; hyphens may join. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[-+./][\p{L}\p{N}]+)*|\p{Ll}+\p{Lu}[\p{L}\p{N}-]*|\p{Ll}{2,}\d[\p{L}\p{N}-]*`;
const NAME = String.raw`(?:${NAME_WORD})(?:\s(?:(?:to|of|for|and|the|in)\s){0,2}(?:${NAME_WORD}|\d+)){0,5}`;
const MAKING = String.raw`(?:introduc|propos|present|develop|design|construct|build|built|creat|devis|contribut|coin|identif|formulat|releas|describ|document|curat|assembl|compil|implement|establish|formali[sz]|offer|produc|dub)\p{L}*`;
const KIND = String.raw`(?:benchmark|data ?set|corpus|framework|method|methodology|approach|model|system|tool|toolkit|library|algorithm|environment|architecture|pipeline|platform|technique|metric|test|suite|protocol|strategy|network|agent|scheme|process|game|language|simulator|resource|score|index|questionnaire|intervention|app|application|package|software|workflow|testbed|procedure|paradigm|concept|phenomenon|effect|attack|defen[cs]e|optimizer|loss|objective|transformers|models|family|series|set|interface|device)`;
const SHORT = String.raw`\s?\((?<short>[\p{L}\p{N}][\p{L}\p{N}.&/-]{1,14})(?:[,;][^)]*)?\)`;
const AFTER = String.raw`(?=\s*(?:[,.:;(]|$|-|–|—)|\s(?:that|which|to|for|as|is|a|an|the|and|with|in|on|by|from|where|using|via|consists|benchmark|dataset|framework|model)\b)`;

/** Each rule is a row: where a paper names a thing of its own. */
const RULES: readonly RegExp[] = [
	// "a framework called UDDIA", "decoder-transformers named Tucano", "which we call X", "dubbed X"
	new RegExp(
		String.raw`\b(?:called|named|termed|dubbed|coined|denoted|we (?:call|term|name|dub)(?: it| this)?|the term|refer(?:red)? to (?:this |it |these |them |the \w+ )?as|known here as)\s["“']?(?<name>${NAME})["”']?(?:${SHORT})?${AFTER}`,
		'u'
	),
	// "We call the resulting tracing VM TraceMonkey."
	new RegExp(
		String.raw`\b[Ww]e\s(?:call|name|dub|term|title)\s(?:the|our|this|these)\s(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,4})\s){1,5}["“']?(?<name>${NAME})["”']?(?:${SHORT})?(?=\s*(?:[,.;:(]|$))`,
		'u'
	),
	// "we introduce PING (Prefix …)", "we propose MAPS, a …", "the development of GigaVerbo, a"
	new RegExp(
		String.raw`\b[Ww]e\s(?:\w+\s){0,2}${MAKING}\s(?:the (?:development|construction|design|release|creation) of\s)?(?:the\s)?["“']?(?<name>${NAME})["”']?(?:${SHORT})?${AFTER}`,
		'u'
	),
	// "we introduce a novel benchmark, Trust-and-Split, which"
	new RegExp(
		String.raw`\b[Ww]e\s(?:\w+\s){0,2}${MAKING}\s(?:an?|the|our)\s(?:[\p{L}-]+\s){0,6}?${KIND},?\s["“']?(?<name>${NAME})["”']?(?:${SHORT})?${AFTER}`,
		'u'
	),
	// "we propose a novel image outlier detection approach (IOD for short)"
	new RegExp(
		String.raw`\b[Ww]e\s(?:\w+\s){0,2}${MAKING}\s(?:an?|the)\s(?:[\p{L}-]+\s){1,8}\((?<name>\p{Lu}[\p{L}\p{N}-]{1,12})(?:,?\sfor short)?\)`,
		'u'
	),
	// "we propose a connection template, Log-DenseNet, which": a word shaped like a name
	new RegExp(
		String.raw`\b[Ww]e\s(?:\w+\s){0,2}${MAKING}\s(?:an?|the)\s[^,.;:]{3,60},\s(?<name>[\p{L}\p{N}]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-\p{Lu}|\p{L}\d)[\p{L}\p{N}-]*)(?:${SHORT})?,\s(?:which|that|where|an?|the|to|for|whose|consisting|capable|designed|based|built)\b`,
		'u'
	),
	// "this paper introduces X, a", "X is introduced", "X, a new benchmark, is presented"
	new RegExp(
		String.raw`\b(?:paper|work|study|article)\s(?:\w+\s)?${MAKING}\s(?:the\s)?["“']?(?<name>${NAME})["”']?(?:${SHORT})?${AFTER}`,
		'u'
	),
	// "Our system, X, …", "Our method X achieves"
	new RegExp(
		String.raw`\b[Oo]ur\s(?:[\p{L}-]+\s){0,3}?${KIND},?\s["“']?(?<name>${NAME})["”']?(?:${SHORT})?(?=[,\s])`,
		'u'
	)
];
/** Fits the pattern but is no name of anything. */
const NO_NAME =
	/^(?:We|The|This|These|Our|In|A|An|It|AI|LLMs?|LMs?|NLP|ML|RL|DNNs?|CNNs?|RNNs?|GANs?|GNNs?|Bayesian|English|Chinese|Arabic|German|French|Spanish|European|American|African|Asian|Western|Python|Twitter|Facebook|Google|Wikipedia|DNA|RNA|MRI|EEG|COVID-19|HIV|GPUs?|CPUs?|API|RCTs?|II|III|IV|I|Markov|Gaussian|Monte Carlo|Fourier|Euclidean|Transformer|Transformers|BERT|GPT(?:-\d\S*)?|ChatGPT|Internet|UK|USA|US|EU|PCA|SGD|Adam|ImageNet|CIFAR-\d+|MNIST|QA|ASR|MT|NMT|KL|Table|Figure|Section|Boolean|Hebbian|Lagrangian|Hamiltonian|Kalman|Nash|Pareto|Riemannian|Hilbert|Wasserstein|UTF-8|Unicode|Java|JavaScript|Linux|Android|SQL|XML|HTML|PDF|IoT|VR|AR|HCI|UI|UX)$/;

function titleName(title: string): string | undefined {
	const colon = /^([^:]{2,40}):/.exec(title)?.[1]?.trim() ?? '';
	const bare = colon
		.replace(/^(?:the|introducing|towards?)\s+/i, '')
		.replace(/\s+(?:benchmark|dataset|corpus|framework)$/i, '');
	const isOneWord = /^[\p{L}\p{N}][\p{L}\p{N}+./-]*$/u.test(bare) && /\p{Lu}/u.test(bare);
	return isOneWord ? bare : undefined;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function occurs(text: string, name: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function isName(name: string): boolean {
	return name.length >= 2 && !NO_NAME.test(name) && !/^(?:The|A|An|We|Our)\s/.test(name);
}

/** "a way of representing a knowledge base (KB)": the short form is of what the thing is about. */
function isPartOfPhrase(match: RegExpMatchArray, longForm: string | undefined): boolean {
	if (!longForm || !match[0].endsWith(')')) return false;
	const phrase = match[0].slice(0, match[0].lastIndexOf('('));
	const at = phrase.toLowerCase().lastIndexOf(longForm.toLowerCase());
	return (
		at > 0 &&
		/\s(?:of|for|to|with|in|on|from|by|using|via|and|\p{L}+ing)\s(?:(?:an?|the)\s)?$/u.test(
			phrase.slice(0, at)
		)
	);
}

function toOwnName(
	annotated: AnnotatedText,
	index: number,
	match: RegExpMatchArray
): OwnName | undefined {
	const { name = '', short } = match.groups ?? {};
	const pair = annotated.abbreviations.find(
		(item) => item.shortForm === short || item.shortForm === name
	);
	const main = short && /\p{Lu}/u.test(short) ? short : name;
	if (!isName(main) || isPartOfPhrase(match, pair?.longForm)) return undefined;
	const longForm = short && main === short ? (pair?.longForm ?? name) : pair?.longForm;
	return longForm && longForm !== main
		? { name: main, longForm, sentence: index }
		: { name: main, sentence: index };
}

/** "Others used a method called X": past the abstract, what is named is not always the paper's own. */
function tellsOfOthers({ section, text }: AnnotatedSentence): boolean {
	if (section === 'abstract') return false;
	return /\bet al\b/.test(text) || !/\b(?:we|our|this (?:paper|study|work|article))\b/i.test(text);
}

function introduced(annotated: AnnotatedText): OwnName[] {
	const names: OwnName[] = [];
	annotated.sentences.forEach((sentence, index) => {
		if (tellsOfOthers(sentence)) return;
		for (const rule of RULES) {
			const match = rule.exec(sentence.text);
			const named = match && toOwnName(annotated, index, match);
			if (named && !names.some((other) => other.name === named.name)) names.push(named);
		}
	});
	return names;
}

/** Names the paper gives to things of its own: from its title and from where it introduces them. */
export function markOwnNames(annotated: AnnotatedText): AnnotatedText {
	const names = introduced(annotated);
	const { title } = annotated.paper.citation;
	const fromTitle = titleName(title);
	const whole = annotated.sentences
		.slice(0, 400)
		.map((sentence) => sentence.text)
		.join(' ');
	const inTitle = names.filter((item) => occurs(title, item.name));
	if (
		fromTitle &&
		isName(fromTitle) &&
		!names.some((item) => item.name === fromTitle) &&
		occurs(whole, fromTitle)
	) {
		const longForm = annotated.abbreviations.find((item) => item.shortForm === fromTitle)?.longForm;
		inTitle.unshift({ name: fromTitle, sentence: -1, ...(longForm ? { longForm } : {}) });
	}
	const mentions = (item: OwnName) => whole.split(item.name).length;
	const rest = names
		.filter((item) => !inTitle.includes(item))
		.sort((left, right) => mentions(right) - mentions(left));
	return { ...annotated, names: [...inTitle, ...rest] };
}
