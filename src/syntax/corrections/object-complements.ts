import {type Rule, rule} from '../../rules/rule.js'
import {attach, childOf, hasChild, hasComma, isBelow, isNoun, type SentenceTree} from './tree.js'

const phase = 'arguments'

interface NamedPost {
	readonly verb: number
	/** The rows of the name. */
	readonly name: readonly number[]
	/** First row of the post. */
	readonly first: number
	/** The noun that the tree makes the head of the sentence, with the verb as its participle; else -1. */
	readonly subject: number
}

/** `elected Ann Lee president`: the name is the object, the post its predicate; not one phrase. */
const personAndPost = rule<SentenceTree, number, NamedPost>({
	name: 'person-and-post',
	phase,
	example: 'The king appointed Tom Weller finance minister.',
	trigger: {upos: ['NOUN', 'ADJ']},
	match(tree, post) {
		const {from, to, upos, lemmas, lexicon, heads} = tree
		// `chief` of `chief executive` depends on what follows.
		if (!lexicon.has(lemmas[post], 'title-noun') || heads[post]! > post) return null
		if (post + 1 < to && isNoun(tree, post + 1)) return null
		let first = post
		while (first > from && /^(?:ADJ|NOUN)$/.test(upos[first - 1]!) && isBelow(tree, first - 1, post)) first--
		let start = first
		while (start > from && upos[start - 1] === 'PROPN') start--
		const verb = start - 1
		if (start === first || verb < from || upos[verb] !== 'VERB') return null
		if (!lexicon.has(lemmas[verb], 'naming-verb') && lemmas[verb] !== 'make') return null
		// `was named England captain`, `Kane, named England captain`
		const subject = splitSubject(tree, verb)
		if (subject === null) return null
		const name = Array.from({length: first - start}, (_, at) => start + at)
		return {verb, name, first, subject}
	},
	apply(tree, post, {verb, name, first, subject}) {
		const {to, norms, xpos, heads, deprels, lexicon} = tree
		// `Mr. Lee`
		const isTitled = name.length > 1 && lexicon.has(norms[name[0]!]!.replace(/\.$/, ''), 'honorific')
		const head = isTitled ? name[1]! : name[0]!
		let changed = attach(tree, head, verb, 'obj')
		for (const row of name)
			if (row !== head) changed = attach(tree, row, head, row < head ? 'nmod:desc' : 'flat') || changed
		changed = attach(tree, post, verb, 'xcomp') || changed
		for (let row = first; row < post; row++)
			if (!isBelow(tree, row, post)) changed = attach(tree, row, post, 'compound') || changed
		// `chairwoman of the bank`
		for (let row = post + 1; row < to; row++)
			if (name.includes(heads[row]!) && deprels[row] === 'nmod') changed = attach(tree, row, post, 'nmod') || changed
		if (subject >= 0) {
			heads[verb] = heads[subject]!
			deprels[verb] = deprels[subject]!
			for (let row = verb + 1; row < to; row++) if (heads[row] === subject) heads[row] = verb
			attach(tree, subject, verb, 'nsubj')
		}
		const passive = childOf(tree, verb, tree.from, verb, /^nsubj:pass$/)
		if (passive >= 0) deprels[passive] = 'nsubj'
		if ((passive >= 0 || subject >= 0) && xpos[verb] === 'VBN') xpos[verb] = 'VBD'
		return changed || subject >= 0 || passive >= 0 ? post : null
	},
})

// -1 for a verb with its arguments in place; null for a passive, and for a participle that opens no clause of its own.
function splitSubject(tree: SentenceTree, verb: number): number | null {
	const {from, to, norms, xpos, heads, deprels} = tree
	if (hasChild(tree, verb, from, verb, /^aux:pass$/)) return null
	if (xpos[verb] !== 'VBN' || hasChild(tree, verb, from, verb, /^(?:aux|nsubj.*)$/)) return -1
	// `The bank named Ann Lee chairwoman.`: a whole sentence.
	const noun = heads[verb]!
	const isWhole = noun >= from && deprels[noun] === 'root' && norms[to - 1] === '.' && !hasComma(tree, noun, verb)
	return deprels[verb] === 'acl' && isWhole ? noun : null
}

interface Result {
	readonly verb: number
	/** The opponent, and its relation to the verb. */
	readonly team: number
	readonly relation: string
}

const isPoints = (norm: string | undefined): boolean => /^\d{1,3}$/.test(norm ?? '')

/** `beat Narva 3-1`: a score after the opponent is an adjunct of the verb, no part of the name. */
const scoreAfterOpponent = rule<SentenceTree, number, Result>({
	name: 'score-after-opponent',
	phase,
	example: 'Ostrow beat Narva 3-1.',
	trigger: {upos: ['NUM']},
	match(tree, score) {
		const {from, norms, lemmas, lexicon, heads, deprels} = tree
		if (!isPoints(norms[score]) || !/^[-–]$/.test(norms[score + 1] ?? '') || !isPoints(norms[score + 2])) return null
		if (score === from || norms[score + 3] === '-') return null
		const above = heads[score]!
		const isContest = (verb: number): boolean =>
			verb >= from && verb < score && lexicon.has(lemmas[verb], 'contest-verb')
		// `Narva 3-1` as one name
		if (above >= from && above < score && isNoun(tree, above)) {
			const verb = heads[above]!
			if (!/^(?:flat|nummod|nmod)$/.test(deprels[score]!) || !isContest(verb)) return null
			return /^(?:i?obj|obl)$/.test(deprels[above]!) ? {verb, team: above, relation: deprels[above]!} : null
		}
		if (!isContest(above) || !/^(?:obj|obl)$/.test(deprels[score]!)) return null
		// `defeated Narva 3-1`, with the opponent as a recipient
		const recipient = childOf(tree, above, above + 1, score, /^iobj$/)
		if (recipient >= 0) return {verb: above, team: recipient, relation: 'obj'}
		const name = score - 1
		return heads[name] === score && isNoun(tree, name) ? {verb: above, team: name, relation: deprels[score]!} : null
	},
	apply(tree, score, {verb, team, relation}) {
		const {heads} = tree
		// `lost to Narva 3-1`
		for (let row = verb + 1; row < team; row++) if (heads[row] === score) heads[row] = team
		let changed = attach(tree, team, verb, relation === 'iobj' ? 'obj' : relation)
		changed = attach(tree, score, verb, 'obl:unmarked') || changed
		return changed ? score : null
	},
})

/** What stands after an object: its predicate, a result. */
export const objectComplementRules: readonly Rule<SentenceTree, number>[] = [personAndPost, scoreAfterOpponent]
