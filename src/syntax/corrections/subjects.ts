import {irregularPasts} from '../../lexicon/irregular.js'
import {type Rule, rule} from '../../rules/rule.js'
import {
	attach,
	childOf,
	hasChild,
	hasComma,
	isFilledBy,
	isFiniteVerb,
	isNominal,
	isNoun,
	maxTokensApart,
	type SentenceTree,
	subjectLabel,
} from './tree.js'

const phase = 'subjects'

interface ForSubject {
	readonly verb: number
	readonly noun: number
	readonly mark: number
	readonly governor: number
}

/** `waited for rain to stop`, `a permit for clubs to dig`: the noun between `for` and the infinitive is its subject. */
const subjectOfInfinitive = rule<SentenceTree, number, ForSubject>({
	name: 'for-subject',
	phase,
	example: 'It is important for small farms to keep their seed.',
	trigger: {norms: ['to']},
	match(tree, to) {
		const {from, norms, xpos, lemmas, lexicon, heads, deprels} = tree
		if (xpos[to + 1] !== 'VB' || to < from + 3 || !isNominal(tree, to - 1)) return null
		let noun = to - 1
		for (let steps = 0; steps < 6 && heads[noun]! < to && heads[noun]! > from && !followsFor(tree, noun); steps++)
			noun = heads[noun]!
		const verb = heads[to]!
		if (verb < to || !followsFor(tree, noun) || !/^(?:nmod|obl)/.test(deprels[noun]!)) return null
		const mark = childOf(tree, noun, from, noun, /^case$/)
		const governor = heads[noun]!
		if (governor < from || governor > mark || hasChild(tree, verb, from, verb, /^nsubj/)) return null
		// `asked for permission to go`, `for years to come`: the infinitive is the noun's own.
		if (lexicon.has(lemmas[noun], 'infinitive-noun') || lexicon.has(lemmas[noun], 'time-unit')) return null
		if (lemmas[governor] === 'look' || lemmas[governor] === 'search' || norms[noun] === 'authority') return null
		if (heads[verb] !== noun && heads[verb] !== governor && heads[verb] !== heads[governor]) return null
		return {verb, noun, mark, governor}
	},
	apply(tree, to, {verb, noun, mark, governor}) {
		if (tree.heads[verb] !== governor) attach(tree, verb, governor, isNoun(tree, governor) ? 'acl' : 'advcl')
		attach(tree, noun, verb, subjectLabel(tree, verb, to))
		attach(tree, mark, verb, 'mark')
		return to
	},
})

const followsFor = (tree: SentenceTree, noun: number): boolean =>
	tree.norms[childOf(tree, noun, tree.from, noun, /^case$/)] === 'for'

const ambiguousMark = /^(?:after|as|before|since|until|while)$/

/** Greatest distance from a verb to its complement, and from a subordinator to the head of the subject, in tokens. */
const maxComplementTokens = 8
const maxSubjectTokens = 12

interface MarkedClause {
	readonly mark: number
	readonly subject: number
	/** The clause above, where it stands below the verb; else −1. */
	readonly matrix: number
}

/** `fell as a strike and tariffs offset orders`: `as` or `after` opens the clause of the next verb, whose subject follows it. */
const subjectAfterSubordinator = rule<SentenceTree, number, MarkedClause>({
	name: 'subject-behind-subordinator',
	phase,
	example: 'Shares fell after the maker of boats cut its forecast.',
	trigger: {upos: ['VERB']},
	match: (tree, verb) => adverbialClause(tree, verb) ?? subordinatedMatrix(tree, verb),
	apply(tree, verb, {mark, subject, matrix}) {
		const {heads, deprels} = tree
		if (matrix >= 0) {
			heads[matrix] = heads[verb]!
			deprels[matrix] = deprels[verb]!
			attach(tree, verb, matrix, 'advcl')
		}
		let changed = attach(tree, mark, verb, 'mark') || matrix >= 0
		if (!deprels[subject]!.startsWith('nsubj')) {
			changed = attach(tree, subject, verb, 'nsubj') || changed
			if (tree.xpos[verb] === 'VBN') tree.xpos[verb] = 'VBD'
		}
		return changed ? verb : null
	},
})

function adverbialClause(tree: SentenceTree, verb: number): MarkedClause | null {
	const {from, to, norms, xpos, heads, deprels} = tree
	const governor = heads[verb]!
	if (verb < from + 3 || governor < from || governor > verb || deprels[verb] !== 'advcl') return null
	if (!isFiniteVerb(tree, verb) && !isAmbiguousPast(tree, verb)) return null
	const subject = childOf(tree, verb, governor, verb, /^nsubj/)
	if (subject >= 0) {
		const mark = markBefore(tree, subject, governor)
		return mark < 0 ? null : {mark, subject, matrix: -1}
	}
	if (hasChild(tree, verb, governor, verb, /^(?:mark|.subj.*|cc)$/)) return null
	const end = Math.min(to, verb + maxComplementTokens)
	const hasComplement = hasChild(tree, verb, verb + 1, end, /^(?:obj|xcomp|obl|advmod)/)
	if (!hasComplement && !(xpos[verb] === 'VBD' && /^[.,;]$/.test(norms[verb + 1] ?? ''))) return null
	return phraseBefore(tree, verb, governor)
}

// `The remarks came after the director said that …`: the second verb was taken for the main one, with the first as its content.
function subordinatedMatrix(tree: SentenceTree, verb: number): MarkedClause | null {
	const {from, to} = tree
	if (!isFiniteVerb(tree, verb) || hasChild(tree, verb, from, verb, /^(?:mark|.subj.*|cc)$/)) return null
	const matrix = childOf(tree, verb, from, verb, /^ccomp$/)
	if (matrix < 0 || hasComma(tree, matrix, verb)) return null
	if (!hasChild(tree, verb, verb + 1, to, /^(?:ccomp|obj)$/)) return null
	const phrase = phraseBefore(tree, verb, matrix)
	return phrase && {...phrase, matrix}
}

// A form that the simple past shares with the participle: `swept down`, no passive. `found after the crash buried under snow` is one.
const isAmbiguousPast = ({norms, xpos, lemmas, heads, lexicon}: SentenceTree, verb: number): boolean =>
	xpos[verb] === 'VBN' &&
	!lexicon.has(lemmas[heads[verb]!], 'resultative') &&
	(irregularPasts.get(norms[verb]!)?.past ?? norms[verb]!.endsWith('ed'))

// The phrase with such a marker right before a verb, where all between them belongs to it.
function phraseBefore(tree: SentenceTree, verb: number, governor: number): MarkedClause | null {
	const {norms, heads, deprels} = tree
	for (let noun = verb - 1, steps = 0; noun > governor && noun < verb && steps < 8; noun = heads[noun]!, steps++) {
		const mark = /^(?:nmod|obl)/.test(deprels[noun]!) ? childOf(tree, noun, governor, noun, /^case$/) : -1
		if (mark >= 0 && ambiguousMark.test(norms[mark]!) && isFilledBy(tree, mark + 1, verb, noun))
			return {mark, subject: noun, matrix: -1}
	}
	return null
}

// `after director Ann Lee said`: the marker belongs to the verb, not to the modifier of its subject.
function markBefore(tree: SentenceTree, subject: number, governor: number): number {
	for (let row = subject - 1; row > governor && row > subject - maxSubjectTokens; row--) {
		if (tree.deprels[row] !== 'case' || !ambiguousMark.test(tree.norms[row]!)) continue
		return isFilledBy(tree, row + 1, subject, subject) ? row : -1
	}
	return -1
}

/** `until the owners pay`, `Two ministers said`: a verb with a subject and no auxiliary is finite. */
const finiteTag = rule<SentenceTree, number, string>({
	name: 'finite-verb-with-subject',
	phase: 'tags',
	example: 'Others, however, say a rest is overdue.',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, norms, xpos, deprels} = tree
		const base =
			xpos[verb] === 'VB' && /^(?:advcl|acl:relcl|conj|root)$/.test(deprels[verb]!) && norms[verb - 1] !== 'to'
		const participle = xpos[verb] === 'VBN' && deprels[verb] === 'root'
		if (!base && !participle) return null
		if (!hasChild(tree, verb, from, verb, /^nsubj$/) || hasChild(tree, verb, from, verb, /^(?:aux.*|cop)$/)) return null
		return base ? 'VBP' : 'VBD'
	},
	apply(tree, verb, tag) {
		tree.xpos[verb] = tag
		return verb
	},
})

/** `Two soldiers killed in clash`: in headlines a participle without its auxiliary, where the verb has no object. */
const headlinePassive = rule<SentenceTree, number, number>({
	name: 'headline-passive',
	phase: 'tags',
	after: ['finite-verb-with-subject'],
	example: 'Two divers rescued near lighthouse',
	trigger: {upos: ['VERB']},
	match(tree, verb) {
		const {from, to, norms, lemmas, lexicon, xpos, upos, deprels} = tree
		if (deprels[verb] !== 'root' || !/^VB[DN]$/.test(xpos[verb]!) || !lexicon.has(lemmas[verb], 'affecting-verb'))
			return null
		if (/^[.!?:;”"]$/.test(norms[to - 1]!) || (verb + 1 < to && upos[verb + 1] !== 'ADP')) return null
		if (hasChild(tree, verb, from, verb, /^(?:aux|cop)/) || hasChild(tree, verb, verb, to, /^(?:i?obj|[cx]comp)/))
			return null
		const subject = childOf(tree, verb, from, verb, /^nsubj$/)
		return subject >= 0 ? subject : null
	},
	apply(tree, verb, subject) {
		const {to, norms, lemmas, lexicon, heads, deprels, xpos} = tree
		deprels[subject] = 'nsubj:pass'
		xpos[verb] = 'VBN'
		for (let by = verb + 1; by < Math.min(to, verb + maxTokensApart); by++) {
			const agent = norms[by] === 'by' ? heads[by]! : -1
			const above = heads[agent] ?? -1
			// `replaced as mayor by Lee`
			const isOfPost = above > verb && heads[above] === verb && lexicon.has(lemmas[above], 'title-noun')
			if (agent > by && (above === verb || isOfPost)) attach(tree, agent, verb, 'obl:agent')
		}
		return verb
	},
})

/** Subjects of infinitives and of subordinate clauses, and of participles in headlines. */
export const subjectRules: readonly Rule<SentenceTree, number>[] = [
	subjectOfInfinitive,
	subjectAfterSubordinator,
	finiteTag,
	headlinePassive,
]
