import { expect, test } from 'vitest';
import { isOutOfJoint } from './out-of-joint';

test.each([
	['which depth was measured and users noted any leaks?', 'the depth of hulls'],
	['who had rounded keels than those on the lake?', 'significantly more boats'],
	['which trade is the lamp meant for?', 'night rowing and to warm cold hands'],
	['in what percentage of hulls was the most common fault dry rot?', '12%'],
	['which change was salt linked with in depth and 0.3 ± 0.1 mm in width?', 'a rise of 0.4 mm'],
	['between what were links found?', 'salt and rust and between oil and wear'],
	['between which boats does the depth vary?', 'boats with oars'],
	['what was the tar well tolerated with?', 'a lower rate of rot'],
	['with what kind of mood was the tar well tolerated?', 'a better mood'],
	['what was a sudden leak at night?', 'the most common fault'],
	['when were the boats tarred between Jan?', 'at low tide'],
	['between what did the depth not differ?', 'the two nights'],
	['what do last, oars and nets outweigh?', 'the catch'],
	['how does the crew row compared with rivals, by at least 3 knots?', 'faster'],
	['what reviews on old nets in ports is presented?', 'a short book'],
	['what does the tar of old boats make?', 'it darker in spring'],
	['what does the lock hold in spring, describes each leak?', 'a ledger'],
	['what did frost not harm in port and slowly covered at sea?', 'the ropes'],
	['what does the crew lower when fog is thick and allows for rowing?', 'the lamp'],
	['in what rise does thick tar result in depth?', '9%'],
	['with what kind of rope is the main idea to moor boats?', 'a hemp rope'],
	['what can a tarred boat sail?', 'much faster than a dry one'],
	['what was not rusted but the anchor was lost in spring?', 'the chain'],
	['which port do crews choose for several reasons, namely?', 'Delft'],
	['what was raised compared with and?', 'the mast'],
	['what may due to fog sink?', 'the raft'],
	['who moored a barge in their own dock to?', 'a large bank'],
	['what is reached by oak lamps lit in fog with the mark of?', 'a pure white light'],
	['what is how to row at night?', 'a hard question for crews'],
	['what was remained on deck after the storm?', 'the tarred rope'],
	['what is a sluice, consists of three gates?', 'the heart of the dock'],
	['how does the oak keel to the old mast compare with to the new oar?', 'closer'],
	['how did the depth change in spring compared to autumn, the fall was not large?', 'it fell'],
	['how did depth change in spring, however the fall was not large?', 'it fell'],
	['what did tarred rafts reach significantly?', 'better speeds than bare rafts'],
	['what do tides and gales?', 'each contribute to the rot of piers'],
	['what do the logs suggest that salt plays?', 'a large role in rust'],
	['salt may play an active role in what?', 'the rust of chains'],
	['what does salt play an active role in at night?', 'the rust of chains'],
	['what role does salt play in the rust of chains?', 'a significant role'],
	['at night, what does salt play a large role in?', 'the rust of chains'],
	['what did the thick tar combine?', 'double oil in the hold describes all leaks']
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
	['what does the tar of old boats make?', 'a dark stain'],
	['what do nets that float and describes of old name have?', 'a knot'],
	['what does the crew learn?', 'how the ledger describes leaks'],
	['when fog is thick, the lamp is what?', 'a faint light'],
	['how does oak compare with fir?', 'better'],
	['what does salt raise markedly?', 'the wear of ropes'],
	['what role does salt play in the rust of chains?', 'a minor and late role'],
	['what plays a large role in the rust of chains?', 'salt'],
	['what does the guild keep?', 'a ledger that describes each leak']
	['what does the guild keep?', 'a ledger that describes each leak'],
	['what was the rate in rafts, compared with 4% in barges and 7% in ferries?', '9%']
])('“%s” – “%s” holds together', (seen, hidden) => {
	expect(isOutOfJoint(seen, hidden)).toBe(false);
});
