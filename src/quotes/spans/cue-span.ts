import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'

/** Cues with the words that they stand for nothing without, equal ones as one, in the order of the text. */
export function completeCues(
	doc: Document,
	spans: readonly (Range & {readonly probability: number})[],
): (Range & {probability: number})[] {
	const found = new Map<string, Range & {probability: number}>()
	for (const span of spans) {
		const {from, to} = completeCue(doc, span)
		const known = found.get(`${from} ${to}`)
		if (known) known.probability += span.probability
		else found.set(`${from} ${to}`, {from, to, probability: span.probability})
	}
	return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

// `according` stands for nothing without `to`, nor `in a statement` without `said`.
function completeCue({tokens, syntax}: Document, cue: Range): Range {
	const short = tokens.norms[cue.to - 1] === 'according' && tokens.norms[cue.to] === 'to'
	if (short) return {from: cue.from, to: cue.to + 1}
	const cut =
		tokens.norms[cue.from] === 'in' &&
		syntax.upos[cue.from - 1] === 'VERB' &&
		tokens.sentences[cue.from - 1] === tokens.sentences[cue.from]
	return cut && /^(?:add|say|write)$/.test(syntax.lemmas[cue.from - 1]!) ? {from: cue.from - 1, to: cue.to} : cue
}
