import { expect, test } from 'vitest';
import { voiceFor } from './voice';

function voice(name: string, lang: string, isDefault = false): SpeechSynthesisVoice {
	return { name, voiceURI: name, lang, default: isDefault, localService: true };
}

const VOICES = [
	voice('Anna', 'de-DE', true),
	voice('Daniel', 'en-GB'),
	voice('Samantha', 'en_US', true),
	voice('Thomas', 'fr-FR')
];

test.each([
	['en', 'Daniel', 'Daniel'],
	['en', null, 'Samantha'],
	['en', 'Anna', 'Samantha'],
	['en', 'gone', 'Samantha'],
	['fr', null, 'Thomas'],
	['de', 'Daniel', 'Anna'],
	['ja', null, undefined],
	['e', null, undefined]
])('for %s, with %s chosen, %s speaks', (language, chosen, name) => {
	expect(voiceFor(VOICES, language, chosen)?.name).toBe(name);
});
