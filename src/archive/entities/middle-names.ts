import type {PersonName} from '../../lexicon/names/person-name.js'

/** Whether two names with the same first and last name are of two people: `George W. Bush` and `George H. W. Bush`. */
export function middlesDiffer(a: PersonName, b: PersonName): boolean {
	if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return true
	const [x, y] = [middlesOf(a), middlesOf(b)]
	if (x.length === 0 || y.length === 0) return false
	const [few, many] = x.length <= y.length ? [x, y] : [y, x]
	// Initials stand in their order; of names that are spelled out some may be left out.
	return !few.every((part, at) => agree(part, many[at]!) || (part.length > 1 && many.includes(part)))
}

const middlesOf = ({parts}: PersonName): readonly string[] => parts.slice(1, -1)

// `W`, `Walker`
const agree = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
