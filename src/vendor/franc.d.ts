/** ISO 639-3 code of the language of a text; null where it isn't known. */
export function identifyLanguage(text: string): string | null
