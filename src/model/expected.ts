/** What is wrong with something that a caller gave, and what to do. */
export interface Fault {
	/** "Expected `text` to be a string, got `5`" */
	readonly reason: string
	readonly cure: string
}

export const fault = (name: string, expected: string, got: unknown, cure: string): Fault => ({
	reason: `Expected ${name} to be ${expected}, got \`${show(got)}\``,
	cure,
})

export const typeError = ({reason, cure}: Fault): TypeError => new TypeError(`${reason}: ${cure}`)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Throws TypeError for what is no text to read. */
export function expectText(value: unknown, name: string): void {
	expectString(value, name, 'give the words themselves; `decode` makes them out of bytes')
}

/** Throws TypeError for what is no file's bytes. */
export function expectBytes(value: unknown, name: string): void {
	if (!(value instanceof Uint8Array))
		throw typeError(fault(name, 'a Uint8Array', value, 'give the bytes of the file, as `fs.readFile` does'))
}

/** Throws TypeError for what can't be iterated over; a string isn't a list of its letters. */
export function expectItems(value: unknown, name: string, of: string): void {
	if (typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)) return
	throw typeError(fault(name, `a list of ${of}`, value, 'put it in brackets if it is one'))
}

/** Throws TypeError for what is no string. */
export function expectString(value: unknown, name: string, cure: string): void {
	if (typeof value !== 'string') throw typeError(fault(name, 'a string', value, cure))
}

/** Throws TypeError for what names no file or folder. */
export function expectPath(value: unknown, name: string): void {
	if (typeof value !== 'string' || value === '')
		throw typeError(fault(name, 'a path', value, "write it as a string: 'results/'"))
}

/** Throws TypeError where something is no list of strings. */
export function expectStrings(value: unknown, name: string, of: string): void {
	if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
		throw typeError(fault(name, `a list of ${of}`, value, 'put them in brackets, each a string'))
}

/** Throws TypeError for what is no fact of a kind that there is. */
export function expectFact(value: unknown, name: string): void {
	if (!isRecord(value) || typeof value.kind !== 'string' || !isRecord(value.claim) || !isRecord(value.evidence))
		throw typeError(fault(name, 'a fact', value, 'give one of the `facts` of what `extract` returns, whole'))
}

/** Throws TypeError for what is no list of facts. */
export function expectFacts(value: unknown, name: string): void {
	if (!Array.isArray(value)) throw typeError(fault(name, 'a list of facts', value, 'put it in brackets if it is one'))
	value.forEach((fact, at) => {
		expectFact(fact, `${name}[${at}]`)
	})
}

/** Throws TypeError for what isn't everything found in an article. */
export function expectExtraction(value: unknown, name: string): void {
	if (
		!isRecord(value) ||
		!isRecord(value.article) ||
		typeof value.article.text !== 'string' ||
		![value.sentences, value.entities, value.facts].every(isRecords)
	)
		throw typeError(fault(name, 'what `extract` returns', value, 'give all of that: article, entities and facts'))
}

const isRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord)

/** Throws TypeError for what doesn't come in pieces, as a stream of text does. */
export function expectChunks(value: unknown, name: string): void {
	if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value) return
	throw typeError(
		fault(name, 'a stream of text', value, 'give an async iterable of strings, such as a file read as UTF-8'),
	)
}

/** Whether a value is a Date, of whatever realm: JSON would show it as a string. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** Longest value shown in a message. */
const maxShownChars = 60

// Shortened; what JSON can't hold is called by its type.
function show(value: unknown): string {
	if (typeof value !== 'object' || value === null)
		return typeof value === 'string' ? cut(JSON.stringify(value)) : String(value)
	if (isDate(value)) return `Date ${JSON.stringify(value)}`
	try {
		return cut(JSON.stringify(value))
	} catch {
		return typeof value
	}
}

const cut = (text: string): string => (text.length > maxShownChars ? `${text.slice(0, maxShownChars)}…` : text)

/** Throws TypeError where something is no object, or has an unknown key. */
export function checkKeys(value: unknown, known: readonly string[], name: string): void {
	if (!isRecord(value)) throw typeError(fault(name, 'an object', value, 'leave it out where there is nothing to say'))
	const unknown = Object.keys(value).find((key) => !known.includes(key))
	if (unknown === undefined) return
	const reason = `Unknown key \`${unknown}\` in ${name}`
	throw typeError({reason, cure: `correct its spelling or remove it; known are ${known.join(', ')}`})
}

/** Throws TypeError for what is no number from 0 to 1. */
export function checkShare(value: unknown, name: string): void {
	if (value !== undefined && value !== null && !(typeof value === 'number' && value >= 0 && value <= 1))
		throw typeError(fault(`\`${name}\``, 'a number from 0 to 1', value, 'leave it out for all facts'))
}

/** Throws TypeError for what is neither true, false nor left out. */
export function checkBoolean(value: unknown, name: string): void {
	if (value !== undefined && typeof value !== 'boolean')
		throw typeError(fault(`\`${name}\``, 'true or false', value, 'leave it out for the default'))
}
