import { expect, test } from 'vitest';
import { saidPlainly } from './said-plainly';

test.each([
	['the pump makes use of tidal water', 'the pump uses tidal water'],
	['the crews made full use of the ebb', 'the crews used the ebb'],
	['a raft taking advantage of the ebb', 'a raft exploiting the ebb'],
	['the rule takes into account old wrecks', 'the rule accounts for old wrecks'],
	['the crane is capable of capturing boats', 'the crane can capture boats'],
	['the cranes were capable of safely capturing boats', 'the cranes could safely capture boats'],
	// What goes on otherwise stays as it is.
	['wrecks are taken into account by the rule', 'wrecks are taken into account by the rule'],
	['the crane is capable of more', 'the crane is capable of more'],
	['they put the ebb to use of late', 'they put the ebb to use of late']
])('“%s” says “%s”', (statement, plain) => {
	expect(saidPlainly(statement)).toBe(plain);
});
