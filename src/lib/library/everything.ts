import type { CardFields } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { Settings } from '$lib/cards/settings';
import type { MeetingRecord } from '$lib/meetings/meeting';
import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { LabelledRecord, LabelRecord } from '$lib/papers/label';
import type { PaperRecord } from '$lib/papers/paper-record';
import type { Stamp } from '$lib/papers/stamps';
import type { WaitingRecord } from '$lib/papers/waiting';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { LogEntry } from '$lib/scheduling/log';
import type { Preset } from '$lib/scheduling/preset';

/** One changed setting and when it was changed. */
export type SettingRecord = {
	[Key in keyof Settings]: {
		readonly key: Key;
		readonly value: Settings[Key];
		readonly stamp: Stamp;
	};
}[keyof Settings];

/** All that a reader has, tombstones included: what an archive holds and another device merges. */
export interface Everything {
	readonly papers: readonly PaperRecord[];
	readonly cards: readonly CardFields[];
	readonly drafts: readonly DraftRecord[];
	/** Of all cards, in the order of their ids. */
	readonly log: readonly LogEntry[];
	readonly presets: readonly Preset[];
	readonly settings: readonly SettingRecord[];
	readonly labels: readonly LabelRecord[];
	readonly labelled: readonly LabelledRecord[];
	/** What is known of the kept files; their bytes travel apart, and only when the reader says so. */
	readonly files: readonly KeptFileRecord[];
	readonly waiting: readonly WaitingRecord[];
	readonly meetings: readonly MeetingRecord[];
	readonly quizzes: readonly QuizRecord[];
}
