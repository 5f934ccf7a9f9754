import {type Document, lemmaAt, normAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'

const gainingVerbs = /^(?:acquir(?:e|ed|es|ing)|join(?:ed|ing)|leaving)$/
const personWords = /^(?:him|her)self$|^whose?$/

/** 1 where the words around a name are said of firms, -1 where they are said of persons. */
export function firmContext(doc: Document, {from, to}: Range): number {
	const {lexicon} = doc
	const [before, after] = [normAt(doc, from - 1), normAt(doc, to)]
	if (lexicon.has(before.replace(/\.$/, ''), 'honorific') || personWords.test(after)) return -1
	if (/^(?:who|whom)$/.test(normAt(doc, to + 1))) return -1
	// `Wells clients`, `joined Wells`, `at Wells`
	if (lexicon.has(lemmaAt(doc, to), 'firm-attribute') || gainingVerbs.test(before)) return 1
	if (before === 'at' && after !== "'s") return 1
	// `Wells’s shares`, `the parent of Wells`
	if (/^['’]s?$/.test(after)) return lexicon.has(lemmaAt(doc, to + 1), 'firm-attribute') ? 1 : 0
	return before === 'of' && lexicon.has(lemmaAt(doc, from - 2), 'firm-relation') ? 1 : 0
}
