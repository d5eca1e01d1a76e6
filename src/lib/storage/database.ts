import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { SettingRecord } from '$lib/library/everything';
import type { MeetingRecord } from '$lib/meetings/meeting';
import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { LabelledRecord, LabelRecord } from '$lib/papers/label';
import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { WaitingRecord } from '$lib/papers/waiting';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { DayTally } from '$lib/scheduling/day-tally';
import type { Preset } from '$lib/scheduling/preset';
import type { CardBucket } from './card-bucket';
import type { HandlingRecord } from './handling';
import type { ClockRecord } from './hybrid-clock';
import type { ForgottenRecord, KeptSums } from './kept-sums';
import type { FileBytesRecord } from './kept-files';
import type { LogBucket } from './log-bucket';
import type { PaperCards } from './paper-cards';
import type { TextRecord } from './paper-parts';
import type { QueueDay, QueueKey } from './queue-day';
import type { SearchPartRecord } from './search-parts';
import { StorageError } from './storage-error';
import { LATEST_VERSION, UPGRADES } from './upgrades';

/** What this device keeps for itself: never exported, never merged. */
export type DeviceRecord = ClockRecord | HandlingRecord | KeptSums | ForgottenRecord;

export interface DatabaseOptions {
	/** The device's clock, epoch ms. */
	readonly clock?: () => number;
	/** Another tab is in the way of this one, or this one of another. */
	readonly onTrouble?: (code: 'upgrade-blocked' | 'newer-version-open') => void;
}

export class PaperdeckDatabase extends Dexie {
	readonly papers!: EntityTable<PaperHeadRecord, 'id'>;
	readonly texts!: EntityTable<TextRecord, 'paperId'>;
	readonly cardBuckets!: EntityTable<CardBucket, 'bucket'>;
	readonly paperCards!: EntityTable<PaperCards, 'bucket'>;
	readonly queue!: Table<QueueDay, QueueKey>;
	readonly drafts!: EntityTable<DraftRecord, 'id'>;
	readonly logs!: EntityTable<LogBucket, 'bucket'>;
	readonly days!: EntityTable<DayTally, 'day'>;
	readonly presets!: EntityTable<Preset, 'id'>;
	readonly settings!: EntityTable<SettingRecord, 'key'>;
	readonly labels!: EntityTable<LabelRecord, 'id'>;
	readonly labelled!: EntityTable<LabelledRecord, 'id'>;
	readonly files!: EntityTable<KeptFileRecord, 'id'>;
	readonly fileBytes!: EntityTable<FileBytesRecord, 'id'>;
	readonly waiting!: EntityTable<WaitingRecord, 'id'>;
	readonly searchParts!: EntityTable<SearchPartRecord, 'id'>;
	readonly quizzes!: EntityTable<QuizRecord, 'id'>;
	readonly meetings!: EntityTable<MeetingRecord, 'id'>;
	readonly device!: Table<DeviceRecord, DeviceRecord['key']>;
	/** Epoch ms of the device. */
	readonly clock: () => number;

	constructor(name: string, { clock = Date.now, onTrouble = () => {} }: DatabaseOptions = {}) {
		// A review is acknowledged when it is on the disk; Chromium alone would answer earlier.
		super(name, { chromeTransactionDurability: 'strict' });
		this.clock = clock;
		for (const { version, stores, upgrade } of UPGRADES) {
			const declared = this.version(version).stores({ ...stores });
			if (upgrade) declared.upgrade(upgrade);
		}
		this.on('blocked', () => onTrouble('upgrade-blocked'));
		this.on('versionchange', () => {
			// Returns nothing: Dexie then closes this connection, so that the newer version can open.
			onTrouble('newer-version-open');
		});
		this.on('ready', () => this.#refuseNewerSchema(onTrouble), true);
	}

	/** Dexie opens a database of a later version without complaint; writing to it could break it. */
	#refuseNewerSchema(onTrouble: (code: 'newer-version-open') => void): void {
		// Dexie multiplies its versions by ten for the browser.
		if (this.backendDB().version < (LATEST_VERSION + 1) * 10) return;
		onTrouble('newer-version-open');
		throw new StorageError('newer-version-open');
	}
}

/** Describes the reader's database; its first use opens it. */
export function openDatabase(name = 'paperdeck', options: DatabaseOptions = {}): PaperdeckDatabase {
	return new PaperdeckDatabase(name, options);
}
