import {lemmaAt, lemmaIn, normAt, uposAt, xposAt} from '../../model/document.js'
import {nounPhraseOf, phraseHead, prepositionOf} from '../../model/grammar/noun-phrase.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {WordClass} from '../../model/word-class.js'
import {isRanking} from '../factuality/selection.js'
import {antecedentOf} from './object.js'
import {isNoun, isTime, phraseOf, upTo} from './phrase.js'
import {relativeAntecedent} from './relative-antecedent.js'

/** The subject of a clause: its own, or its controller in the governing clause or noun; null for an arbitrary subject. */
export function subjectOf(doc: Reading, clause: Clause): NounPhrase | null {
	const {subject, inherited} = clause
	if (!subject || isSententialRelative(doc, clause)) return null
	if (!inherited) return ownSubject(doc, subject, clause)
	const governor = itemAt(doc.clauses, clause.governor)
	// `found themselves waiting`: the antecedent of the reflexive.
	if (governor && governor !== clause && isReflexive(doc, subject.head)) return subjectOf(doc, governor)
	// `a nurse in Leeds, who had voted`
	const antecedent = relativeAntecedent(doc, clause.head, subject.head)
	if (antecedent !== subject.head) return upTo(phraseOf(doc, antecedent), firstRowOf(doc, clause))
	// `a standoff for ten years supporting it`: a time expression is no subject.
	const isActive = clause.tense === 'none' && clause.voice === 'active'
	if (governor && isActive && uposAt(doc, antecedent) === 'NOUN' && isTime(doc, antecedent))
		return subjectOf(doc, governor)
	const owner = governor && modifiesNoun(doc, clause) ? ownerOf(doc, clause, governor) : undefined
	if (owner === null || (governor && isArbitrary(doc, clause, governor))) return null
	const controller = owner ?? (governor ? controllerOf(doc, clause, governor) : null)
	// `scolded the port for failing to dredge`: the subject of the governor.
	const same = governor && (doc.tree.deprels[clause.head] === 'conj' || sharesSubject(governor, subject))
	const whole = controller ?? (same ? subjectOf(doc, governor) : ownSubject(doc, subject, clause))
	return whole && upTo(whole, firstRowOf(doc, clause))
}

/** `a treat like buying a ticket`, `as described by the judge`: a comparison or parenthetical has no subject, nor have its conjuncts. */
export function isSubjectless(doc: Reading, clause: Clause, depth = 0): boolean {
	const {head, verb, marker, voice, inherited, tense, relation, governor} = clause
	if (!inherited || tense !== 'none') return false
	const first = relation === 'conjunct' && depth < 10 ? itemAt(doc.clauses, governor) : undefined
	if (first && xposAt(doc, head) === 'VBG') return isSubjectless(doc, first, depth + 1)
	// `, given their ambition`
	if (normAt(doc, head) === 'given' && relationOf(doc.tree, head) === 'advcl' && childBy(doc.tree, head, 'obj') > head)
		return true
	// `To be fair, …`
	if (marker === 'to') return head !== verb && normAt(doc, head + 1) === ',' && relationOf(doc.tree, head) === 'advcl'
	if (marker === 'as') return voice === 'passive' && head === verb
	return /^(?:like|such|than)$/.test(marker) && xposAt(doc, head) === 'VBG'
}

// `opened a mill, which means that …`: a sentential relative. So is one whose verb agrees with no noun before the comma.
function isSententialRelative(doc: Reading, {head, verb, group, subject}: Clause): boolean {
	const pronoun = childBy(doc.tree, head, 'nsubj')
	if (!subject || pronoun < 0 || normAt(doc, pronoun) !== 'which' || normAt(doc, pronoun - 1) !== ',') return false
	if (lemmaAt(doc, verb) === 'mean') return true
	const near = pronoun - 2
	if (doc.tree.deprels[head] !== 'advcl:relcl' && subject.head !== phraseHead(doc, near)) return false
	const singular = group.from > pronoun && (xposAt(doc, group.from) === 'VBZ' || normAt(doc, group.from) === 'was')
	return singular && xposAt(doc, near) === 'NNS' && xposAt(doc, subject.head) !== 'NN'
}

const isReflexive = (doc: Reading, row: number): boolean =>
	uposAt(doc, row) === 'PRON' && /sel(?:f|ves)$/.test(normAt(doc, row))

const sharesSubject = (governor: Clause, subject: NounPhrase): boolean =>
	governor.inherited && governor.subject?.head === subject.head

function ownSubject(doc: Reading, {head}: NounPhrase, clause: Clause): NounPhrase {
	const loose = misattachedAntecedent(doc, head)
	return phraseOf(doc, loose === null ? head : relativeAntecedent(doc, clause.head, loose))
}

// `a plan to build`, `the cost of building`
const modifiesNoun = (doc: Reading, {head, marker}: Clause): boolean =>
	doc.tree.deprels[head] === 'acl' && (marker === 'to' || childBy(doc.tree, head, 'mark') >= 0)

// `includes cutting tariffs`, `is hard to verify`: arbitrary control, without a subject.
const isArbitrary = (doc: Reading, {head, marker}: Clause, governor: Clause): boolean =>
	(marker === 'to' && doc.tree.heads[head] === governor.head && lemmaIn(doc, governor.head, 'tough-adjective')) ||
	isIncluded(doc, head, governor) ||
	isUndecided(doc, head, governor)

// `no decision was taken on whether to reopen it`
const isUndecided = (doc: Reading, head: number, {voice}: Clause): boolean =>
	voice === 'passive' && childrenOf(doc.tree, head).some((row) => row < head && normAt(doc, row) === 'whether')

const isIncluded = (doc: Reading, head: number, governor: Clause): boolean =>
	xposAt(doc, head) === 'VBG' &&
	relationOf(doc.tree, head) === 'xcomp' &&
	/^(?:include|involve|mean)$/.test(lemmaAt(doc, governor.verb))

// `the mill on Water Lane, which will reopen`: where the tree attaches the relative clause elsewhere, the noun before the comma
// or, but for `of`, the noun that it modifies.
function misattachedAntecedent(doc: Reading, row: number): number | null {
	const pronoun = normAt(doc, row)
	if (!/^(?:which|who)$/.test(pronoun) || normAt(doc, row - 1) !== ',' || !isNoun(doc, row - 2)) return null
	let at = phraseHead(doc, row - 2)
	for (let steps = 0; steps < 20; steps++) {
		const above = doc.tree.heads[at] ?? -1
		if (above < 0 || above > at || relationOf(doc.tree, at) !== 'nmod' || !isNoun(doc, above)) break
		const near =
			pronoun === 'who'
				? !/^(?:place|organization)$/.test(entityAt(doc, at)?.type ?? '')
				: prepositionOf(doc, at) === 'of'
		if (near) break
		at = above
	}
	return at
}

// `asked the guests to leave`: the clause may be part of its subject's phrase.
function firstRowOf(doc: Reading, {from, head}: Clause): number {
	const first = childrenOf(doc.tree, head)[0] ?? head
	return Math.min(from, first)
}

/** `There were four fires`. */
export const isExistential = (doc: Reading, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => relationOf(doc.tree, child) === 'expl' && normAt(doc, child) === 'there')

/** `her promise to build`, `made a plan to build`: the possessor of the noun, or its agent or recipient. */
function ownerOf(doc: Reading, {head, marker}: Clause, governor: Clause): NounPhrase | null | undefined {
	const noun = doc.tree.heads[head] ?? -1
	if (noun < 0) return undefined
	// `the first woman to lead it`
	if (childrenOf(doc.tree, noun).some((child) => isRanking(doc, child))) return phraseOf(doc, noun)
	const possessor = childBy(doc.tree, noun, 'nmod')
	if (possessor >= 0 && doc.tree.deprels[possessor] === 'nmod:poss') return nounPhraseOf(doc, possessor)
	if (marker !== 'to' || isExistential(doc, governor)) return null
	const subject = governor.subject
	if (noun === governor.head) return subject && normAt(doc, subject.head) === 'it' ? null : undefined
	if (relationOf(doc.tree, noun) === 'nsubj') return null
	if (relationOf(doc.tree, noun) !== 'obj') return null
	// `denounced efforts to sell the yard`: the subject is another's.
	return governor.recipient ?? (lemmaIn(doc, governor.verb, 'judgment-verb') ? null : undefined)
}

/** `accused him of lying`: prepositions before a gerund and the verbs whose object controls it. */
const gerundControl: ReadonlyMap<string, WordClass> = new Map(
	Object.entries({
		for: 'judgment-verb',
		from: 'preventing-verb',
		into: 'coercing-verb',
		of: 'accusing-verb',
		with: 'entrusting-verb',
	}),
)

/** `called on the mayor to resign`: verbs whose oblique controls the infinitive, with its preposition. */
const obliqueControl: ReadonlyMap<string, string> = new Map(
	Object.entries({
		appeal: 'to',
		call: 'on',
		count: 'on',
		plead: 'with',
		rely: 'on',
		wait: 'for',
	}),
)

function controllerOf(doc: Reading, {head, marker}: Clause, governor: Clause): NounPhrase | null {
	const lemma = lemmaAt(doc, governor.verb)
	const {voice} = governor
	// `fined the bank £5m for breaking rules`
	const object = marker === 'for' ? (governor.recipient ?? governor.object) : governor.object
	// `sees him as hiding it`, `whom she describes as having`
	const charging = marker === 'as' && xposAt(doc, head) === 'VBG' && object !== null && object.head < head
	const controlled = gerundControl.get(marker)
	if (charging || (controlled && lemmaIn(doc, governor.verb, controlled)))
		return voice === 'active' && object
			? (antecedentOf(doc, governor, object.head) ?? phraseOf(doc, object.head))
			: null
	if (marker !== 'to' || voice === 'passive') return null
	if (
		(lemmaIn(doc, governor.verb, 'object-control') || lemmaIn(doc, governor.verb, 'raising-to-object')) &&
		object &&
		object.head < head
	)
		return phraseOf(doc, object.head)
	const asked = childrenOf(doc.tree, governor.head).find(
		(child) => child < head && child > governor.verb && prepositionOf(doc, child) === obliqueControl.get(lemma),
	)
	return asked === undefined ? null : phraseOf(doc, asked)
}
