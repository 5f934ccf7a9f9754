import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {blockOf} from './content-candidates.js'

/**
 * For each string in marks the cue that stands right at its edge, `…," he said` or `he said: "…`, by its place in `cues`;
 * -1 where there is none. No other cue tells these words. Cues in the order of the text.
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
	return owners
}

/** `…," he said`: the sentence goes on behind the string; a full stop in the marks ends it. */
export const endsOpen = ({doc, strings}: Columns, string: number): boolean => {
	const {inner, end} = strings[string]!
	return /,['’]?$/.test(doc.text.slice(inner.end - 2, inner.end)) || doc.text[end] === ','
}
