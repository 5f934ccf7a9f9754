import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import {isNoLonger} from '../../model/negation.js'
import {nounPhraseOf} from '../../model/noun-phrase.js'
import type {Clause} from '../../model/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/tree.js'
import {appointment} from './appointment.js'
import {entityOf, type NameMap, nameAt} from './name-map.js'
import {type Post, readPost} from './post.js'
import {byObject, bySubject} from './post-verbs.js'
import {roleOf} from './role-of.js'

/** Clauses by the rows of their subjects and objects. */
export type ClauseIndex = ReadonlyMap<number, readonly Clause[]>

export function indexClauses({clauses}: Document): ClauseIndex {
	const index = new Map<number, Clause[]>()
	for (const clause of clauses)
		for (const row of new Set([clause.subject?.head, clause.object?.head])) {
			if (row === undefined) continue
			const list = index.get(row)
			if (list) list.push(clause)
			else index.set(row, [clause])
		}
	return index
}

/**
 * Posts told by a verb: `Lin is the spokesman`, `Smith, who was director of …`, `resigned as mayor`, `was named chief
 * executive`, `became president`. `mention` is a name, or a phrase or pronoun that stands for a person.
 */
export function clausePosts(
	doc: Document,
	mention: Mention,
	names: NameMap,
	titles: ReadonlySet<string>,
	clauses: ClauseIndex,
): Role[] {
	const roles: Role[] = appointment(doc, mention, names, titles)
	for (let row = mention.from; row < mention.to; row++)
		for (const clause of clauses.get(row) ?? []) {
			if (clause.negated || /^(?:if|unless|whether)$/.test(clause.marker) || isHedged(doc, clause)) continue
			const first = copula(doc, clause, row)
			const other = first || roles.length > 0 ? undefined : complement(doc, clause, row)
			for (const told of first ? [first, ...alsoTold(doc, first)] : other ? [other] : []) {
				const read = readPost(doc, told.row, told.stop, names, titles)
				if (!read) continue
				const post = told.rule === 'role/as' ? withEmployer(read, clause, names) : read
				const range = {
					from: Math.min(mention.from, post.range.from),
					to: Math.max(mention.to, post.range.to),
				}
				const status = post.title.status === 'current' ? told.status : post.title.status
				roles.push(roleOf(doc, mention.entity, post, names, range, told.rule, status))
			}
		}
	return roles
}

// `nearly became director`, `was allegedly its treasurer`
const isHedged = (doc: Document, {head, verb}: Clause): boolean =>
	childrenOf(doc.tree, head).some(
		(row) =>
			Math.abs(row - verb) < 4 &&
			/^(?:allegedly|almost|nearly|possibly|probably|purportedly|supposedly)$/.test(normAt(doc, row)),
	)

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
	const {subject, object, verb, tense, modal, relation, marker} = clause
	const lemma = lemmaAt(doc, verb)
	// `will become director`
	const awaits = modal === 'will' && lemma === 'become'
	if (subject?.head !== row || !(modal === '' || awaits) || relation === 'to') return undefined
	// `isn't fit to be president`, but `went on to become president`
	if (!/^(?:be|become|remain)$/.test(lemma) || (marker === 'to' && lemma !== 'become')) return undefined
	const head = object?.head ?? childBy(doc.tree, verb, 'xcomp')
	if (head < verb) return undefined
	const {from} = nounPhraseOf(doc, head)
	if (Math.max(from, verb + 1) > verb + 5) return undefined
	const past = lemma === 'be' && tense === 'past' && !isPerfect(doc, verb)
	const ended = childrenOf(doc.tree, clause.head).some((child) => isNoLonger(doc.tokens.norms, child))
	const status = awaits ? 'elect' : past || ended ? 'former' : 'current'
	return {row: head, stop: Math.max(from, verb + 1), status, rule: 'role/copula'}
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
	const {verb, lemma, subject, object, voice, tense, modal, marker} = clause
	const plain = lemmaAt(doc, verb)
	const passive = voice === 'passive'
	const held = bySubject.get(plain)
	// `an offer to serve as mayor`
	const infinitive = marker === 'to' && tense === 'none'
	if ((modal !== '' && modal !== 'will') || (infinitive && !isForced(doc, clause))) return undefined
	if (held !== undefined && !passive && subject?.head === row) {
		// `step down`, `stand down`, `take over`, `take office`
		const whole =
			/ (?:down|over|aside)$/.test(lemma) ||
			normAt(doc, verb + 1) === 'aside' ||
			(object && normAt(doc, object.head) === 'office')
		if (/^(?:step|stand|take)$/.test(plain) && !whole) return undefined
		// `lost her job as mayor`
		if (plain === 'lose' && !/^(?:job|position|post|role|seat)$/.test(normAt(doc, object?.head ?? -1))) return undefined
		const past = held === null && tense === 'past' && !isPerfect(doc, verb)
		// `will step down as mayor`: not yet.
		const status = held === 'former' && modal === 'will' ? 'current' : held
		return asPhrase(doc, clause, status ?? (past ? 'former' : 'current'))
	}
	const given = byObject.get(plain)
	if (given === undefined || row !== (passive ? subject?.head : object?.head)) return undefined
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
