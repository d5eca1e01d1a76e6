/** How this device is held, heard and felt. Stays on the device: a phone is not a desk. */
export interface Handling {
	readonly readAloud: 'nothing' | 'question' | 'both';
	/** `voiceURI` of the voice that reads; `null`: the device's first for the language. */
	readonly voice: string | null;
	/** Times the usual speed of the voice. */
	readonly speakingRate: number;
	/** A tap on the card shows the answer, a swipe grades it. */
	readonly gestures: boolean;
	/** A short buzz with each answer. */
	readonly haptics: boolean;
	readonly gamepad: boolean;
	/** Play silence, so that the keys of a headset and of the lock screen reach the session. */
	readonly mediaKeys: boolean;
	/** Leave touches out that no finger makes, and stop where answers come faster than one reads. */
	readonly pocketGuard: boolean;
	/** The number of cards that are due, on the app's icon. */
	readonly badge: boolean;
	/** Minutes after local midnight, 0–1439; `null`: no reminder. */
	readonly reminderAt: number | null;
}

export const DEFAULT_HANDLING: Handling = {
	readAloud: 'nothing',
	voice: null,
	speakingRate: 1,
	gestures: true,
	haptics: true,
	gamepad: true,
	mediaKeys: false,
	pocketGuard: true,
	badge: false,
	reminderAt: null
};
