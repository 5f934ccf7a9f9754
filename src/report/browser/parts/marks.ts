import {element} from '../../../view/browser/element.js'
import {wordsOf} from '../../words/words.js'
import {answers} from '../search/word-search.js'

/** A fact's words in a text. */
export interface FactMark {
	readonly start: number
	readonly end: number
	readonly fact: {readonly id: string; readonly kind: string}
}

/**
 * A text with the words of facts marked, and those that answer the question. It is cut at every border, so that marks that cross
 * each stand in pieces side by side, in the colour of the shortest; strings become text, never mark-up.
 */
export function markedText(text: string, facts: readonly FactMark[], asked: readonly string[]): (Node | string)[] {
	const hits = asked.length === 0 ? [] : hitsIn(text, asked)
	const borders = new Set([0, text.length])
	for (const {start, end} of [...facts, ...hits]) {
		borders.add(start)
		borders.add(end)
	}
	const sorted = [...borders].sort((a, b) => a - b)
	const shortestFirst = [...facts].sort((a, b) => a.end - a.start - (b.end - b.start))
	return sorted.slice(0, -1).map((start, at) => {
		const words = text.slice(start, sorted[at + 1]!)
		const around = shortestFirst.filter((mark) => mark.start <= start && start < mark.end)
		const isHit = hits.some((hit) => hit.start <= start && start < hit.end)
		if (around.length === 0 && !isHit) return words
		const names = [around.length > 0 && `fact i-${around[0]!.fact.kind}`, isHit && 'hit'].filter(Boolean).join(' ')
		const ids = [...new Set(around.map(({fact}) => fact.id))].join(' ')
		return element('mark', {class: names, 'data-f': ids === '' ? null : ids}, words)
	})
}

const hitsIn = (text: string, asked: readonly string[]): {readonly start: number; readonly end: number}[] =>
	wordsOf(text).filter(({word}) => asked.some((one) => answers(word, one)))
