import {type RuleCard, ruleId} from '../../rules/rule.js'
import {inOrder} from '../../rules/rule-set.js'
import type {Parsed} from '../expression.js'
import type {Pieces} from './pieces.js'

/** Reads a time expression that starts at a piece. */
export type Read = (pieces: Pieces, from: number) => Parsed | null

/** A rule of the grammar of times, with the kinds of word that may open what it reads, as bits of `kinds`. */
export interface TimeReader extends RuleCard {
	readonly first: number
	readonly read: Read
}

/** The reading of a reader from a piece, with its id; null where it doesn't match or is left out. */
export function readBy(reader: TimeReader, pieces: Pieces, from: number): Parsed | null {
	if (((pieces.kinds[from] ?? 0) & reader.first) === 0 || pieces.run.without.has(reader.name)) return null
	const parsed = reader.read(pieces, from)
	return parsed && readingBy(reader, parsed)
}

/** The readers that may begin with a word of these kinds. */
type CalledReaders = (kind: number) => readonly TimeReader[]

/** Readers in both orders that a run may use. */
export interface ReaderTable {
	readonly listed: CalledReaders
	readonly reversed: CalledReaders
}

/** @throws RuleError for an `after` that names no reader of the table */
export const readerTable = (readers: readonly TimeReader[]): ReaderTable => ({
	listed: byKind(inOrder('dates', readers)),
	reversed: byKind(inOrder('dates', readers.toReversed())),
})

// Listed when a combination of kinds is first met: the vocabulary has few.
function byKind(readers: readonly TimeReader[]): CalledReaders {
	const known = new Map<number, readonly TimeReader[]>()
	return (kind) => {
		let called = known.get(kind)
		if (!called) {
			called = readers.filter(({first}) => (kind & first) !== 0)
			known.set(kind, called)
		}
		return called
	}
}

/** The longest reading; of several equally long the first reader's. */
export function longestOf(table: ReaderTable, pieces: Pieces, from: number, start: Parsed | null): Parsed | null {
	const kind = pieces.kinds[from] ?? 0
	const {without, reversed} = pieces.run
	let best = start
	let reader: TimeReader | null = null
	for (const one of (reversed ? table.reversed : table.listed)(kind)) {
		if (without.has(one.name)) continue
		const parsed = one.read(pieces, from)
		if (parsed && (!best || parsed.to > best.to)) {
			best = parsed
			reader = one
		}
	}
	return best && reader ? readingBy(reader, best) : best
}

const readingBy = (reader: TimeReader, {expression, from, to, rule}: Parsed): Parsed => ({
	expression,
	from,
	to,
	rule,
	reader: ruleId(reader),
})
