/** Jaro-Winkler similarity of two strings, case ignored: 0 (nothing shared) to 1 (equal). */
export function jaroWinkler(a: string, b: string): number
/** Porter stem of an English word, in lower case. */
export function stem(word: string): string
