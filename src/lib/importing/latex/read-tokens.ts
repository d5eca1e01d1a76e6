import { Flow } from '../markup/flow';
import { readCommand } from './commands';
import { beginEnvironment, endEnvironment, readFormulaInto } from './environments';
import { GAP } from './front-matter';
import { TokenReader } from './token-reader';
import { commandName, PARAGRAPH, untokenise, type Token } from './tokens';
import { endParagraph, MAX_DEPTH, say, type Manuscript, type Walk, type WalkSetting } from './walk';
import { printed } from './words';

const BRACES = new Set(['{', '}']);

function readDollar(walk: Walk, sign: Token): void {
	const read = readFormulaInto(walk, { sign, isInline: sign === '$' });
	// A dollar that nothing closes is money, or a slip.
	if (!read && sign === '$') say(walk, '$');
}

function readToken(walk: Walk, token: Token): void {
	const name = commandName(token);
	if (name === 'begin') beginEnvironment(walk, untokenise(walk.reader.argument()).trim());
	else if (name === 'end') endEnvironment(walk, untokenise(walk.reader.argument()).trim());
	else if (name !== undefined) readCommand(walk, name);
	else if (token === PARAGRAPH) endParagraph(walk);
	else if (token === '$' || token === '$$') readDollar(walk, token);
	else if (token === '&') say(walk, walk.isAuthors ? GAP : ' ');
	else if (!BRACES.has(token) && !/^#+\d?$/.test(token)) say(walk, printed(token));
}

/** Reads tokens to their end and gives what they say. */
export function readTokens(
	tokens: readonly Token[],
	manuscript: Manuscript,
	setting: WalkSetting = {}
): Flow {
	const flow = setting.flow ?? new Flow();
	const depth = setting.depth ?? 0;
	const walk: Walk = {
		reader: new TokenReader(tokens),
		flow,
		manuscript,
		environments: [],
		kinds: [],
		isSilent: setting.isSilent ?? false,
		leftOutLevel: undefined,
		isOver: depth > MAX_DEPTH,
		tail: '',
		float: undefined,
		isAuthors: setting.isAuthors ?? false,
		depth
	};
	while (!walk.isOver) {
		const token = walk.reader.next();
		if (token === undefined) break;
		readToken(walk, token);
	}
	endParagraph(walk);
	return flow;
}
