import { LANGUAGES, useLanguage, type Catalogue, type Language } from './language';

const CATALOGUES: Record<Exclude<Language, 'en'>, () => Promise<{ default: Catalogue }>> = {
	de: () => import('./catalogues/de.po')
};

/** Says everything in this language from here on. @throws when its catalogue cannot be loaded. */
export async function speak(language: Language): Promise<void> {
	if (language === 'en') useLanguage(language);
	else useLanguage(language, (await CATALOGUES[language]()).default);
}

/** The language of a name that came from elsewhere. */
export function languageNamed(name: string): Language {
	return LANGUAGES.find((known) => known === name) ?? 'en';
}
