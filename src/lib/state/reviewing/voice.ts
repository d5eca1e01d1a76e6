import type { Handling } from '$lib/cards/handling';
import type { Speech } from '$lib/cards/speech/spoken-card';

const isOf = (voice: SpeechSynthesisVoice, language: string) =>
	voice.lang.toLowerCase().split(/[-_]/)[0] === language;

/** The device's voices, when it has told them: some browsers do so only after they were asked. */
export function deviceVoices(): Promise<readonly SpeechSynthesisVoice[]> {
	if (!('speechSynthesis' in globalThis)) return Promise.resolve([]);
	// What is said with a voice that is not on the device is sent to whoever runs it.
	const local = () => speechSynthesis.getVoices().filter((voice) => voice.localService);
	if (speechSynthesis.getVoices().length > 0) return Promise.resolve(local());
	return new Promise((resolve) => {
		const tell = () => resolve(local());
		speechSynthesis.addEventListener('voiceschanged', tell, { once: true });
		setTimeout(tell, LONGEST_WAIT_MS);
	});
}

/** A device without voices never tells so. */
const LONGEST_WAIT_MS = 2000;

/** The chosen voice where it speaks that language, else the device's first that does. */
export function voiceFor(
	voices: readonly SpeechSynthesisVoice[],
	language: string,
	chosen: string | null
): SpeechSynthesisVoice | undefined {
	const speaking = voices.filter((voice) => isOf(voice, language));
	return (
		speaking.find(({ voiceURI }) => voiceURI === chosen) ??
		speaking.find((voice) => voice.default) ??
		speaking[0]
	);
}

type Choice = Pick<Handling, 'voice' | 'speakingRate'>;

/** Reads a side of a card in place of what is being read; `false` where no voice on the device can. */
export async function speak(speech: Speech, { voice, speakingRate }: Choice): Promise<boolean> {
	const wanted = ++latest;
	const found = voiceFor(await deviceVoices(), speech.language, voice);
	if (!found) return false;
	// Another card came on screen while the voices were looked up.
	if (wanted !== latest) return true;
	speechSynthesis.cancel();
	for (const sentence of speech.sentences) {
		const utterance = new SpeechSynthesisUtterance(sentence);
		utterance.voice = found;
		utterance.lang = found.lang;
		utterance.rate = speakingRate;
		speechSynthesis.speak(utterance);
	}
	return true;
}

let latest = 0;

export function stopSpeaking(): void {
	latest += 1;
	if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
