import type {Extraction} from '#src/facts/extraction.js'

type Tokens = NonNullable<Extraction['tokens']>

/** Arcs climbed at most. */
const maxArcs = 40

/** What the words of a sentence say about the phrases around a number. */
export interface SentenceTree {
	/** First row that starts at or after an offset. */
	rowAt(offset: number): number
	/** The noun phrase before a row that `of`, `at`, `on` … ties to it, or ''. */
	before(row: number): string
	/** The subject of the nearest clause above a row, where it stands before the row, or ''. */
	subject(row: number): string
	/** The nearest noun phrase before a row, or ''. */
	nearest(row: number): string
}

const nominal = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const ties = new Set(['of', 'at', 'on', 'to', 'for', 'with', 'by', 'worth'])

export function readTree(text: string, tokens: Tokens): SentenceTree {
	const {start, end, upos, head, deprel} = tokens
	const length = start.length
	const word = (row: number): string => text.slice(start[row], end[row])
	const say = (from: number, to: number): string => (from < to ? text.slice(start[from], end[to - 1]) : '')
	const isHead = (row: number): boolean => upos[row] === 'NOUN' || upos[row] === 'PROPN'

	const ending = (row: number): string => {
		if (row < 0 || !isHead(row)) return ''
		let from = row
		while (from > 0 && (nominal.has(upos[from - 1]!) || word(from - 1) === '-')) from--
		return say(from, row + 1)
	}
	// Another amount, or `a total`, is no thing that a number is about.
	const plain = (phrase: string): string =>
		/^\d|\b(?:per ?cent|million|billion|total|average)\b|%/.test(phrase) ? '' : phrase
	return {
		rowAt(offset) {
			const row = start.findIndex((at) => at >= offset)
			return row < 0 ? length : row
		},
		before: (row) => (ties.has(word(row - 1).toLowerCase()) ? plain(ending(row - 2)) : ''),
		nearest(row) {
			let at = row - 1
			while (at >= 0 && !isHead(at)) at--
			return plain(ending(at))
		},
		subject(row) {
			for (let at = row, steps = 0; at >= 0 && steps < maxArcs; at = head[at] ?? -1, steps++) {
				const found = deprel.findIndex((label, child) => head[child] === at && /^nsubj/.test(label) && child !== row)
				if (found >= 0) return upos[found] === 'PRON' || found > row ? '' : subtree(found)
			}
			return ''
		},
	}

	function subtree(row: number): string {
		let from = row
		let to = row
		for (let at = 0; at < length; at++) {
			let up = at
			for (let steps = 0; up >= 0 && up !== row && steps < maxArcs; steps++)
				up = /^(?:acl|appos|advcl|parataxis)/.test(deprel[up] ?? '') ? -1 : (head[up] ?? -1)
			if (up === row) {
				from = Math.min(from, at)
				to = Math.max(to, at)
			}
		}
		return say(from, to + 1)
	}
}
