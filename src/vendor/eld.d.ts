/** ISO 639-1 code of the language of a text, one of sixty; null where it isn't known. */
export function identifyLanguage(text: string): string | null
