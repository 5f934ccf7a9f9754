import type {FoundName} from '../src/model/entity.js'

/** A name in the form of the cases, as far as the case tells: `words|type`, with subtype and `@ISO` where asked for. */
export function tellName(text: string, {start, end, type, subtype, iso}: FoundName, wanted: string): string {
	const parts = wanted.split('|').slice(2)
	const more = parts.map((part) => (part.startsWith('@') ? `@${iso}` : (subtype ?? 'none')))
	return [text.slice(start, end), type, ...more].join('|')
}
