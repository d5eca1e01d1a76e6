import { expect, test } from 'vitest';
import { baseOf, pastParticiple, verbForm } from './verb-forms';

test.each([
	['missed', 'miss'],
	['disliked', 'dislike'],
	['chimed', 'chime'],
	['leaked', 'leak'],
	['trespassed', 'trespass'],
	['genotyped', 'genotype'],
	['elapsed', 'elapse'],
	['equalled', 'equal'],
	['tunnelled', 'tunnel'],
	['reinstalled', 'reinstall'],
	['stopped', 'stop'],
	['subsided', 'subside'],
	['braided', 'braid']
])('%s comes from %s', (past, base) => {
	expect(baseOf(past)).toBe(base);
});

test.each([
	['emit', 'emitted'],
	['mimic', 'mimicked'],
	['hide', 'hidden'],
	['cut', 'cut'],
	['ship', 'shipped'],
	['limit', 'limited']
])('%s has the participle %s', (base, participle) => {
	expect(pastParticiple(base)).toBe(participle);
});

test.each([
	['defers', 'defer', '3sg'],
	['deferred', 'defer', 'ed'],
	['committed', 'commit', 'ed'],
	['equates', 'equate', '3sg'],
	['organized', 'organize', 'ed'],
	['caught', 'catch', 'ed'],
	['stolen', 'steal', 'participle'],
	['finishes', 'finish', '3sg'],
	['subsides', 'subside', '3sg']
])('%s is a form of %s', (text, lemma, form) => {
	expect(verbForm(text)).toMatchObject({ lemma, form });
});

test('what is undiscovered is no deed, what is uncovered is', () => {
	expect(verbForm('undiscovered')).toBeUndefined();
	expect(verbForm('uncovered')).toMatchObject({ lemma: 'uncover', form: 'ed' });
});
