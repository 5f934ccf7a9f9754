import {clauseAt, lemmaAt, normAt, normIn, spaceBefore, uposAt, xposAt} from '../../model/document.js'
import {isInTableRow} from '../../model/grammar/no-report.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {Reading} from '../../model/reading.js'
import type {Parts} from './parts.js'
import {isTime} from './phrase.js'
import {isExistential} from './subject.js'

/** The clause states something: not a bare copula, `it seems that`, nor a participle used as a preposition. */
export function isInformative(doc: Reading, clause: Clause, {subject, object, recipient, adjuncts}: Parts): boolean {
	if (
		!subject ||
		uposAt(doc, subject.head) === 'PUNCT' ||
		/^(?:an?|the)$/.test(normAt(doc, subject.head)) ||
		isPossessedGerund(doc, clause) ||
		isPreposition(doc, clause) ||
		isHyphenated(doc, clause.head) ||
		isPostElect(doc, clause.verb) ||
		isInTableRow(doc, clause.verb)
	)
		return false
	// `quoted Ruiz as saying`: its content is a quote.
	if (clause.lemma === 'say' && !object && !recipient) return false
	const norm = normAt(doc, subject.head)
	const pronoun = uposAt(doc, subject.head) === 'PRON'
	if (norm === 'no' || (pronoun && norm === 'what' && !isFreeRelativeSubject(doc, clause, subject.head))) return false
	// `Let's see`
	if (norm === "'s" || norm === '’s' || (clause.lemma === 'let' && /^['’]s$/.test(normAt(doc, clause.verb + 1))))
		return false
	if (pronoun && /^(?:which|who|that)$/.test(norm)) return object !== null && clause.lemma !== 'be'
	if (pronoun && (norm === 'there' || (norm === 'it' && isExpletive(doc, clause)))) return false
	const {verb, head} = clause
	return (
		object !== null ||
		recipient !== null ||
		adjuncts.length > 0 ||
		isExistential(doc, clause) ||
		(lemmaAt(doc, verb) !== 'be' && uposAt(doc, head) === 'VERB')
	)
}

// `What began as a protest has grown into a movement`
const isFreeRelativeSubject = (doc: Reading, {head, verb}: Clause, what: number): boolean =>
	lemmaAt(doc, verb) !== 'be' &&
	doc.tree.heads[what] === head &&
	childrenOf(doc.tree, what).some((row) => row === what + 1 && doc.tree.deprels[row] === 'acl:relcl')

// `his worst showing`: a gerund with a possessive is a noun.
const isPossessedGerund = (doc: Reading, {head, subject, inherited}: Clause): boolean =>
	!inherited && xposAt(doc, head) === 'VBG' && subject !== null && xposAt(doc, subject.head) === 'PRP$'

const clausal = new Set(['advcl', 'ccomp', 'csubj', 'xcomp'])

// `it is likely that`, `it was Monday when`, `it rained`, `when it comes to`: anticipatory or empty `it`.
function isExpletive(doc: Reading, {head, verb, voice, subject, marker}: Clause): boolean {
	if (subject && relationOf(doc.tree, subject.head) === 'expl') return true
	const lemma = lemmaAt(doc, verb)
	if (doc.lexicon.has(lemma, 'expletive-subject') || (lemma === 'come' && marker === 'when')) return true
	if (verb === head && voice === 'active') return false
	if (verb !== head && (normAt(doc, head) === 'time' || isTime(doc, head))) return true
	// `it was announced that …`: after a copula or passive the clause is the logical subject (extraposition).
	return childrenOf(doc.tree, head).some((child) => {
		const relation = relationOf(doc.tree, child)
		if (child < head || !clausal.has(relation)) return false
		if (relation === 'csubj' || relation === 'ccomp') return true
		const clause = clauseAt(doc, child)
		return clause?.head === child && (clause.marker === 'that' || (verb !== head && clause.marker === 'to'))
	})
}

// `following his election`, `including two officers`: a participle used as a preposition.
function isPreposition(doc: Reading, {head, relation}: Clause): boolean {
	const norm = normAt(doc, head)
	// `a wise move, given that rents rose`
	if (norm === 'given' && normAt(doc, head + 1) === 'that') return true
	// `fell to 9, compared with 12`
	if (norm === 'compared' && /^(?:to|with)$/.test(normAt(doc, head + 1)))
		return !childrenOf(doc.tree, head).some((child) => /^(?:aux|mark|nsubj)/.test(doc.tree.deprels[child]!))
	if (xposAt(doc, head) !== 'VBG' || (relation !== 'adverbial' && relation !== 'relative')) return false
	if (childrenOf(doc.tree, head).some((child) => /^(?:aux|mark|nsubj)/.test(doc.tree.deprels[child]!))) return false
	if (norm === 'following') return relation === 'adverbial' || normAt(doc, head - 1) === ','
	return normIn(doc, head, 'participial-preposition')
}

// `a short-lived truce`, `time-saving tools`: a participle within a compound is an adjective.
function isHyphenated(doc: Reading, head: number): boolean {
	if (normAt(doc, head - 1) !== '-' || !/^VB[DGN]$/.test(xposAt(doc, head))) return false
	const tied = !spaceBefore(doc, head) && !spaceBefore(doc, head - 1)
	return tied && childBy(doc.tree, head, 'aux', 'cop', 'obj') < 0
}

// `president-elect`
const isPostElect = (doc: Reading, verb: number): boolean =>
	normAt(doc, verb) === 'elect' && normAt(doc, verb - 1) === '-'
