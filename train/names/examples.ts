import {maxKeys, nearby, writeContextKeys, writeWordKeys} from '#src/entities/names/detect/keys.js'
import {ALONE, FIRST, INNER, LAST, labelOf, nameClasses} from '#src/entities/names/detect/labels.js'
import {type NameSentence, readNameText, type WordSources} from '#src/entities/names/detect/sentence.js'
import {type Document, rangeOf} from '#src/model/document.js'
import type {ChainExample} from '../learning/chain-types.js'
import type {NamedArticle} from './gold.js'

/** What the features read: clusters, lists, words seen. */
export type NameSources = WordSources

/** The label of each token row: names as they fall on our tokens, without those that reach beyond the words that may be part of one. */
export function labelRows(doc: Document, {names}: NamedArticle, places: Int32Array): Uint8Array {
	const labels = new Uint8Array(doc.tokens.length)
	for (const {start, end, kind} of names) {
		const range = rangeOf(doc, {start, end})
		const sentence = doc.sentences[doc.tokens.sentences[range.from] ?? -1]
		const to = Math.min(range.to, sentence?.to ?? 0)
		if (!sentence || places.subarray(range.from, to).includes(-1)) continue
		const number = nameClasses.indexOf(kind)
		for (let row = range.from; row < to; row++) {
			const place = to - range.from === 1 ? ALONE : row === range.from ? FIRST : row === to - 1 ? LAST : INNER
			labels[row] = labelOf(number, place)
		}
	}
	return labels
}

/**
 * The sentences of an article as examples of the first pass. Words that can't belong to a name are in, too, seen by themselves
 * and their neighbours: they teach which words are none where a sentence opens with them.
 */
export function baseExamples(doc: Document, article: NamedArticle, sources: NameSources): ChainExample[] {
	const {sentences, places, read} = readNameText(doc, sources)
	const labels = labelRows(doc, article, places)
	return sentences.map(({from, to}, index) => ({
		...sentenceKeys(read(index)),
		labels: labels.slice(from, to),
		given: null,
	}))
}

const buffer = new Int32Array(maxKeys)

function sentenceKeys(sentence: NameSentence): {keys: Int32Array; starts: Int32Array} {
	const length = sentence.to - sentence.from
	const parts: Int32Array[] = []
	const starts = new Int32Array(length + 1)
	let total = 0
	for (let token = 0; token < length; token++) {
		tokenKeys(sentence, token, (keys) => {
			parts.push(keys)
			total += keys.length
		})
		starts[token + 1] = total
	}
	const keys = new Int32Array(total)
	let at = 0
	for (const part of parts) {
		keys.set(part, at)
		at += part.length
	}
	return {keys, starts}
}

// The same keys, from the same places, as the tagger adds up.
function tokenKeys(sentence: NameSentence, token: number, take: (keys: Int32Array) => void): void {
	const {words} = sentence
	const view = (at: number, number: number): void => take(buffer.slice(0, writeWordKeys(words[at]!, number, buffer)))
	if (sentence.near[token] === 0) {
		for (let number = 1; number <= 3; number++) view(token + number, number)
		return
	}
	for (let number = 0; number < 5; number++) view(token + number, number)
	for (let distance = 1; distance <= nearby; distance++) {
		if (token - distance >= -1) view(token + 2 - distance, 5)
		if (token + distance <= words.length - 4) view(token + 2 + distance, 6)
	}
	take(buffer.slice(0, writeContextKeys(sentence, token, buffer)))
}
