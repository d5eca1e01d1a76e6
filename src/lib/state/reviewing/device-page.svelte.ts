import type { Handling } from '$lib/cards/handling';
import { askToPersist } from '../keeping.svelte';
import { saveBlob } from '../save-text';
import type { App } from '../app.svelte';
import { writeCalendarReminder } from './calendar-reminder';
import { changeHandlingOf } from './change-handling';
import { keepReminded } from './keep-reminded';
import { liveHandling } from './live-handling';
import { deviceVoices, speak, stopSpeaking } from './voice';

/** What this device and browser can do; the settings say plainly what they cannot. */
export interface Abilities {
	readonly vibrates: boolean;
	readonly hasBadge: boolean;
	readonly hasMediaKeys: boolean;
	/** `none`: no notifications · `while-open`: only while a window is open · `woken`: also now and then when none is. */
	readonly reminds: 'none' | 'while-open' | 'woken';
}

function readAbilities(): Abilities {
	const canNotify = 'Notification' in globalThis && 'serviceWorker' in navigator;
	const isWoken = canNotify && 'PeriodicSyncManager' in globalThis;
	return {
		vibrates: 'vibrate' in navigator,
		hasBadge: 'setAppBadge' in navigator,
		hasMediaKeys: 'mediaSession' in navigator,
		reminds: isWoken ? 'woken' : canNotify ? 'while-open' : 'none'
	};
}

/** A voice as the reader chooses it. */
export interface VoiceChoice {
	readonly uri: string;
	readonly name: string;
}

/** The choices for this device. */
export class DevicePage {
	readonly abilities = readAbilities();
	/** `null` until the device has told. */
	voices = $state.raw<readonly VoiceChoice[] | null>(null);
	/** The browser was asked for notifications and refused them. */
	isRefused = $state(false);
	readonly #handling;
	readonly #change;

	constructor(readonly app: App) {
		this.#handling = liveHandling(app);
		this.#change = changeHandlingOf(app);
	}

	get handling(): Handling {
		return this.#handling.current;
	}

	async set(changes: Partial<Handling>): Promise<void> {
		await this.#change(changes);
		if ('badge' in changes || 'reminderAt' in changes) await keepReminded(this.app);
	}

	async loadVoices(): Promise<void> {
		const voices = await deviceVoices();
		this.voices = voices.map(({ voiceURI, name, lang }) => ({
			uri: voiceURI,
			name: `${name} (${lang})`
		}));
	}

	/** Says a sentence as cards are said, so that voice and speed can be chosen by ear. */
	async trySpeaking(): Promise<void> {
		const { speechText } = await import('$lib/cards/speech/speech-text');
		const sentence = speechText(
			/* @wc-ignore */ 'BMI fell by 1.2 ± 0.3 kg/m² (95% CI 0.6–1.8; p < 0.05).'
		);
		await speak({ sentences: [sentence], language: 'en' }, this.handling);
	}

	leave(): void {
		stopSpeaking();
	}

	/** A time for the reminder; the browser is asked for leave first, as it demands. */
	async remindAt(minutes: number | null): Promise<void> {
		if (minutes !== null && this.abilities.reminds !== 'none') {
			this.isRefused = (await Notification.requestPermission()) !== 'granted';
			askToPersist();
		}
		await this.set({ reminderAt: minutes });
	}

	/** A daily appointment for the reader's own calendar: it rings whatever the browser does. */
	async saveCalendar(minutes: number, url: string): Promise<void> {
		const text = await writeCalendarReminder({
			from: Date.now(),
			at: minutes,
			easyDays: this.app.settings.easyDays,
			title: 'Review your cards',
			description: 'A few minutes in Paperdeck. If nothing is due, enjoy the day.',
			url
		});
		saveBlob('paperdeck-reminder.ics', new Blob([text], { type: 'text/calendar' }));
	}
}
