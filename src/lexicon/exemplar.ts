import type {Document} from '../model/document.js'
import type {Lexicon, OwnForm} from '../model/lexicon.js'

/** The caller's own form that stands at a row, with the words that belong to it. */
function ownFormAt({own}: Lexicon, norms: readonly string[], row: number): OwnForm | undefined {
	if (own.size === 0) return undefined
	const form = own.get(norms[row] ?? '')
	return form?.following.every((word, index) => norms[row + 1 + index] === word) ? form : undefined
}

/**
 * Words and norms as the tagger and the parser read them: a caller's own as the same forms of the exemplars of their classes,
 * `blurbed` as said. The lists themselves where there are none.
 */
export function readAsExemplars(
	words: readonly string[],
	norms: readonly string[],
	lexicon: Lexicon,
): {readonly words: readonly string[]; readonly norms: readonly string[]} {
	if (lexicon.own.size === 0) return {words, norms}
	const read = norms.map((norm, row) => {
		const form = ownFormAt(lexicon, norms, row)
		// `the blurb`, `her blurbs`: nouns.
		return !form || (form.ambiguous && lexicon.has(norms[row - 1], 'determiner')) ? norm : form.form
	})
	return {words: words.map((word, row) => (read[row] === norms[row] ? word : likeCase(read[row]!, word))), norms: read}
}

// `Blurbed` as Said, `BLURBED` as SAID.
function likeCase(norm: string, word: string): string {
	if (word.length > 1 && word === word.toUpperCase()) return norm.toUpperCase()
	return word[0] === word[0]?.toLowerCase() ? norm : norm.charAt(0).toUpperCase() + norm.slice(1)
}

/** A document, or as much of one as there is once its words have tags. */
export interface Tagged extends Pick<Document, 'lexicon'> {
	readonly tokens: Pick<Document['tokens'], 'norms'>
	readonly syntax: Pick<Document['syntax'], 'upos' | 'lemmas'>
}

/** The caller's own form at a row that was tagged as its part of speech. */
function taggedFormAt({lexicon, tokens, syntax}: Tagged, row: number): OwnForm | undefined {
	const form = ownFormAt(lexicon, tokens.norms, row)
	const upos = syntax.upos[row]
	return form && (upos === form.upos || (upos === 'PROPN' && form.upos === 'NOUN')) ? form : undefined
}

/** The norm of a row as learned parts read it. */
export const exemplarNormAt = (doc: Tagged, row: number): string =>
	taggedFormAt(doc, row)?.form ?? doc.tokens.norms[row] ?? ''

/** The word of a row as learned parts read it, with the capitals that it was written with. */
export function exemplarWordAt(doc: Document, row: number): string {
	const word = doc.tokens.words[row] ?? ''
	const form = taggedFormAt(doc, row)
	return form ? likeCase(form.form, word) : word
}

/** The lemma of a row as learned parts read it. */
export const exemplarLemmaAt = (doc: Tagged, row: number): string =>
	taggedFormAt(doc, row)?.exemplar ?? doc.syntax.lemmas[row] ?? ''

/** The norms of a document as learned parts read them. */
export const exemplarNorms = (doc: Tagged): readonly string[] =>
	doc.lexicon.own.size === 0 ? doc.tokens.norms : doc.tokens.norms.map((_, row) => exemplarNormAt(doc, row))

/** The lemmas of a document as learned parts read them. */
export const exemplarLemmas = (doc: Tagged): readonly string[] =>
	doc.lexicon.own.size === 0 ? doc.syntax.lemmas : doc.syntax.lemmas.map((_, row) => exemplarLemmaAt(doc, row))

/** The lemma of a caller's own form, under the tag that it was given; undefined for all other words. */
export function ownLemma(lexicon: Lexicon, norms: readonly string[], row: number, upos: string): string | undefined {
	const form = ownFormAt(lexicon, norms, row)
	return form?.upos === upos ? form.lemma : undefined
}
