import {type Rule, rule} from '../../rules/rule.js'
import {attach, childOf, hasChild, isNoun, maxTokensApart, promote, type SentenceTree} from './tree.js'

const phase = 'names'

/** `Ms Lee`: a courtesy title describes the name. */
const courtesyTitle = rule<SentenceTree, number, number>({
	name: 'courtesy-title',
	phase,
	example: 'The owners met Mrs Lee on Monday.',
	trigger: {upos: ['PROPN', 'NOUN']},
	match: ({norms, upos, heads, lexicon}, title) =>
		upos[title + 1] === 'PROPN' &&
		heads[title + 1] === title &&
		lexicon.has(norms[title]!.replace(/\.$/, ''), 'honorific')
			? title + 1
			: null,
	apply(tree, title, name) {
		if (name >= tree.to) return null
		promote(tree, name, title, 'nmod:desc')
		return title
	},
})

/** `union chief Ann Lee said`: a noun right before the name that is a subject describes that name. */
const nounBeforeName = rule<SentenceTree, number, {readonly name: number; readonly fronted: number}>({
	name: 'noun-before-name',
	phase,
	example: 'Paid in full, union chief Ann Lee said.',
	trigger: {upos: ['NOUN']},
	match(tree, noun) {
		const {from, to, upos, norms, heads, deprels} = tree
		const name = noun + 1
		if (name >= to - 1 || upos[name] !== 'PROPN' || heads[noun] === name || heads[name]! <= name) return null
		if (!deprels[name]!.startsWith('nsubj')) return null
		if (!/^(?:appos|conj|dep|i?obj|nmod|nsubj|obl)/.test(deprels[noun]!)) return null
		if (hasChild(tree, noun, from, noun, /^(?:det|nmod:poss|cop|nsubj)/)) return null
		const opening = childOf(tree, noun, from, noun, /^case$/)
		if (opening < 0) return {name, fronted: -1}
		// `in full, union chief`: the preposition belongs to the word before the comma.
		return upos[opening + 1] === 'ADJ' && norms[opening + 2] === ',' ? {name, fronted: opening} : null
	},
	apply(tree, noun, {name, fronted}) {
		const {heads, upos} = tree
		if (fronted >= 0) {
			const above = heads[noun]! < fronted ? heads[noun]! : fronted - 1
			const head = above === fronted - 1 && upos[above] !== 'VERB' ? (heads[above] ?? above) : above
			attach(tree, fronted + 1, head, 'obl')
			attach(tree, fronted, fronted + 1, 'case')
		}
		return attach(tree, noun, name, 'nmod:desc') ? noun : null
	},
})

/** `claimed that Ann Lee had left`: two names side by side before a verb are one name, not its object and its subject. */
const splitName = rule<SentenceTree, number, number>({
	name: 'split-name',
	phase,
	example: 'When Hillary Lowe served as mayor, the bridge was closed.',
	trigger: {upos: ['PROPN']},
	match(tree, name) {
		const {from, to, upos, heads, deprels} = tree
		const next = name + 1
		const verb = heads[name]!
		if (next >= to || upos[next] !== 'PROPN' || verb <= next || heads[next] !== verb) return null
		if (!/^(?:i?obj|obl)$/.test(deprels[name]!) || !deprels[next]!.startsWith('nsubj')) return null
		return hasChild(tree, name, from, next, /^case$/) ? null : next
	},
	apply(tree, name, next) {
		promote(tree, name, next, 'flat')
		return name
	},
})

/** `from the nominee Ann Lee`: the preposition governs the name, not the noun that describes it. */
const caseOfDescribedName = rule<SentenceTree, number, number>({
	name: 'case-of-described-name',
	phase: 'names-described',
	example: 'A letter to harbour master Tom Weller was found.',
	trigger: {upos: ['ADP', 'SCONJ', 'PART']},
	match({heads, deprels}, row) {
		const noun = heads[row]!
		if (deprels[row] !== 'case' || noun <= row || deprels[noun] !== 'nmod:desc') return null
		return heads[noun]! > noun ? heads[noun]! : null
	},
	apply(tree, row, name) {
		tree.heads[row] = name
		return row
	},
})

/** `Her aunt, Ana Ruiz, 81, who died, never knew`: a clause with `who` after a comma modifies the name. */
const relativeOfName = rule<SentenceTree, number, {readonly clause: number; readonly head: number}>({
	name: 'relative-of-name',
	phase: 'names-described',
	example: 'Her aunt, Ana Ruiz, who died in May, never knew.',
	trigger: {norms: ['who']},
	match(tree, who) {
		const {from, norms, upos, heads, deprels} = tree
		const clause = heads[who]!
		if (norms[who - 1] !== ',' || clause < who || !/^(?:parataxis|acl:relcl)$/.test(deprels[clause]!)) return null
		const noun = heads[clause]!
		if (noun < from || noun > who || !isNoun(tree, noun)) return null
		const name = childOf(tree, noun, noun + 1, who, /^appos/)
		if (name < 0 && deprels[clause] !== 'parataxis') return null
		return {clause, head: name > 0 && upos[name] === 'PROPN' ? name : noun}
	},
	apply: (tree, who, {clause, head}) => (attach(tree, clause, head, 'acl:relcl') ? who : null),
})

interface Expansion {
	readonly first: number
	readonly last: number
	readonly top: number
}

/**
 * `the Narva Transport and Harbours Commission (NTHC)`: words with the initials in the brackets are one name, headed by the
 * last.
 */
const acronymExpansion = rule<SentenceTree, number, Expansion>({
	name: 'acronym-expansion',
	phase,
	example: 'The Narva Transport and Harbours Commission (NTHC) met on Monday.',
	trigger: {upos: ['PROPN', 'NOUN']},
	match(tree, letters) {
		const {from, norms, upos} = tree
		if (norms[letters - 1] !== '(' || norms[letters + 1] !== ')' || !/^\p{L}{3,8}$/u.test(norms[letters]!)) return null
		const last = letters - 2
		const first = last < from ? -1 : startOfExpansion(tree, last, norms[letters]!)
		if (first < 0 || upos[last] !== 'PROPN') return null
		for (let row = first; row <= last; row++)
			if (tree.heads[row]! < first || tree.heads[row]! > last) return {first, last, top: row}
		return null
	},
	apply(tree, letters, {first, last, top}) {
		const {from, to, upos, heads, deprels} = tree
		let changed = top < last
		if (changed) {
			heads[last] = heads[top]!
			deprels[last] = deprels[top]!
		}
		for (let row = Math.max(from, first - maxTokensApart); row < Math.min(to, last + maxTokensApart); row++)
			if (heads[row]! >= first && heads[row]! < last && (row < first || row > last))
				changed = attach(tree, row, last, deprels[row]!) || changed
		for (let row = first; row < last; row++)
			if (upos[row] !== 'CCONJ' && upos[row] !== 'SYM') changed = attach(tree, row, last, 'compound') || changed
			else if (heads[row]! < first || heads[row]! > last) heads[row] = last
		return changed ? letters : null
	},
})

// The row from which on the words begin with the letters; `and` needs none.
function startOfExpansion(tree: SentenceTree, last: number, letters: string): number {
	const {from, norms} = tree
	let at = letters.length - 1
	let row = last
	for (; row >= from && at >= 0; row--)
		if (isNoun(tree, row) && norms[row]!.startsWith(letters[at]!)) at--
		else if (norms[row] !== 'and' && norms[row] !== '&') return -1
	return at < 0 ? row + 1 : -1
}

/** The structure of names and of their descriptions. */
export const nameRules: readonly Rule<SentenceTree, number>[] = [
	courtesyTitle,
	nounBeforeName,
	splitName,
	acronymExpansion,
	caseOfDescribedName,
	relativeOfName,
]
