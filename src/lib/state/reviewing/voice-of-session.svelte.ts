import type { CardContent } from '$lib/cards/card';
import type { Handling } from '$lib/cards/handling';
import { speechOf } from '$lib/cards/speech/spoken-card';
import { speak, stopSpeaking } from './voice';

/** What is read aloud of the card on screen. */
interface Side {
	readonly content: CardContent;
	readonly side: 'question' | 'answer';
	readonly paperText: string;
}

/** Reads the cards of a session with a voice of the device. */
export class SessionVoice {
	/** No voice speaks the language of the card on screen. */
	isMute = $state(false);

	/** Reads a side aloud in place of what is being read. */
	async say({ content, side, paperText }: Side, handling: Handling): Promise<void> {
		this.isMute = !(await speak(speechOf(content, side, paperText), handling));
	}

	stop(): void {
		stopSpeaking();
	}
}
