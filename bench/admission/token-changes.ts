import type {Extraction} from '#src/facts/extraction.js'
import type {Span} from '#src/model/span.js'

/**
 * Tokens of a span of text that are read otherwise, a line each, rows counted from the start of the span:
 * `3 pier  NN  7 leaked<obj → 4 leaks<nsubj`.
 */
export function tokenChanges(without: Extraction, all: Extraction, place: Span): string[] {
	const [before, after] = [tokensIn(without, place), tokensIn(all, place)]
	const starts = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b)
	return starts.flatMap((start) => {
		const [old, now] = [before.get(start), after.get(start)]
		if (!old || !now) return [old ? `− ${old.word}` : `+ ${now!.word}`]
		const changes = [
			changed(old.word, now.word),
			changed(`${old.upos} ${old.xpos}`, `${now.upos} ${now.xpos}`),
			changed(old.lemma, now.lemma),
			changed(old.arc, now.arc),
		].filter((change) => change !== '')
		return changes.length === 0 ? [] : [`${now.row} ${now.word}: ${changes.join(', ')}`]
	})
}

const changed = (before: string, after: string): string => (before === after ? '' : `${before} → ${after}`)

interface TokenView {
	readonly row: number
	readonly word: string
	readonly upos: string
	readonly xpos: string
	readonly lemma: string
	readonly arc: string
}

// By the offset at which they start, since rows may differ where a rule splits or joins tokens.
function tokensIn({tokens, article}: Extraction, {start, end}: Span): Map<number, TokenView> {
	if (!tokens) return new Map()
	const first = tokens.start.findIndex((at) => at >= start)
	const wordAt = (row: number): string => article.text.slice(tokens.start[row], tokens.end[row])
	const arcOf = (row: number): string => {
		const head = tokens.head[row]!
		return `${head < 0 ? '0' : `${head - first + 1} ${wordAt(head)}`}<${tokens.deprel[row]}`
	}
	return new Map(
		tokens.start.flatMap((at, row) =>
			at < start || at >= end
				? []
				: [
						[
							at,
							{
								row: row - first + 1,
								word: wordAt(row),
								upos: tokens.upos[row]!,
								xpos: tokens.xpos[row]!,
								lemma: tokens.lemma[row]!,
								arc: arcOf(row),
							},
						] as const,
					],
		),
	)
}
