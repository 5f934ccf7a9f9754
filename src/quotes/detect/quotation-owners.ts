import {rowAfter} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import {blockOf} from './content-candidates.js'
import type {TokenFeatures} from './token-features.js'

/**
 * For each quotation the cue that stands right at its edge, `…," he said` or `he said: "…`, by its place in `cues`;
 * -1 where there is none. No other cue reports these words. Cues in the order of the text.
 */
export function readQuotationOwners(
	features: TokenFeatures,
	cues: readonly {readonly cue: Range; readonly source: Range | null}[],
): Int32Array {
	const {marked, doc} = features
	const owners = new Int32Array(features.quotations.length).fill(-1)
	cues.forEach(({cue, source}, index) => {
		if (marked[cue.from]! >= 0) return
		const joint = blockOf(cue, source)
		// `Keller added, noting that`: her name belongs to the nearer cue.
		const {from, to} = (cues[index - 1]?.cue.from ?? -1) >= joint.from ? cue : joint
		const before = marked[from - 1] ?? -1
		if (before >= 0 && owners[before]! < 0 && endsOpen(features, before)) owners[before] = index
		let row = to
		while (row < marked.length && marked[row]! < 0 && /^[,:]$/.test(doc.tokens.norms[row]!)) row++
		const after = marked[row] ?? -1
		if (row > to && after >= 0 && owners[after]! < 0) owners[after] = index
	})
	for (let quotation = 1; quotation < owners.length; quotation++)
		if (owners[quotation]! < 0 && isRest(features, quotation)) owners[quotation] = owners[quotation - 1]!
	return owners
}

/**
 * Whether a quotation is the rest of the one before: `“It leaks,” Keller said, pointing to the dam, “and nobody cares”`, or
 * opens the next sentence: `“It leaks,” Keller said in Narva, where Ana Ruiz spoke too. “Nobody cares.”`
 */
function isRest(features: TokenFeatures, quotation: number): boolean {
	const {doc, quotations} = features
	const before = quotations[quotation - 1]
	const {start, inner, block} = quotations[quotation]!
	if (!before || block !== before.block || !endsOpen(features, quotation - 1)) return false
	const between = doc.text.slice(Math.max(before.end, start - 4), start)
	const sentenceOf = (at: number): number => doc.tokens.sentences[rowAfter(doc, at)]!
	const sentences = sentenceOf(start) - sentenceOf(before.start)
	const goesOn = sentences === 0 && /,\s{1,3}$/.test(between) && /\p{Ll}/u.test(doc.text[inner.start] ?? '')
	// `“Nobody cares” about it, the mayor said.` is another's.
	const isWhole = /[.!?…]$/.test(doc.text.slice(inner.start, inner.end).trimEnd())
	return goesOn || (isWhole && sentences === 1 && /\.\s{1,3}$/.test(between))
}

/** `…," he said`: the sentence goes on behind the quotation; a full stop in the marks ends it. */
export const endsOpen = ({doc, quotations}: TokenFeatures, quotation: number): boolean => {
	const {inner, end} = quotations[quotation]!
	return /,['’]?$/.test(doc.text.slice(inner.end - 2, inner.end)) || doc.text[end] === ','
}
