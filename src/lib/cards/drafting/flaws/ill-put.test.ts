import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { isBadlyWorded, isIllPut } from './ill-put';

const paper = abstractPaper('Tides and harbours', 'We find a thing.');
const finding = statedFinding('');

function isSo(body: string, answer = ''): boolean {
	const pattern = answer === '' ? 'gap' : 'object';
	return isIllPut(toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper));
}

test.each([
	['what is not a fishing boat?', 'the tug'],
	['what were the strongest predictors?', 'frost and tar'],
	['in many boats, what is the cause, a slow leak that no pump can mend?', 'worn tar'],
	['what was both tied to the toll?', 'frost and tar'],
	['what was the toll in winter not significantly linked to?', 'the age of the crew'],
	['with which cost is the toll not correlated?', 'the cost of new tar'],
	['the toll in winter was not linked to {{c1::the age of the crew}}.', ''],
	['among what were six of the leaks found?', 'oak hulls built in spring'],
	['to what was the lamp fixed in fog?', 'the outer mast'],
	['what does the hold contain only?', 'oak planks'],
	['what is the old sluice well suited for?', 'keeping eels in the dock'],
	['what are tarred ropes shown to do?', 'outlast the piers'],
	['what is weighed again and logs were sorted by age?', 'the eel catch'],
	['what is listed and common leaks shown?', 'ways to mend a hull'],
	['what do the keepers use lamps with?', 'extra caution'],
	['what was the reason for leaks in spring, but in autumn the frost?', 'worn tar'],
	['what was drying nets on deck?', 'the main task'],
	['in what does salt predict a fall?', 'the depth of rust'],
	['how did the depth fall in the bay ( to 5 m)?', 'slowly'],
	['for what was the toll larger?', 'oak barges than for rafts'],
	['who could be asked to row while at sea and their speed could be timed?', 'students'],
	['what are through rows of piles?', 'main paths'],
	['what in the new fleet did the old fleet lose?', '48%'],
	['how is the hull chosen?', 'by testing several hulls.The hull is kept for a year'],
	['what does the catch of the fleet drop?', 'sharply off-shore'],
	['what do crews place?', 'greater value on sleep than on pay'],
	['what do the empirical results over three harbours indicate?', 'a slow rise'],
	['what shows the sluice to outlast older gates?', 'the experimental results over ten winters'],
	['in spring, what did not show any difference in depth?', 'the measurements by night'],
	['what didn’t reveal any leak in oak?', 'a comparison between docks'],
	['{{c1::the trial of oak boats}} could not detect a leak.', ''],
	['what is an open challenge guessing?', 'the tide at night'],
	['using what are the gates built in one year?', 'oak frames'],
	['to what is the crew able in a storm?', 'close the gates'],
	['what is found as to whether it holds in frost?', 'no sure sign'],
	['what does the study draw while mending nets?', 'inspiration from old looms'],
	['what can the lamp be mounted on?', 'top of any mast'],
	['what does the study introduce to speed up rowing?', 'the tricks'],
	['besides a mix of wind-driven and tidal-based, what does the harbour use?', 'tidal mills'],
	['what is drained and three pumps are used to clean the dock?', 'the old basin'],
	['what is a strength of the lamp its ability to do?', 'light both small and wide docks'],
	['what has the height of gates been shown to follow?', 'well with the tide'],
	['what lends itself to night work?', 'that small lamps'],
	['what are the logs summed up with?', 'an emphasis on the age of oak'],
	['what can you learn?', 'many uses of rope'],
	['what does the lamp set?', 'a new state-of-the-art on two docks'],
	['what did the crew use the chart to find?', 'the cracks easily'],
	['what lights the dock best?', 'separately the outer lamps'],
	['what may hold the gates?', 'a slope in the bed – the outer bed'],
	['how is the hull kept dry and oiling it by hand?', 'by airing it each night'],
	['what is the lamp fixed to?', 'long nets that improves the catch'],
	['under what can oak outlast brass?', 'a fair test'],
	['what may be kept and older ropes may be sold?', 'the tarred rope'],
	['what is outlined and a sample plan printed?', 'the outer basin'],
	['what are the logs written with?', 'emphasis on oak and ash'],
	['between what are links seen in their yearly toll?', 'ports and mills'],
	['what correlation does the toll have between rent and wear?', 'a strong correlation'],
	['for what were the final tolls under the lower yearly rents the largest?', 'every barge'],
	['what is mending the outer nets?', 'an important part of the work in spring'],
	['for what is the plan of the inner basin drawn in harbours?', 'barge traffic'],
	['what does the log praise the lamp and its ability to do?', 'burn for nine nights'],
	['what is kept in salt and other old tools will be sold?', 'the rope'],
	['which rope could be kept and so could the old tools?', 'the tarred rope'],
	['what are the results on two docks reported to do?', 'show that the lamp holds'],
	['between what does the plan take its name from the bond?', 'oak and tar'],
	['what includes rust, rot and loose planks?', 'the faults of old boats'],
	['what does the crew draw up in spring?', 'the first idea'],
	['how is the plan of the two docks mended, respectively?', 'by piles and by pumps'],
	['when may rust harm older hulls, or?', 'when the tar runs off'],
	['what shows that the dock leaks?', 'streaks of dye on the wall'],
	['what shows a leak below the waterline?', 'echo soundings and dye tests'],
	['what can one build at low tide?', 'a wall of piles'],
	['what does the crew hope to do?', 'mend the outer gate'],
	['what should both gates be considered to do?', 'hold the sill in place'],
	['what may the keepers spread at night?', 'light via small lamps on poles'],
	['what can the new winch lift?', 'barges over 20 times heavier than the old one'],
	['what do few crews trim?', 'sail cloth evenly according to the log'],
	['what do the new locks differ from?', 'the old locks by two pairs of gates'],
	['what does the log provide a sound basis for?', 'later work on rust'],
	['what does the log provide?', 'deep insights into the wear of ropes'],
	['what does the study build to keep eels out?', 'two new methods'],
	['what may the gates not be closed?', 'early enough'],
	['old nets hold in salt (the catch falls below what percentage)?', '4%']
])('%s – %s is ill put', (body, answer) => {
	expect(isSo(body, answer)).toBe(true);
});

test.each([
	['{{c1::the results over ten winters}} show the sluice to outlast older gates'],
	['the lamp can be mounted on {{c1::top of any mast}}'],
	['the study introduces {{c1::the tricks}} to speed up rowing'],
	['{{c1::the emphasis}} is on rust and loose planks.'],
	['the log provides {{c1::deep insights into rust}}.'],
	['the crew hopes to {{c1::mend the outer gate}}.'],
	['the tar has nearly {{c1::no grip on wet oak}}.']
])('%s hides no more than a scrap', (body) => {
	expect(isSo(body)).toBe(true);
});

test.each([
	['what is weighed and sorted by age in the dock?', 'the eel catch'],
	['what sort of eels is the old sluice suitable for in spring?', 'young eels'],
	['what are tarred ropes shown to outlast?', 'the piers'],
	['what do the results suggest that sluices need?', 'oak frames'],
	['what shows the tide at night?', 'a lamp on a float'],
	['what did not show any leak in spring?', 'boats of oak'],
	['what is the harbour planning?', 'a second basin'],
	['through what kind of gate does the water leave?', 'a tidal gate'],
	['what does the study draw on the old map?', 'the coast at low tide'],
	['what can the lamp be mounted on?', 'any hand-carved mast'],
	['besides oak and ash, what does the harbour use?', 'elm'],
	['what is drained and cleaned in spring?', 'the old basin'],
	['what suggests that the dock leaks and the pumps are old?', 'the smell'],
	['what shows a slow leak best?', 'a red dye'],
	['for what purpose does the dock add salt?', 'to slow rot and to remove weeds'],
	['what does the harbour keep in spring?', 'the yearly tally'],
	['how is drying and oiling it done?', 'by turning the hull'],
	['what is the lamp fixed to?', 'long nets that improve the catch'],
	['what is the lamp fixed to?', 'a lamp for nets that improves the catch'],
	['under what conditions can oak outlast brass?', 'in a fair test'],
	['what does the log aim to do?', 'provide a slow account'],
	['between what does the ferry run?', 'Delft and the outer pier'],
	['what is the lamp known for?', 'the state of the art in oil lamps'],
	['what are the gates painted with?', 'a focus of tar'],
	['for what is the lamp lit?', 'night rowing'],
	['what is kept with other tools?', 'the rope'],
	['what are the results on two docks used to do?', 'plan the next basin'],
	['what outran the hand-built solver?', 'the tidal model'],
	['what do the faults of old boats include?', 'rust, rot and loose planks'],
	['what does the crew draw up in spring?', 'the idea of a tide clock']
])('%s – %s is well put', (body, answer) => {
	expect(isSo(body, answer)).toBe(false);
});

test('a figure that is reached is asked for, and not what reaches it', () => {
	const of = (body: string) => {
		const candidate = { type: 'conclusion', pattern: 'subject', body, fit: 1 } as const;
		return isIllPut(toAsk({ ...candidate, answer: 'the tarred net', finding }, paper));
	};
	expect(of('what reaches a catch of 4.5 tons at night?')).toBe(true);
	expect(of('on calm days, what results in losses of 9% and 12%?')).toBe(true);
	expect(of('what raises the catch from 2.5 to 4.5 tons?')).toBe(false);
	expect(of('what reaches the best catch of 4.5 tons?')).toBe(false);
});

test('how a thing ranks is told, and the thing asked for', () => {
	const of = (body: string, answer: string, pattern: 'subject' | 'object' = 'subject') =>
		isIllPut(toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper));
	expect(of('which leaks were cracks and rust?', 'the most common leaks in winter')).toBe(true);
	expect(of('what are not ropes but slow pilots?', 'the core bottlenecks')).toBe(true);
	expect(
		of('what does the study argue is neglect rather than age?', "the fleet's main failure mode")
	).toBe(true);
	expect(of('what was the loss of deck space?', 'the major complaint of the crews')).toBe(true);
	expect(of('what was the most common leak in winter?', 'cracks near the keel')).toBe(false);
	expect(of('what is responsible for leaks in winter?', 'the most worn tar')).toBe(false);
	expect(of('what was higher in spring?', 'the largest sluice in the bay')).toBe(false);
	expect(of('what is tar made to mend?', 'the most common leaks', 'object')).toBe(false);
	expect(of('{{c1::the most frequent sight}} was a loss of frost.', '')).toBe(true);
	expect(of('{{c1::the most frequent storms}} were longer in spring.', '')).toBe(false);
});

test('a verb and half of its subject are no verb', () => {
	const of = (body: string) => {
		const candidate = { type: 'conclusion', pattern: 'subject', body, fit: 1 } as const;
		return isIllPut(toAsk({ ...candidate, answer: 'the older half', finding }, paper));
	};
	expect(of('what shipwrights likely improves the outer docks?')).toBe(true);
	expect(of('what likely improves the outer docks?')).toBe(false);
	expect(of('what outlasts docks made of oak?')).toBe(false);
});

test.each([
	['into what is the tar poured at night?', true],
	['for what can old ropes be kept?', true],
	['for what are the lamps best suited?', true],
	['what had fewer leaks in spring?', true],
	['what does the tar also keep out?', true],
	['into which mould is the tar poured at night?', false],
	['what had the fewest leaks in spring?', false],
	['what has no harbour been built with?', false],
	['what is also known as the long gate?', false]
])('whether “%s” is badly worded: %s', (body, expected) => {
	expect(isBadlyWorded(body)).toBe(expected);
});
