/** A text with its document type declarations blanked out, so that every other character stays in its place. */
export interface WithoutDoctype {
	readonly text: string
	/** Names of the entities that it declares, such as `lol`; they aren't expanded. */
	readonly entities: readonly string[]
}

/**
 * Blanks out `<!DOCTYPE …>` with all that it declares: no entity is ever expanded, and nothing is fetched from where it
 * points. Linear.
 */
export function blankDoctype(text: string): WithoutDoctype {
	const start = text.search(/<!DOCTYPE\b/i)
	// One inside an element belongs to a page that was put there without escaping it.
	if (start < 0 || hasElement(text.slice(0, start))) return {text, entities: []}
	const end = endOfDoctype(text, start)
	const declared = text.slice(start, end)
	const entities = [...declared.matchAll(/<!ENTITY\s+(?:%\s+)?([\w.:-]{1,60})/g)].map((match) => match[1]!)
	const blank = declared.replace(/[^\r\n]/g, ' ')
	return {text: text.slice(0, start) + blank + text.slice(end), entities}
}

// Comments and processing instructions may stand before the declaration, elements may not.
const hasElement = (before: string): boolean => /<[A-Za-z_]/.test(before.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))

// `<!DOCTYPE nitf SYSTEM "a>b" [ <!ENTITY c "<p>]"> ]>`
function endOfDoctype(text: string, start: number): number {
	let inside = false
	let quote = ''
	for (let at = start; at < text.length; at++) {
		const char = text[at]!
		if (quote !== '') {
			if (char === quote) quote = ''
		} else if (inside && text.startsWith('<!--', at)) {
			const end = text.indexOf('-->', at)
			if (end < 0) return text.length
			at = end + 2
		} else if (char === '"' || char === "'") quote = char
		else if (char === '[') inside = true
		else if (char === ']') inside = false
		else if (char === '>' && !inside) return at + 1
	}
	return text.length
}
