import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {RawName} from './fallback/by-rules.js'

/** Names with those added that `read` finds at rows which no name covers, in the order of the text. Linear. */
export function withMissed(
	doc: Document,
	names: readonly RawName[],
	read: (row: number) => RawName | null,
): readonly RawName[] {
	const covered = new Set<number>()
	for (const {from, to} of names) for (let row = from; row < to; row++) covered.add(row)
	const missed: RawName[] = []
	for (let row = 0; row < doc.tokens.length; row++) {
		const name = covered.has(row) ? null : read(row)
		if (name) missed.push(name)
	}
	return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.from - b.from)
}

/** Names with others put in the place of all that stands at rows of theirs, in the order of the text. Linear. */
export function withPut(
	names: readonly RawName[],
	put: readonly RawName[],
	taken: ReadonlySet<number>,
): readonly RawName[] {
	const isFree = ({from, to}: Range): boolean => {
		for (let row = from; row < to; row++) if (taken.has(row)) return false
		return true
	}
	return [...names.filter(isFree), ...put].sort((a, b) => a.from - b.from)
}
