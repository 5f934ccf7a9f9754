import {isNegation} from '../../lexicon/negation.js'
import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import {invertedLocative} from '../../model/grammar/locative-inversion.js'
import {coordinationOf, isGerundSubject, nounPhraseOf, subtreePhrase} from '../../model/grammar/noun-phrase.js'
import type {Clause, ClauseRelation} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'
import {adjunctsOf, agentOf, predicatePhrase, sharedObject, subjectRow} from './arguments.js'
import {addControlledSubjects} from './controlled-subject.js'
import {isOuterCopula, isOutside, outerCopula, readOuter} from './outer-copula.js'
import {groupOf, isPassive, particleOf, readTense} from './verb-group.js'

type Parsed = Omit<Document, 'clauses' | 'clauseAt'>

const clausal = new Set([
	'root',
	'ccomp',
	'xcomp',
	'advcl',
	'acl',
	'conj',
	'parataxis',
	'csubj',
	'dep',
	'list',
	'appos',
	'discourse',
	'orphan',
])

/**
 * Reads the clauses of an article off its trees: each verb or copula with its subject (inherited under coordination and control
 * and in relative clauses), objects, adjuncts, tense, voice and negation.
 */
export function findClauses(trees: Parsed): Pick<Document, 'clauses' | 'clauseAt'> {
	const doc = trees as Document
	const {length} = doc.tokens
	const clauseOf = new Int32Array(length).fill(-1)
	const heads: number[] = []
	for (let row = 0; row < length; row++)
		if (headsClause(doc, row) || isOuterCopula(doc, row)) clauseOf[row] = heads.push(row) - 1
	const clauseAt = clausesByRow(doc, clauseOf)
	const clauses: Clause[] = []
	for (const head of heads) clauses.push(readClause(doc, head, governorOf(doc, head, clauseAt), clauseOf))
	return {clauses: addControlledSubjects(doc, clauses), clauseAt}
}

// A predicate clause has its copula on one side, the governor of both on the other.
function governorOf({tree}: Document, head: number, clauseAt: Int32Array): number {
	const above = tree.heads[head] ?? -1
	return clauseAt[relationOf(tree, head) === 'cop' ? (tree.heads[above] ?? -1) : above] ?? -1
}

function headsClause(doc: Document, row: number): boolean {
	const relation = relationOf(doc.tree, row)
	if (!clausal.has(relation)) return false
	if (uposAt(doc, row) === 'VERB') return true
	if (childBy(doc.tree, row, 'cop') >= 0) return true
	return uposAt(doc, row) === 'AUX' && relation !== 'dep' && childBy(doc.tree, row, 'nsubj', 'obj', 'xcomp') >= 0
}

/** For each row the clause that its nearest ancestor (or the row itself) heads. */
function clausesByRow(doc: Document, clauseOf: Int32Array): Int32Array {
	const {heads} = doc.tree
	const found = clauseOf.slice()
	const path: number[] = []
	for (let row = 0; row < found.length; row++) {
		let at = row
		while (at >= 0 && found[at] === -1 && path.length < 2000) {
			path.push(at)
			at = heads[at]!
		}
		// -2 marks rows known to have no clause above them.
		const clause = at >= 0 ? found[at]! : -2
		for (const step of path) found[step] = clause
		path.length = 0
	}
	for (let row = 0; row < found.length; row++) if (found[row] === -2) found[row] = -1
	return found
}

function readClause(doc: Document, head: number, governor: number, clauseOf: Int32Array): Clause {
	const {tree} = doc
	if (relationOf(tree, head) === 'cop') return readOuter(doc, head, governor, clauseRelationOf(doc, tree.heads[head]!))
	const outer = outerCopula(doc, head)
	const copula = childrenOf(tree, head).find((child) => child > outer && relationOf(tree, child) === 'cop') ?? -1
	const verb = copula >= 0 ? copula : head
	const particle = copula >= 0 ? -1 : particleOf(doc, head)
	const group = groupOf(doc, head, verb, particle, outer)
	const locative = invertedLocative(doc, head)
	const subject = locative < 0 ? subjectRow(doc, head, outer) : head
	const own = childBy(tree, head, 'obj')
	const objectRow = locative >= 0 ? locative : copula >= 0 ? head : own >= 0 ? own : sharedObject(doc, head)
	const recipient = childBy(tree, head, 'iobj')
	const passive = isPassive(doc, head, outer)
	const {tense, modal} = readTense(doc, group, verb)
	// Written out: spreading objects of this size is slow.
	const {from, to} = extent(doc, head, outer)
	return {
		from,
		to,
		head,
		verb,
		lemma: particle >= 0 ? `${lemmaAt(doc, verb)} ${normAt(doc, particle)}` : lemmaAt(doc, verb),
		particle,
		group,
		subject:
			subject < 0 ? null : isGerundSubject(doc, subject) ? subtreePhrase(doc, subject) : coordinationOf(doc, subject),
		inherited: false,
		object: objectRow < 0 ? null : objectRow === head ? predicatePhrase(doc, head) : coordinationOf(doc, objectRow),
		recipient: recipient < 0 ? null : nounPhraseOf(doc, recipient),
		agent: passive ? agentOf(doc, head) : null,
		adjuncts: adjunctsOf(doc, head),
		tense,
		voice: passive ? 'passive' : 'active',
		negated: isNegated(doc, head, verb, outer),
		modal,
		relation: outer >= 0 ? 'that' : clauseRelationOf(doc, head),
		governor: outer >= 0 ? clauseOf[outer]! : governor,
		marker: markerOf(doc, head),
	}
}

// The subtree of the head without coordinated clauses, parentheticals and the punctuation at its ends.
function extent(doc: Document, head: number, outer: number): Range {
	let from = head
	let to = head + 1
	for (const child of childrenOf(doc.tree, head)) {
		const relation = relationOf(doc.tree, child)
		if (
			isOutside(doc, child, outer) ||
			relation === 'conj' ||
			relation === 'cc' ||
			relation === 'punct' ||
			relation === 'parataxis' ||
			relation === 'discourse'
		)
			continue
		const {from: left, to: right} = subtreeOf(doc.tree, child)
		if (left < from) from = left
		if (right > to) to = right
	}
	while (from < head && uposAt(doc, from) === 'PUNCT') from++
	while (to > head + 1 && uposAt(doc, to - 1) === 'PUNCT') to--
	return {from, to}
}

function markerOf(doc: Document, head: number): string {
	const mark = childBy(doc.tree, head, 'mark')
	if (mark >= 0 && mark < head) return normAt(doc, mark)
	const {from} = subtreeOf(doc.tree, head)
	// `If it passes, we go, she said`: the subordinator of a clause within.
	if (doc.tree.heads[from] !== head && relationOf(doc.tree, from) === 'mark') return ''
	const first = normAt(doc, from)
	const opens = doc.lexicon.has(first, 'interrogative') || doc.lexicon.has(first, 'relative-pronoun')
	return opens && relationOf(doc.tree, head) !== 'root' ? first : ''
}

/** Greatest distance of a negation from its verb, in tokens. */
const maxNegationTokens = 8

const isNegated = (doc: Document, head: number, verb: number, outer: number): boolean =>
	childrenOf(doc.tree, head).some(
		(child) =>
			isNegation(normAt(doc, child)) &&
			!isRestricted(doc, child + 1) &&
			Math.abs(child - verb) < maxNegationTokens &&
			!isOutside(doc, child, outer),
	)

// `was not only seen but heard`, `not without reason`
const isRestricted = (doc: Document, row: number): boolean =>
	doc.lexicon.has(normAt(doc, row), 'restrictive-adverb') || normAt(doc, row) === 'without'

function clauseRelationOf(doc: Document, head: number): ClauseRelation {
	const label = doc.tree.deprels[head] ?? ''
	const relation = relationOf(doc.tree, head)
	const marker = markerOf(doc, head)
	if (label === 'acl:relcl') return 'relative'
	if (relation === 'ccomp') return doc.lexicon.has(marker, 'interrogative') ? 'wh' : 'that'
	if (relation === 'xcomp') return 'to'
	if (relation === 'advcl') return 'adverbial'
	if (relation === 'acl') return marker === 'that' ? 'that' : marker === 'to' ? 'to' : 'relative'
	if (relation === 'conj') return 'conjunct'
	if (relation === 'csubj') return 'subject'
	return relation === 'root' ? 'main' : 'parataxis'
}
