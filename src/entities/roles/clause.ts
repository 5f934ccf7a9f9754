import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import {nounPhraseOf} from '../../model/noun-phrase.js'
import type {Clause} from '../../model/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/tree.js'
import type {NameMap} from './name-map.js'
import {headOfPost, readPost, roleOf} from './post.js'

/** Verbs that say a post: by their subject (`resigned as`), or by their object (`appointed her director`). */
const bySubject: ReadonlyMap<string, RoleStatus | null> = new Map<string, RoleStatus | null>([
	...'act continue function remain return serve work'.split(' ').map((verb) => [verb, null] as const),
	...'quit resign retire step stand'.split(' ').map((verb) => [verb, 'former'] as const),
	...'begin start take'.split(' ').map((verb) => [verb, 'current'] as const),
])
const byObject: ReadonlyMap<string, RoleStatus> = new Map<string, RoleStatus>([
	...'appoint choose confirm crown elect elevate hire install name pick promote re-elect reelect select swear tap'
		.split(' ')
		.map((verb) => [verb, 'current'] as const),
	...'nominate propose'.split(' ').map((verb) => [verb, 'nominee'] as const),
	...'depose dismiss drop fire oust remove replace sack suspend'.split(' ').map((verb) => [verb, 'former'] as const),
])

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
			if (clause.negated || /^(?:if|unless|whether)$/.test(clause.marker)) continue
			const told = copula(doc, clause, row) ?? (roles.length > 0 ? undefined : complement(doc, clause, row))
			const post = told && readPost(doc, told.row, told.stop, names, titles)
			if (!told || !post) continue
			const range = {
				from: Math.min(mention.from, post.range.from),
				to: Math.max(mention.to, post.range.to),
			}
			const status = post.title.status === 'current' ? told.status : post.title.status
			roles.push(roleOf(doc, mention.entity, post, names, range, told.rule, status))
		}
	return roles
}

// `Toyota named Jane Smith chief executive`, whatever the tree makes of it.
function appointment(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role[] {
	const status = byObject.get(lemmaAt(doc, mention.from - 1))
	if (status === undefined || uposAt(doc, mention.from - 1) !== 'VERB') return []
	const from = mention.to + (normAt(doc, mention.to) === 'as' ? 1 : 0)
	const head = headOfPost(doc, from, names, titles)
	const post = head < 0 ? undefined : readPost(doc, head, from, names, titles)
	const clause = doc.clauses[doc.clauseAt[mention.from - 1] ?? -1]
	const employer = names.mentions[names.at[clause?.subject?.head ?? -1] ?? -1]
	if (!post) return []
	const bodies = post.bodies.length > 0 || !employer ? post.bodies : [employer]
	const range = {from: mention.from, to: post.range.to}
	return [
		roleOf(
			doc,
			mention.entity,
			{...post, bodies},
			names,
			range,
			'role/named',
			post.title.status === 'current' ? status : post.title.status,
		),
	]
}

interface Told {
	readonly row: number
	readonly stop: number
	readonly status: RoleStatus
	readonly rule: string
}

// `Lin is the spokesman`, `Smith, who became director`
function copula(doc: Document, {subject, object, verb, tense, modal, relation}: Clause, row: number): Told | undefined {
	const lemma = lemmaAt(doc, verb)
	if (subject?.head !== row || modal !== '' || relation === 'to') return undefined
	if (!/^(?:be|become|remain)$/.test(lemma)) return undefined
	const head = object?.head ?? childBy(doc.tree, verb, 'xcomp')
	if (head < verb) return undefined
	const {from} = nounPhraseOf(doc, head)
	if (Math.max(from, verb + 1) > verb + 5) return undefined
	const status = lemma === 'be' && tense === 'past' && !isPerfect(doc, verb) ? 'former' : 'current'
	return {row: head, stop: Math.max(from, verb + 1), status, rule: 'role/copula'}
}

function complement(doc: Document, clause: Clause, row: number): Told | undefined {
	const {verb, lemma, subject, object, voice, tense, modal} = clause
	const plain = lemmaAt(doc, verb)
	const passive = voice === 'passive'
	const held = bySubject.get(plain)
	if (modal !== '' && modal !== 'will') return undefined
	if (held !== undefined && !passive && subject?.head === row) {
		// `step down`, `stand down`, `take over`
		if (/^(?:step|stand|take)$/.test(plain) && !/ (?:down|over|aside)$/.test(lemma)) return undefined
		const past = held === null && tense === 'past' && !isPerfect(doc, verb)
		return asPhrase(clause, held ?? (past ? 'former' : 'current'))
	}
	const given = byObject.get(plain)
	if (given === undefined || row !== (passive ? subject?.head : object?.head)) return undefined
	const as = asPhrase(clause, given)
	if (as) return as
	for (const child of childrenOf(doc.tree, verb)) {
		const relation = relationOf(doc.tree, child)
		if (child < verb || child === row || (relation !== 'xcomp' && relation !== 'obj')) continue
		if (passive || child > row)
			return {row: child, stop: Math.max(nounPhraseOf(doc, child).from, verb + 1), status: given, rule: 'role/named'}
	}
	return undefined
}

// `as mayor`: not far behind the verb, or behind its object.
function asPhrase({adjuncts}: Clause, status: RoleStatus): Told | undefined {
	const phrase = adjuncts.find(({preposition}) => preposition === 'as')
	return phrase && {row: phrase.head, stop: phrase.from + 1, status, rule: 'role/as'}
}

// `has served`: it still holds.
const isPerfect = (doc: Document, verb: number): boolean =>
	childrenOf(doc.tree, verb).some(
		(child) => /^(?:has|have|'s|'ve)$/.test(normAt(doc, child)) && relationOf(doc.tree, child) === 'aux',
	) ||
	(doc.tree.deprels[verb] === 'cop' &&
		childrenOf(doc.tree, doc.tree.heads[verb] ?? -1).some((child) => /^(?:has|have)$/.test(normAt(doc, child))))
