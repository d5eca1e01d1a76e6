import { silentWav } from './silence';

/** The three keys of a headset: play or pause, next, previous. */
export type MediaKey = 'play' | 'next' | 'previous';

const ACTIONS: readonly (readonly [MediaSessionAction, MediaKey])[] = [
	['play', 'play'],
	['pause', 'play'],
	['nexttrack', 'next'],
	['previoustrack', 'previous']
];
/** Where the browser hands the keys themselves to the page. */
const KEYS: Readonly<Record<string, MediaKey>> = {
	MediaPlayPause: 'play',
	MediaPlay: 'play',
	MediaPause: 'play',
	MediaTrackNext: 'next',
	MediaTrackPrevious: 'previous'
};

/** Follows media keys, of the keyboard, a headset or the lock screen; answers how to stop. */
export function followMediaKeys(onkey: (key: MediaKey) => void, title: string): () => void {
	const ends = new AbortController();
	const { signal } = ends;
	addEventListener(
		'keydown',
		({ key, repeat }) => {
			const known = KEYS[key];
			if (known && !repeat) onkey(known);
		},
		{ signal }
	);
	if ('mediaSession' in navigator) followSession(onkey, { title, signal });
	return () => ends.abort();
}

function followSession(
	onkey: (key: MediaKey) => void,
	{ title, signal }: { title: string; signal: AbortSignal }
): void {
	const url = URL.createObjectURL(new Blob([silentWav()], { type: 'audio/wav' }));
	const audio = new Audio(url);
	audio.loop = true;
	const play = () => {
		// Without a tap or a key so far it may not play yet; the next one tries again.
		audio.play().then(
			() => (navigator.mediaSession.playbackState = 'playing'),
			() => undefined
		);
	};
	for (const event of ['pointerup', 'keydown'] as const)
		addEventListener(event, () => audio.paused && play(), { signal });
	play();
	// The question itself is not for a lock screen that others see.
	navigator.mediaSession.metadata = new MediaMetadata({ title, artist: 'Paperdeck' });
	for (const [action, key] of ACTIONS) {
		navigator.mediaSession.setActionHandler(action, () => {
			// The silence goes on: who stops playing is not heard from again.
			play();
			onkey(key);
		});
	}
	signal.addEventListener('abort', () => {
		for (const [action] of ACTIONS) navigator.mediaSession.setActionHandler(action, null);
		navigator.mediaSession.metadata = null;
		navigator.mediaSession.playbackState = 'none';
		audio.pause();
		URL.revokeObjectURL(url);
	});
}
