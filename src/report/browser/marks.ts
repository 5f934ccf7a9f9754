import {element} from '../../view/browser/element.js'
import {wordsOf} from '../words.js'
import {answers} from './word-search.js'

interface Place {
	readonly start: number
	readonly end: number
	readonly name: string
}

/**
 * A text with the words of a fact marked, and those that answer the question. It is cut at every border, so that marks that
 * cross each stand in pieces side by side; strings become text, never mark-up.
 */
export function markedText(
	text: string,
	facts: readonly (readonly [start: number, end: number])[],
	asked: readonly string[],
): (Node | string)[] {
	const places: Place[] = [
		...facts.map(([start, end]) => ({start, end, name: 'fact'})),
		...(asked.length === 0 ? [] : hitsIn(text, asked)),
	]
	const borders = new Set([0, text.length])
	for (const {start, end} of places) {
		borders.add(start)
		borders.add(end)
	}
	const sorted = [...borders].sort((a, b) => a - b)
	return sorted.slice(0, -1).map((start, at) => {
		const words = text.slice(start, sorted[at + 1]!)
		const names = new Set(places.filter((place) => place.start <= start && start < place.end).map(({name}) => name))
		return names.size === 0 ? words : element('mark', {class: [...names].join(' ')}, words)
	})
}

const hitsIn = (text: string, asked: readonly string[]): Place[] =>
	wordsOf(text)
		.filter(({word}) => asked.some((one) => answers(word, one)))
		.map(({start, end}) => ({start, end, name: 'hit'}))
