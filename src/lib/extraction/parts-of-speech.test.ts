import { describe, expect, test } from 'vitest';
import { tagWords } from './parts-of-speech';

function posOf(text: string, word: string): string {
	const found = tagWords(text).find((item) => item.text === word);
	return found ? found.pos + (found.form ? `:${found.form}` : '') : 'none';
}

describe('a word that may be noun or verb is settled by its neighbours:', () => {
	test.each([
		['language models exhibit bias', 'exhibit', 'VERB:base'],
		['language models embody racism', 'models', 'NOUN'],
		['Performance varies widely across tasks', 'varies', 'VERB:3sg'],
		['the results of the trial', 'results', 'NOUN'],
		['This leads to loss', 'leads', 'VERB:3sg'],
		['it improves recall but often causes drift', 'causes', 'VERB:3sg'],
		['we use models that write secure code', 'secure', 'ADJ'],
		['specification gaming occurs when', 'gaming', 'NOUN'],
		['agents trained on the full curriculum', 'trained', 'VERB:ed'],
		['a trained agent', 'trained', 'ADJ'],
		['fine-tuned to refuse requests', 'refuse', 'VERB:base'],
		['guiding them to agent responses', 'to', 'ADP'],
		['they behave sub-optimally here', 'sub-optimally', 'ADV'],
		['GPT-4 cannot match it', 'match', 'VERB:base'],
		['Including code improves recall', 'Including', 'VERB:ing'],
		['patients in both groups commonly endorsed symptoms', 'endorsed', 'VERB:ed'],
		['patients with poorly controlled asthma', 'controlled', 'ADJ'],
		['GPT-4 always defects after another agent has defected', 'defects', 'VERB:3sg'],
		['we present the new network', 'present', 'VERB:base'],
		['the present study examined sleep', 'present', 'ADJ'],
		['skip connections eliminate the singularities', 'skip', 'NOUN'],
		['receptor signaling initiated the switch', 'signaling', 'NOUN'],
		['passive following exacerbates envy', 'exacerbates', 'VERB:3sg'],
		['crews hope to alert pilots to fog', 'alert', 'VERB:base'],
		['it is feasible to process long logs', 'process', 'VERB:base'],
		['we list the causes of and risk factors for fog', 'risk', 'NOUN'],
		['we compare trees and support vector machines', 'support', 'NOUN'],
		['the lidar feature map in the first stage', 'map', 'NOUN'],
		['poly fibres hold', 'poly', 'NOUN'],
		['tar may improve long-term and sleep outcomes for crews', 'sleep', 'NOUN'],
		['tar can help pilots, rowers, and crew members', 'crew', 'NOUN'],
		['tar may reduce rot, increase trust, and control leaks', 'control', 'VERB:base'],
		['the wooden rodent facilitates grounded talks', 'facilitates', 'VERB:3sg'],
		["the study's library provides optimized lamps", 'provides', 'VERB:3sg'],
		['the study designs twin masts for barges', 'designs', 'VERB:3sg'],
		['the study designs were crossed', 'designs', 'NOUN'],
		['these data suggest a role', 'suggest', 'VERB:base'],
		['we focus on trials', 'focus', 'VERB:base'],
		['we ascribe the mixing to turbulence', 'ascribe', 'VERB:base'],
		['the analysis provided new insights', 'provided', 'VERB:ed'],
		['the isolates of HIV ranged widely', 'isolates', 'NOUN'],
		['a long interview was developed', 'interview', 'NOUN'],
		['eighty-six patients were seen', 'eighty-six', 'NUM'],
		['night watches provided better light', 'provided', 'VERB:ed'],
		['such thick tar helps keep oars dry', 'helps', 'VERB:3sg'],
		['a new oil to treat Delft rust', 'treat', 'VERB:base'],
		['another agent has defected only once', 'once', 'ADV'],
		['rural and coastal nursing programs using paper charts', 'programs', 'NOUN'],
		['memory and clock distance functions across two ponds', 'functions', 'NOUN'],
		['the pump samples the pond at dawn', 'samples', 'VERB:3sg'],
		['the pump always functions in winter', 'functions', 'VERB:3sg'],
		['a plain ray tracing engine for lamps', 'tracing', 'NOUN'],
		['letters and data mining techniques', 'mining', 'NOUN'],
		['the idea of reward shaping using a tutor', 'shaping', 'NOUN'],
		['a band of mist leading to frost', 'leading', 'VERB:ing'],
		['a clinic treating sailors', 'treating', 'VERB:ing'],
		['harbour pilotage and mapping for small ports', 'mapping', 'NOUN'],
		['they cut ropes and mapping the bay took years', 'mapping', 'VERB:ing'],
		['the salve reduced pain and fear, and increased daytime sleep', 'increased', 'VERB:ed'],
		['the salve brings less pain, and increased daytime sleep', 'increased', 'ADJ'],
		['we weigh geese, and present three lists', 'present', 'VERB:base'],
		['the past, and present lists were lost', 'present', 'ADJ']
	])('in “%s”, %s is %s', (text, word, expected) => {
		expect(posOf(text, word)).toBe(expected);
	});
});
