import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import {isNoLonger} from '../../model/negation.js'
import {nounPhraseOf} from '../../model/noun-phrase.js'
import type {Clause} from '../../model/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/tree.js'
import {appointment} from './appointment.js'
import {entityOf, type NameMap, nameAt} from './name-map.js'
import {type Post, readPost} from './post.js'
import {awaited, statusByObject, statusBySubject} from './post-verbs.js'
import {roleOf} from './role-of.js'

/** Clauses by the rows of their subjects and objects. */
export type ClauseIndex = ReadonlyMap<number, readonly Clause[]>

export function indexClauses(doc: Document): ClauseIndex {
	const index = new Map<number, Clause[]>()
	for (const clause of doc.clauses)
		for (const row of new Set([subjectOf(doc, clause), clause.object?.head, clause.agent?.head])) {
			if (row === undefined) continue
			const list = index.get(row)
			if (list) list.push(clause)
			else index.set(row, [clause])
		}
	return index
}

// `Its director, Ann Moss, will succeed him`: the name that explains the subject.
function subjectOf(doc: Document, {subject}: Clause): number | undefined {
	if (!subject || uposAt(doc, subject.head) !== 'NOUN') return subject?.head
	const name = childBy(doc.tree, subject.head, 'appos')
	return name > subject.head && uposAt(doc, name) === 'PROPN' ? name : subject.head
}

/**
 * Posts told by a verb: `Lin is the spokesman`, `Smith, who was director of …`, `resigned as mayor`, `was named chief
 * executive`, `became president`. `mention` is a name, or a phrase or pronoun that stands for a person.
 */
export function clausePosts(doc: Document, mention: Mention, names: NameMap, clauses: ClauseIndex): Role[] {
	const roles: Role[] = appointment(doc, mention, names)
	for (let row = mention.from; row < mention.to; row++)
		for (const clause of clauses.get(row) ?? []) {
			if (clause.negated || /^(?:if|unless|whether)$/.test(clause.marker) || isHedged(doc, clause)) continue
			if (isHoped(doc, clause)) continue
			const first = copula(doc, clause, row)
			const other = first || roles.length > 0 ? undefined : complement(doc, clause, row)
			for (const told of first ? [first, ...alsoTold(doc, first)] : other ? [other] : []) {
				const read = readPost(doc, told.row, told.stop, names)
				if (!read) continue
				const post = told.rule === 'role/as' ? withEmployer(read, clause, names) : read
				const range = {
					from: Math.min(mention.from, post.range.from),
					to: Math.max(mention.to, post.range.to),
				}
				const now = post.title.status === 'current' ? told.status : post.title.status
				const status = now === 'current' && isEnded(doc, clause) ? 'former' : now
				roles.push(roleOf(doc, mention.entity, post, names, range, told.rule, status))
			}
		}
	return roles
}

// `nearly became director`, `was allegedly its treasurer`
const isHedged = (doc: Document, {head, verb}: Clause): boolean =>
	childrenOf(doc.tree, head).some(
		(row) => Math.abs(row - verb) < 4 && doc.lexicon.has(normAt(doc, row), 'hedging-adverb'),
	)

// `is tipped to become chair`, `hopes to become chair`
function isHoped(doc: Document, {governor, marker, head}: Clause): boolean {
	const outer = doc.clauses[governor]
	if (!outer || outer.head === head || marker !== 'to') return false
	return /^(?:aim|back|bid|favour|favor|hope|intend|plan|run|seek|tip|try|vie|want|wish)$/.test(
		lemmaAt(doc, outer.verb),
	)
}

// `became mayor in 2019 and was sacked in May`
const isEnded = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((row) => {
		const later = doc.clauses[doc.clauseAt[row] ?? -1]
		if (row < head || relationOf(doc.tree, row) !== 'conj' || later?.head !== row || later.negated) return false
		const left =
			/^(?:depose|dismiss|fire|oust|quit|resign|retire|sack)$/.test(later.lemma) || / (?:aside|down)$/.test(later.lemma)
		return left && later.modal === '' && later.tense === 'past'
	})

// `joined Oxfam as director`
function withEmployer(post: Post, {object}: Clause, names: NameMap): Post {
	const body = object && post.bodies.length === 0 ? nameAt(names, object.head) : undefined
	return body && entityOf(names, body)?.type === 'organization' ? {...post, bodies: [body]} : post
}

interface Told {
	readonly row: number
	readonly stop: number
	readonly status: RoleStatus
	readonly rule: string
}

// `Lin is the spokesman`, `Smith, who became director`
function copula(doc: Document, clause: Clause, row: number): Told | undefined {
	const {object, tense, modal, relation, marker} = clause
	const verb = isDue(doc, clause) ? clause.head : clause.verb
	const lemma = lemmaAt(doc, verb)
	// `will become director`, `is to become director`
	const awaits = lemma === 'become' && (modal === 'will' || verb !== clause.verb)
	const stays = modal === 'will' && lemma === 'remain'
	if (subjectOf(doc, clause) !== row || !(modal === '' || awaits || stays) || relation === 'to') return undefined
	// `isn't fit to be president`, but `went on to become president`
	if (!/^(?:be|become|remain)$/.test(lemma) || (marker === 'to' && lemma !== 'become')) return undefined
	const head = verb === clause.verb && object ? object.head : childBy(doc.tree, verb, 'xcomp', 'obj')
	if (head < verb) return undefined
	const {from} = nounPhraseOf(doc, head)
	if (Math.max(from, verb + 1) > verb + 5) return undefined
	const past = lemma === 'be' && tense === 'past' && !isPerfect(doc, verb)
	const ended = childrenOf(doc.tree, clause.head).some((child) => isNoLonger(doc.tokens.norms, child))
	const status = awaits ? 'elect' : past || ended ? 'former' : 'current'
	return {row: head, stop: Math.max(from, verb + 1), status, rule: 'role/copula'}
}

// `is to become`, `is to be replaced`
function isDue(doc: Document, {head}: Clause): boolean {
	const to = head - (normAt(doc, head - 1) === 'be' ? 2 : 1)
	return uposAt(doc, head) === 'VERB' && normAt(doc, to) === 'to' && /^(?:are|is)$/.test(normAt(doc, to - 1))
}

// `is a lawyer and the director of Oxfam`: each post with an article of its own.
const alsoTold = (doc: Document, {row, status, rule}: Told): Told[] =>
	childrenOf(doc.tree, row).flatMap((child) => {
		if (child < row || relationOf(doc.tree, child) !== 'conj' || childBy(doc.tree, child, 'det') < 0) return []
		return childBy(doc.tree, child, 'cop', 'nsubj') < 0
			? [{row: child, stop: nounPhraseOf(doc, child).from, status, rule}]
			: []
	})

function complement(doc: Document, clause: Clause, row: number): Told | undefined {
	const {object, agent, voice, tense, modal, marker} = clause
	const subject = subjectOf(doc, clause)
	const due = isDue(doc, clause)
	const isAwaited = modal === 'will' || due
	const verb = due ? clause.head : clause.verb
	const plain = lemmaAt(doc, verb)
	const passive = voice === 'passive'
	const held = statusBySubject(doc.lexicon, plain)
	// `an offer to serve as mayor`
	const infinitive = marker === 'to' && tense === 'none'
	if ((modal !== '' && modal !== 'will') || (infinitive && !isAwaited && !isForced(doc, clause))) return undefined
	if (held !== undefined && !passive && subject === row) {
		// `step down`, `stand down`, `take over`, `take office`
		const whole =
			/^(?:aside|down|over)$/.test(normAt(doc, verb + 1)) || (object && normAt(doc, object.head) === 'office')
		if (/^(?:step|stand|take)$/.test(plain) && !whole) return undefined
		// `lost her job as mayor`
		if (plain === 'lose' && !/^(?:job|position|post|role|seat)$/.test(normAt(doc, object?.head ?? -1))) return undefined
		const past = held === null && tense === 'past' && !isPerfect(doc, verb)
		const status = isAwaited && held ? awaited(held) : held
		return asPhrase(doc, clause, status ?? (past ? 'former' : 'current'))
	}
	const told = statusByObject(doc.lexicon, plain) ?? (passive && plain === 'succeed' ? 'former' : undefined)
	const given = told && isAwaited ? awaited(told) : told
	if (given === undefined || row !== (passive ? subject : object?.head))
		return passive && agent?.head === row && /^(?:replace|succeed)$/.test(plain)
			? asPhrase(doc, clause, isAwaited ? 'elect' : 'current')
			: undefined
	const as = asPhrase(doc, clause, given)
	if (as) return as
	for (const child of childrenOf(doc.tree, verb)) {
		const relation = relationOf(doc.tree, child)
		if (child < verb || child === row || (relation !== 'xcomp' && relation !== 'obj')) continue
		if (passive || child > row)
			return {row: child, stop: Math.max(nounPhraseOf(doc, child).from, verb + 1), status: given, rule: 'role/named'}
	}
	return undefined
}

// `was forced to step down as chair`: it came to that.
function isForced(doc: Document, {head, governor}: Clause): boolean {
	const outer = doc.clauses[governor]
	return (
		outer !== undefined &&
		relationOf(doc.tree, head) === 'xcomp' &&
		!outer.negated &&
		outer.modal === '' &&
		(outer.tense === 'past' || outer.voice === 'passive') &&
		/^(?:compel|force|have|oblige)$/.test(lemmaAt(doc, outer.verb))
	)
}

// `as mayor`: not far behind the verb, or behind its object.
function asPhrase(doc: Document, {adjuncts, group}: Clause, status: RoleStatus): Told | undefined {
	const phrase = adjuncts.find(({preposition, from}) => preposition === 'as' && normAt(doc, from - 1) !== 'not')
	if (phrase) return {row: phrase.head, stop: phrase.from + 1, status, rule: 'role/as'}
	// Right behind the verb, whatever the tree makes of it.
	const as = behindForerunner(doc, group.to)
	if (normAt(doc, as) !== 'as') return undefined
	const stop = as + 1
	let row = stop
	while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(uposAt(doc, row)) && row < stop + 6) row++
	return row === stop ? undefined : {row: row - 1, stop, status, rule: 'role/as'}
}

// `took over from Peter Moss as mayor`
function behindForerunner(doc: Document, row: number): number {
	let at = row + 1
	if (normAt(doc, row) !== 'from') return row
	while (at < row + 7 && /^(?:DET|NOUN|PROPN|PUNCT)$/.test(uposAt(doc, at)) && normAt(doc, at) !== ',') at++
	return at
}

// `has served`: it still holds.
const isPerfect = (doc: Document, verb: number): boolean =>
	childrenOf(doc.tree, verb).some(
		(child) => /^(?:has|have|'s|'ve)$/.test(normAt(doc, child)) && relationOf(doc.tree, child) === 'aux',
	) ||
	(doc.tree.deprels[verb] === 'cop' &&
		childrenOf(doc.tree, doc.tree.heads[verb] ?? -1).some((child) => /^(?:has|have)$/.test(normAt(doc, child))))
