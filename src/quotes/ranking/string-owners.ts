import {rowAfter} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {Columns} from './columns.js'
import {blockOf} from './content-candidates.js'

/**
 * For each string in marks the cue that stands right at its edge, `…," he said` or `he said: "…`, by its place in `cues`;
 * -1 where there is none. No other cue reports these words. Cues in the order of the text.
 */
export function readStringOwners(
	columns: Columns,
	cues: readonly {readonly cue: Range; readonly source: Range | null}[],
): Int32Array {
	const {marked, doc} = columns
	const owners = new Int32Array(columns.strings.length).fill(-1)
	cues.forEach(({cue, source}, index) => {
		if (marked[cue.from]! >= 0) return
		const joint = blockOf(cue, source)
		// `Keller added, noting that`: her name belongs to the nearer cue.
		const {from, to} = (cues[index - 1]?.cue.from ?? -1) >= joint.from ? cue : joint
		const before = marked[from - 1] ?? -1
		if (before >= 0 && owners[before]! < 0 && endsOpen(columns, before)) owners[before] = index
		let row = to
		while (row < marked.length && marked[row]! < 0 && /^[,:]$/.test(doc.tokens.norms[row]!)) row++
		const behind = marked[row] ?? -1
		if (row > to && behind >= 0 && owners[behind]! < 0) owners[behind] = index
	})
	for (let string = 1; string < owners.length; string++)
		if (owners[string]! < 0 && isRest(columns, string)) owners[string] = owners[string - 1]!
	return owners
}

/**
 * Whether a string is the rest of the one before: `“It leaks,” Keller said, pointing to the dam, “and nobody cares”`, or
 * opens the next sentence: `“It leaks,” Keller said in Narva, where Ana Ruiz spoke too. “Nobody cares.”`
 */
function isRest(columns: Columns, string: number): boolean {
	const {doc, strings} = columns
	const before = strings[string - 1]
	const {start, inner, block} = strings[string]!
	if (!before || block !== before.block || !endsOpen(columns, string - 1)) return false
	const between = doc.text.slice(Math.max(before.end, start - 4), start)
	const sentenceOf = (at: number): number => doc.tokens.sentences[rowAfter(doc, at)]!
	const sentences = sentenceOf(start) - sentenceOf(before.start)
	const goesOn = sentences === 0 && /,\s{1,3}$/.test(between) && /\p{Ll}/u.test(doc.text[inner.start] ?? '')
	// `“Nobody cares” about it, the mayor said.` is another's.
	const isWhole = /[.!?…]$/.test(doc.text.slice(inner.start, inner.end).trimEnd())
	return goesOn || (isWhole && sentences === 1 && /\.\s{1,3}$/.test(between))
}

/** `…," he said`: the sentence goes on behind the string; a full stop in the marks ends it. */
export const endsOpen = ({doc, strings}: Columns, string: number): boolean => {
	const {inner, end} = strings[string]!
	return /,['’]?$/.test(doc.text.slice(inner.end - 2, inner.end)) || doc.text[end] === ','
}
