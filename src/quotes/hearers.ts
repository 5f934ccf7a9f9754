import {type Document, isHeadline, lemmaAt, normAt, sentenceAt, uposAt} from '../model/document.js'
import type {Range} from '../model/span.js'

/**
 * Whether who stands beside a cue is told something instead of telling it: `the court heard that …`, and in headlines
 * `Mills owe millions, panel told`.
 */
export function isHeard(doc: Document, head: number, source: Range, content: Range): boolean {
	if (lemmaAt(doc, head) === 'hear') return sitting.has(lemmaAt(doc, source.to - 1))
	const sentence = sentenceAt(doc, head)
	if (!sentence || !isHeadline(doc, head)) return false
	if (normAt(doc, head) !== 'told' || source.to !== head || content.to > source.from) return false
	for (let row = head + 1; row < sentence.to; row++) if (uposAt(doc, row) !== 'PUNCT') return false
	return true
}

const sitting = new Set(
	'board commission committee conference council court hearing inquest inquiry jury meeting panel tribunal'.split(' '),
)
