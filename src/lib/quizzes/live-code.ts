import { packText, unpackText } from './packed-text';
import type { ReadCode } from './quiz-code';

/** What two devices tell each other once, so that answers can go from one to the other by themselves. */
export interface LiveCall {
	readonly kind: 'offer' | 'answer';
	readonly quizId: string;
	/** Session description of WebRTC (RFC 8829), with all candidates in it. */
	readonly description: string;
}

const VERSION = '1';
const MARK = 'live';
const FIELD = '\u001F';
const LONGEST_DESCRIPTION = 20_000;

export function writeLiveCode({ kind, quizId, description }: LiveCall): string {
	return packText([MARK, VERSION, kind, quizId, description].join(FIELD));
}

/** Nothing of it is trusted: the browser reads the description, and refuses what is none. */
export function readLiveCode(code: string): ReadCode<LiveCall> {
	const text = unpackText(code);
	if (text === undefined) return { fault: 'damaged' };
	const [mark, version = '', kind, quizId = '', description = ''] = text.split(FIELD);
	if (mark !== MARK || !/^\d{1,4}$/.test(version)) return { fault: 'foreign' };
	if (Number(version) > Number(VERSION)) return { fault: 'newer' };
	if (kind !== 'offer' && kind !== 'answer') return { fault: 'foreign' };
	const isPlain = description.startsWith('v=0') && description.length <= LONGEST_DESCRIPTION;
	if (!isPlain || !/^[0-9A-Z]{10}$/.test(quizId)) return { fault: 'foreign' };
	return { value: { kind, quizId, description } };
}
