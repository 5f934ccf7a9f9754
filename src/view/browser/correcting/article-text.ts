import type {ArticleData} from '../../page-data.js'

/** The text of an article, character for character. */
export const textOf = ({blocks, after}: ArticleData): string =>
	blocks.map(({before, segments}) => before + segments.map(({text}) => text).join('')).join('') + after

/** A place in the text: UTF-16, half open. */
export interface Place {
	readonly start: number
	readonly end: number
}

/** Goes between places in the text and the page's elements that show it. */
export interface TextMap {
	/** What the reader has selected, without white space at its ends; null where that is nothing of the text. */
	selected(): Place | null
	/** Ranges of the page over places of the text, one a block. */
	rangesOf(places: readonly Place[]): Range[]
}

export function mapText({blocks}: ArticleData, root: HTMLElement): TextMap {
	const starts: number[] = []
	let at = 0
	for (const {before, segments} of blocks) {
		at += before.length
		starts.push(at)
		for (const {text} of segments) at += text.length
	}
	return mapElements([...root.children], starts)
}

/** The same for parts of a text: the elements that show them, and where each begins. */
export function mapElements(elements: readonly Element[], starts: readonly number[]): TextMap {
	const lengthOf = (index: number): number => elements[index]!.textContent!.length

	// How many characters of a block stand before a point of the page.
	function offsetOf(node: Node, offset: number): number | null {
		const index = elements.findIndex((element) => element.contains(node))
		if (index < 0) return null
		const before = document.createRange()
		before.selectNodeContents(elements[index]!)
		before.setEnd(node, offset)
		return starts[index]! + before.toString().length
	}

	function selected(): Place | null {
		const selection = getSelection()
		if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
		const range = selection.getRangeAt(0)
		if (!elements.some((element) => range.intersectsNode(element))) return null
		const start = offsetOf(range.startContainer, range.startOffset)
		const end = offsetOf(range.endContainer, range.endOffset) ?? ends(range)
		return start === null || end === null || start >= end ? null : {start, end}
	}

	// A triple click selects up to the beginning of what follows: to the end of the last block within.
	function ends(range: Range): number | null {
		const index = elements.findLastIndex((element) => range.intersectsNode(element))
		return index < 0 ? null : starts[index]! + lengthOf(index)
	}

	function rangesOf(places: readonly Place[]): Range[] {
		return places.flatMap(({start, end}) =>
			elements.flatMap((element, index) => {
				const from = Math.max(start - starts[index]!, 0)
				const to = Math.min(end - starts[index]!, lengthOf(index))
				return from < to ? [rangeWithin(element, from, to)] : []
			}),
		)
	}

	return {selected, rangesOf}
}

function rangeWithin(element: Element, from: number, to: number): Range {
	const range = document.createRange()
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
	let at = 0
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const {length} = node.textContent!
		if (from >= at && from < at + length) range.setStart(node, from - at)
		if (to > at && to <= at + length) range.setEnd(node, to - at)
		at += length
	}
	return range
}

/** The whole words of a place, without white space at its ends: `ferr` of `the ferry` is `ferry`. */
export function wholeWords(text: string, {start, end}: Place): Place {
	const words = text.slice(start, end)
	const before = words.length - words.trimStart().length
	let from = start + before
	let to = from + words.trim().length
	if (from === to) return {start: from, end: to}
	while (from > 0 && isWithinWord(text, from)) from--
	while (to < text.length && isWithinWord(text, to)) to++
	return {start: from, end: to}
}

// Halves of a character outside the basic plane are letters too.
const isWithinWord = (text: string, at: number): boolean => isLetter(text[at - 1]!) && isLetter(text[at]!)

const isLetter = (unit: string): boolean => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit)

/** Every place at which words stand, spaces and line ends alike; the first 500. */
export function placesOf(text: string, words: string): Place[] {
	const wanted = words.trim().split(/\s+/).map(escapePattern).join('\\s+')
	if (wanted === '') return []
	const found: Place[] = []
	for (const match of text.matchAll(new RegExp(wanted, 'gu'))) {
		found.push({start: match.index, end: match.index + match[0].length})
		if (found.length === maxPlaces) break
	}
	return found
}

const maxPlaces = 500

const escapePattern = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
