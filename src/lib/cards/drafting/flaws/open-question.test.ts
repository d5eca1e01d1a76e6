import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { hidesOneOfMany, isOpenQuestion } from './open-question';

const paper = abstractPaper('Tides and harbours', 'We find a thing.');

function askOf(body: string, answer = '', statement = '') {
	const pattern = answer === '' ? 'gap' : 'object';
	const finding = statedFinding(statement);
	return toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper);
}

test.each([
	['what do the old gates show?', 'rows of small holes along the sill'],
	['at low tide, what did the outer pier exhibit?', 'the least wear of all'],
	['what does the study present?', 'the tidal form of the ledger'],
	['what does the new sluice yield?', 'better drainage results'],
	['to what does the salt lead in spring?', 'lower strength'],
	['what did the gauge show between both ports?', 'good agreement between tide and clock'],
	['the salt results in what?', 'lower strength'],
	['what does the study propose in ports?', 'a lock that drains itself'],
	['what could play a part in the health of oysters?', 'shade from piers'],
	['what can be observed in old harbours?', 'rust on chains'],
	['what does the salt affect in old hulls?', 'the grip of the nails'],
	['what did the new quay have no clear effect on?', 'the drift of sand'],
	['the salt has a strong influence on what?', 'the grip of the nails'],
	['what does the outer lock require?', 'less water per barge than the inner one'],
	['what does the sluice maintain at night?', 'stable performance in fog'],
	['what do the tarred ropes show at night?', 'stable performance'],
	['what does the study identify in old ports?', 'a ring of piles']
])('“%s” – “%s” is answered by many things', (body, answer) => {
	expect(isOpenQuestion(askOf(body, answer))).toBe(true);
});

test.each([
	['what does the old gate keep out?', 'driftwood'],
	['what did the outer pier show after the storm?', 'rows of small holes'],
	['what do the bones of the wharf suggest?', 'a dry pattern of winds'],
	['what does the study lower at low tide?', 'the lamps of the outer harbour'],
	['what does the study build in old ports?', 'a lock that drains itself'],
	['which part of the hull does the salt affect?', 'the nails'],
	['what does the outer lock require in spring?', 'a second pair of gates'],
	['what does the sluice yield?', 'better drainage and lower tolls for barges'],
	['what may reduce the wear of ropes?', 'a coat of tar'],
	['to what does the salt lead?', 'a slow rot of hemp']
])('“%s” – “%s” is answered by one', (body, answer) => {
	expect(isOpenQuestion(askOf(body, answer))).toBe(false);
});

test('what is told as one thing more is no answer by itself', () => {
	const text =
		'We build a lock. The frost also cracked the piers. We also mend nets to catch eels.';
	const told = abstractPaper('Tides and harbours', text);
	const asks = (body: string, act: string) => {
		const start = text.indexOf(act);
		const evidence = [{ start, end: text.indexOf('.', start) + 1 }];
		const finding = statedFinding('', { evidence, isOwnAct: act.startsWith('We') });
		const parts = { type: 'conclusion', pattern: 'object', answer: 'the piers', fit: 1 } as const;
		return isOpenQuestion(toAsk({ ...parts, body, finding }, told));
	};
	expect(asks('what did the frost crack?', 'The frost')).toBe(true);
	expect(asks('what did the frost also crack?', 'The frost')).toBe(false);
	expect(asks('what did the salt cover?', 'The frost')).toBe(false);
	expect(asks('what does the study mend?', 'We also')).toBe(true);
	expect(asks('what does the study mend to catch eels?', 'We also')).toBe(false);
});

test.each([
	['the old gates show {{c1::rows of small holes}}.', true],
	['the old gates show {{c1::rows of small holes}}, which leak.', true],
	['the sluice yields {{c1::better drainage results}} in spring.', true],
	['{{c1::shade from piers}} may offer shelter to oysters.', true],
	['the salt leads to {{c1::lower strength}} in spring.', true],
	['the salt affects {{c1::the grip of the nails}} in old hulls.', true],
	['{{c1::the barges of the outer dock}} had fewer leaks in spring.', true],
	['{{c1::the barges of the outer dock}} had the fewest leaks in spring.', false],
	['the old gates show {{c1::rows of small holes}} after each storm.', false],
	['the piers may crack given {{c1::a long frost}}.', false],
	['the piers do not show {{c1::a coat of tar}}.', false],
	['the piers crack in frost, suggesting {{c1::a want of tar}}.', false],
	['the old gates show {{c1::rows of small holes}} and rust is rare.', false]
])('whether nearly anything fits “%s”: %s', (body, expected) => {
	expect(hidesOneOfMany(askOf(body))).toBe(expected);
});
