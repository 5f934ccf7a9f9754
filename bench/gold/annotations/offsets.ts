/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

/** Words of the text, as `@120+14`: fourteen UTF-16 code units from offset 120. */
const reference = /@(\d{1,9})\+(\d{1,9})/g

/** Words in a row that a string may have that don't stand in the text. */
const maxOwnWords = 4

/**
 * An annotation without the words of its article: each string that stands there as offsets, records with a span without their text.
 * Small words (`count`, `percent`) stay.
 * @throws Error where more than four words in a row don't stand in the text
 */
export const withOffsets = (value: Json, text: string): Json =>
	mapJson(
		value,
		(words) => offsetsOf(words, text),
		({text: _, ...rest}) => rest,
	)

/**
 * The annotation with the words of its article in place of their offsets.
 * @throws Error where offsets lie outside of the text
 */
export const withWords = (value: Json, text: string): Json =>
	mapJson(
		value,
		(words) => wordsOf(words, text),
		(record) => ({...record, text: sliceOf(text, record['span'])}),
	)

type Fields = Readonly<Record<string, Json>>

// Strings and records with a span are changed.
function mapJson(value: Json, onString: (words: string) => string, onSpan: (record: Fields) => Fields): Json {
	if (typeof value === 'string') return onString(value)
	if (Array.isArray(value)) return value.map((one: Json) => mapJson(one, onString, onSpan))
	if (value === null || typeof value !== 'object') return value
	const fields = Object.entries(value).map(([key, one]) => [key, mapJson(one, onString, onSpan)] as const)
	const record = Object.fromEntries(fields)
	return 'span' in record ? onSpan(record) : record
}

function sliceOf(text: string, span: Json | undefined): string {
	const [start, end] = span as [number, number]
	if (!(start >= 0 && start < end && end <= text.length))
		throw new Error(`${start}-${end} lies outside of ${inLength(text)}`)
	return text.slice(start, end)
}

const wordsOf = (value: string, text: string): string =>
	value.replace(reference, (found, start: string, length: string) => {
		const end = Number(start) + Number(length)
		if (end > text.length) throw new Error(`${found} lies outside of ${inLength(text)}`)
		return text.slice(Number(start), end)
	})

const inLength = ({length}: string): string => `the text of ${length} code units`

function offsetsOf(words: string, text: string): string {
	if (/^[a-z|]{0,20}$/.test(words)) return words
	if (text.includes(words)) return referenceTo(words, text)
	// `Ana Ruiz and Tom Orr`: what stands in the text, and the words between.
	const parts = words.split(' ')
	const kept: string[] = []
	let own = 0
	for (let from = 0; from < parts.length; ) {
		let to = parts.length
		while (to > from && !text.includes(parts.slice(from, to).join(' '))) to--
		const run = parts.slice(from, to).join(' ')
		const stands = to > from + 1 || (to > from && /^\p{Lu}/u.test(run))
		own = stands ? 0 : own + 1
		if (own > maxOwnWords || parts[from]!.startsWith('@'))
			throw new Error(
				`${JSON.stringify(words)} doesn't stand in the text: use its words, or ${maxOwnWords} of your own`,
			)
		kept.push(stands ? referenceTo(run, text) : parts[from]!)
		from = stands ? to : from + 1
	}
	return kept.join(' ')
}

const referenceTo = (words: string, text: string): string => `@${text.indexOf(words)}+${words.length}`
