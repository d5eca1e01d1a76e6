import { expect, test } from 'vitest';
import { languageOf } from './language';

test.each([
	['We find that the models of the second group are better than those of the first.', 'en'],
	['Retraining does not prevent reward tampering in the later environments.', 'en'],
	['Wir zeigen, dass die Modelle der zweiten Gruppe nicht besser sind als die der ersten.', 'de'],
	['Nous montrons que les modèles du second groupe sont meilleurs que ceux du premier.', 'fr'],
	['Мы показываем, что модели второй группы лучше моделей первой.', 'ru'],
	['我们表明第二组的模型优于第一组。', 'zh'],
	['أظهرنا أن النماذج أفضل', 'ar'],
	['🙂 🙂 🙂', undefined],
	['', undefined]
])('the language of “%s” is %s', (text, tag) => {
	expect(languageOf(text)).toBe(tag);
});
