import {type Rule, rule} from '../../rules/rule.js'
import {hasChild, type SentenceTree} from './tree.js'

/** `the chief executive resigned`: a word for a holder of a post that stands as a noun with its modifiers is one, no adjective. */
const postAsNoun = rule<SentenceTree, number, number>({
	name: 'post-as-noun',
	phase: 'nouns',
	example: 'The mill hired a chief executive in May.',
	trigger: {upos: ['ADJ']},
	match(tree, row) {
		const {from, to, lemmas, lexicon, upos, deprels} = tree
		if (!lexicon.has(lemmas[row], 'title-noun') || (row + 1 < to && upos[row + 1] === 'NOUN')) return null
		if (!/^(?:nsubj|i?obj$|obl|appos|nmod|conj|xcomp|parataxis|root)/.test(deprels[row]!)) return null
		return hasChild(tree, row, from, row, /^(?:det|amod|compound|nmod:poss|nummod)$/) ? row : null
	},
	apply({upos, xpos}, row) {
		upos[row] = 'NOUN'
		xpos[row] = 'NN'
		return row
	},
})

/** Nouns that the tagger takes for adjectives. */
export const nounRules: readonly Rule<SentenceTree, number>[] = [postAsNoun]
