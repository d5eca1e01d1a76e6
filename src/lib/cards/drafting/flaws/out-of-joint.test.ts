import { expect, test } from 'vitest';
import { isOutOfJoint } from './out-of-joint';

test.each([
	['who had rounded keels than those on the lake?', 'significantly more boats'],
	['which trade is the lamp meant for?', 'night rowing and to warm cold hands'],
	['in what percentage of hulls was the most common fault dry rot?', '12%'],
	['which change was salt linked with in depth and 0.3 ± 0.1 mm in width?', 'a rise of 0.4 mm'],
	['between what were links found?', 'salt and rust and between oil and wear'],
	['between which boats does the depth vary?', 'boats with oars'],
	['what was a sudden leak at night?', 'the most common fault'],
	['when were the boats tarred between Jan?', 'at low tide'],
	['between what did the depth not differ?', 'the two nights'],
	['what do last, oars and nets outweigh?', 'the catch'],
	['how does the crew row compared with rivals, by at least 3 knots?', 'faster'],
	['what reviews on old nets in ports is presented?', 'a short book'],
	['what does the tar of old boats make?', 'it darker in spring']
])('“%s” – “%s” is out of joint', (seen, hidden) => {
	expect(isOutOfJoint(seen, hidden)).toBe(true);
});

test.each([
	['who had rounder keels and more oars than those on the lake?', 'the ferrymen'],
	['which trade is the lamp meant for?', 'night rowing and eel fishing'],
	['what can the lamp be used for?', 'to row and to fish'],
	['what are both tides linked with?', 'deeper rust, and less wear'],
	['in what percentage of hulls was the mast replaced?', '12%'],
	['between what were links found?', 'salt and rust'],
	['between which boats does the depth vary?', 'old and new boats'],
	['what was the most common fault?', 'a sudden leak at night'],
	['in spring and 3 m of water, what sank?', 'the raft'],
	['what do oars, nets and ropes outweigh?', 'the catch'],
	['what rests on piers that were tarred?', 'the crane'],
	['what does the tar of old boats make?', 'a dark stain']
])('“%s” – “%s” holds together', (seen, hidden) => {
	expect(isOutOfJoint(seen, hidden)).toBe(false);
});
