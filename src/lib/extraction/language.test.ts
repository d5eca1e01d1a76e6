import { expect, test } from 'vitest';
import { languageOf } from './language';

test.each([
	'We find that the models of the second group are better than those of the first.',
	'Retraining does not prevent reward tampering in the later environments.'
])('%s is English', (text) => {
	expect(languageOf(text)).toBe('en');
});

test.each([
	'Wir zeigen, dass die Modelle der zweiten Gruppe besser sind als die der ersten.',
	'Nous montrons que les modèles du second groupe sont meilleurs que ceux du premier.',
	'Мы показываем, что модели второй группы лучше моделей первой.',
	'我们表明第二组的模型优于第一组。',
	'أظهرنا أن النماذج أفضل',
	'🙂 🙂 🙂',
	''
])('%s is not', (text) => {
	expect(languageOf(text)).toBe('other');
});
