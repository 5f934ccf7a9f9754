/**
 * A query of FTS5 for words that all stand in a text, in any order: `bridge "Oslo fjord" collapse`. Words are found in
 * their other forms too, `collapsed`; what stands between quotation marks is a phrase. Null where there is no word.
 */
export function wordsQuery(words: string): string | null {
	const found = [...words.matchAll(/"([^"]*)"?|([^\s"]+)/g)]
		.map(([, phrase, word]) => phrase ?? word!)
		.filter(hasWord)
		.map(literal)
	return found.length > 0 ? found.join(' AND ') : null
}

/** A query of FTS5 for a name that holds these words together; null where it has none that is indexed. */
export const nameQuery = (name: string): string | null => (hasWord(name) ? literal(name) : null)

// FTS5 indexes letters, digits and signs of private use; a query for anything else finds nothing.
const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text)

const literal = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('\u0000', ' ')}"`
