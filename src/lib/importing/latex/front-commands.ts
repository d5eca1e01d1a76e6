import { areNames, BLOCK, GAP, LINE } from './front-matter';
import { openBody } from './environments';
import { untokenise, type Token } from './tokens';
import { endParagraph, say, type Walk } from './walk';
import { wordsOf } from './words-of';

type Handler = (walk: Walk, name: string) => void;

function readTitle(walk: Walk): void {
	const { reader, manuscript, depth } = walk;
	reader.takeStar();
	reader.option();
	const title = wordsOf(reader.argument(), manuscript, depth + 1);
	if (title !== '' && manuscript.front.title === '') manuscript.front.title = title;
}

/** Names and affiliations as one text, its lines and blocks told apart by signs of our own. */
function authorText(tokens: readonly Token[], walk: Walk): string {
	const flow = walk.manuscript.read(tokens, { isAuthors: true, depth: walk.depth + 1 });
	return flow.parts.flatMap(({ paragraphs }) => paragraphs).join(LINE);
}

function readAuthor(walk: Walk): void {
	walk.reader.takeStar();
	walk.reader.option();
	const tokens = walk.reader.argument();
	walk.manuscript.front.authors.push(authorText(tokens, walk));
}

/** `\Author[1]{Ada}{Smith}`; `\icmlauthor{Ada Smith}{inst}` and `\Author{Ada Smith, Bo Lee}` have other uses. */
function readGivenAndFamily(walk: Walk): void {
	walk.reader.skip('oo');
	const given = walk.reader.argument();
	const family = walk.reader.group() ?? [];
	walk.manuscript.front.authors.push(authorText([...given, ' ', ...family], walk));
}

function readNamedAuthor(walk: Walk): void {
	walk.manuscript.front.authors.push(authorText(walk.reader.argument(), walk));
	while (walk.reader.group()) continue;
}

/** `\twoauthors{Ada}{Place}{Bo}{Place}`: every second argument is a place. */
function readAuthorsAndPlaces(walk: Walk): void {
	for (let names = walk.reader.group(); names; names = walk.reader.group()) {
		walk.manuscript.front.authors.push(authorText(names, walk));
		walk.reader.group();
	}
}

/** Astronomers give five parts: context, aims, methods, results, conclusions. */
function readAbstractCommand(walk: Walk): void {
	const { reader, manuscript, depth } = walk;
	const first = reader.group();
	if (!first) return;
	const groups = [first];
	for (let next = reader.group(); next; next = reader.group()) groups.push(next);
	const paragraphs = groups.flatMap((tokens) =>
		manuscript.read(tokens, { depth: depth + 1 }).parts.flatMap((part) => part.paragraphs)
	);
	const { abstract } = manuscript.front;
	if (abstract.length === 0) abstract.push(...paragraphs);
	openBody(walk);
}

/** "{\LARGE The title}": a line in large letters, before the first section. */
function readLarge(walk: Walk): void {
	const { front } = walk.manuscript;
	const isFront = walk.depth === 0 && !walk.isSilent && walk.kinds.length === 0;
	if (!isFront || front.title !== '' || front.largeLine !== '') return;
	const tokens: Token[] = [];
	let depth = 0;
	for (let token = walk.reader.next(); token !== undefined; token = walk.reader.next()) {
		if (token === '{') depth += 1;
		if (token === '}') depth -= 1;
		const isEnd = depth < 0 || token === '\n\n' || token === '\\end' || token === '\\par';
		if (isEnd) walk.reader.putBack([token]);
		if (isEnd || tokens.length > 300) break;
		tokens.push(token);
	}
	front.largeLine = wordsOf(tokens, walk.manuscript, walk.depth + 1);
	if (front.largeLine !== '' && front.authors.length === 0) readLinesBelow(walk);
}

const BELOW_ENDS = new Set([
	'\\end',
	'\\begin',
	'\\section',
	'\\abstract',
	'\\bigskip',
	'\\author'
]);
/** Of what stands below a large line, in tokens. */
const MAX_BELOW = 1500;

/** Below a title in large letters stand its authors, if those are names. */
function readLinesBelow(walk: Walk): void {
	const tokens: Token[] = [];
	while (!BELOW_ENDS.has(walk.reader.peek() ?? '\\end') && tokens.length < MAX_BELOW)
		tokens.push(walk.reader.next() ?? '');
	const text = authorText(tokens, walk);
	if (areNames(text)) walk.manuscript.front.authors.push(text);
	else walk.reader.putBack(tokens);
}

function separate(sign: string): Handler {
	return (walk) => {
		if (walk.isAuthors) say(walk, sign);
		else say(walk, ' ');
	};
}

/** Behind a name, and no part of it. */
function skipInAuthors(spec: string): Handler {
	return (walk) => {
		if (walk.isAuthors) walk.reader.skip(spec);
	};
}

function readSimple(field: 'date' | 'doi'): Handler {
	return (walk) => {
		const words = wordsOf(walk.reader.argument(), walk.manuscript, walk.depth + 1);
		if (walk.manuscript.front[field] === '') walk.manuscript.front[field] = words;
	};
}

export const FRONT: ReadonlyMap<string, Handler> = new Map<string, Handler>([
	...['title', 'Title', 'TITLE', 'icmltitle', 'fulltitle', 'papertitle', 'titl', 'mlsystitle'].map(
		(name): [string, Handler] => [name, readTitle]
	),
	...['author', 'authors', 'name', 'authorsline', 'jmlrauthor'].map((name): [string, Handler] => [
		name,
		(walk) => (walk.isAuthors && name === 'name' ? say(walk, BLOCK) : readAuthor(walk))
	]),
	['Author', readGivenAndFamily],
	...['icmlauthor', 'mlsysauthor', 'addauthor'].map((name): [string, Handler] => [
		name,
		readNamedAuthor
	]),
	['abstract', readAbstractCommand],
	['abst', readAbstractCommand],
	...['LARGE', 'huge', 'Huge', 'Large'].map((name): [string, Handler] => [name, readLarge]),
	['date', readSimple('date')],
	['acmDOI', readSimple('doi')],
	['doi', readSimple('doi')],
	...['And', 'AND', 'and', 'ANDname', 'nextauthor'].map((name): [string, Handler] => [
		name,
		separate(BLOCK)
	]),
	...['\\', 'newline', 'linebreak', 'addr', 'tabularnewline', 'par'].map(
		(name): [string, Handler] => [name, readLineEnd]
	),
	...['quad', 'qquad', 'hfill', 'enspace', 'hspace'].map((name): [string, Handler] => [
		name,
		(walk) => {
			if (name === 'hspace') walk.reader.skip('*m');
			separate(GAP)(walk, name);
		}
	]),
	['IEEEauthorblockN', (walk) => say(walk, walk.isAuthors ? BLOCK : '')],
	['alignauthor', separate(BLOCK)],
	['note', skipInAuthors('om')],
	['inits', (walk) => walk.reader.skip('m')],
	[
		'parttitle',
		(walk) => say(walk, `${wordsOf(walk.reader.argument(), walk.manuscript, walk.depth + 1)}: `)
	],
	...['oneauthor', 'twoauthors', 'threeauthors', 'fourauthors', 'multauthor'].map(
		(name): [string, Handler] => [name, readAuthorsAndPlaces]
	),
	['IEEEauthorblockA', skipInAuthors('m')],
	['IEEEauthorrefmark', (walk) => walk.reader.skip('m')],
	['texttt', skipInAuthors('m')],
	['url', (walk) => readUrl(walk)],
	['tt', (walk) => say(walk, walk.isAuthors ? LINE : '')],
	['email', readMail],
	['mailto', (walk) => walk.reader.skip('m')],
	['AuthorNames', (walk) => readAuthor(walk)],
	['sur', (walk) => say(walk, ' ')]
]);

/** `\email{…}`, and `\email a@b.org` up to the line's end. */
function readMail(walk: Walk): void {
	walk.reader.option();
	if (!walk.reader.group()) say(walk, walk.isAuthors ? LINE : ' ');
}

function readUrl(walk: Walk): void {
	const address = untokenise(walk.reader.argument()).replace(/\\([%&$#_{}~])/g, '$1');
	if (!walk.isAuthors) say(walk, address.trim());
}

function readLineEnd(walk: Walk, name: string): void {
	if (name === '\\') walk.reader.skip('*');
	if (name === '\\' && walk.reader.peek() === '[') walk.reader.option();
	if (walk.isAuthors) say(walk, LINE);
	else if (name === 'par') endParagraph(walk);
	else say(walk, ' ');
}
