import {type Rule, rule} from '../../rules/rule.js'
import {hasChild, promote, type SentenceTree} from './tree.js'

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

/** Words between `acting` and the post. */
const maxModifiers = 3

/** `was named acting foreign minister`: a modifier of the post, no verb that has it as object. */
const actingPost = rule<SentenceTree, number, number>({
	name: 'acting-post',
	phase: 'nouns',
	example: 'Ida Lowe became acting mayor in May.',
	trigger: {norms: ['acting']},
	match(tree, acting) {
		const {from, to, lemmas, lexicon, upos, heads, deprels} = tree
		if (upos[acting] !== 'VERB' || !/^(?:xcomp|obj|obl|conj|root)$/.test(deprels[acting]!)) return null
		if (hasChild(tree, acting, from, acting, /^(?:aux|nsubj|mark)/)) return null
		for (let post = acting + 1; post < Math.min(to, acting + 2 + maxModifiers); post++) {
			if (!/^(?:ADJ|NOUN)$/.test(upos[post]!)) return null
			if (heads[post] === acting) return lexicon.has(lemmas[post], 'title-noun') ? post : null
		}
		return null
	},
	apply(tree, acting, post) {
		promote(tree, post, acting, 'amod')
		tree.upos[acting] = 'ADJ'
		tree.xpos[acting] = 'JJ'
		return acting
	},
})

/** Nouns and their modifiers that the tagger takes for others. */
export const nounRules: readonly Rule<SentenceTree, number>[] = [postAsNoun, actingPost]
