import {type Document, lemmaAt, lemmaIn, normIn, uposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import type {Clause, NounPhrase} from '../../model/phrases.js'
import {childrenOf, relationOf} from '../../model/tree.js'
import {entityOf, type NameMap, nameAt, typeOf} from '../name-map.js'
import type {Post} from './post.js'
import {type PostContext, subjectOf} from './post-context.js'
import {institutionsAfter} from './post-institutions.js'
import {roleOf} from './role-of.js'

/** `Ann Lee chairs the board of Acme`, `a panel headed by Ann Lee`: a verb that names the post. */
export function postsOfVerbs({doc, names, clauses}: PostContext, mention: Mention): Role[] {
	const roles: Role[] = []
	for (let row = mention.from; row < mention.to; row++)
		for (const clause of clauses.get(row) ?? []) {
			const body = lemmaIn(doc, clause.verb, 'leading-verb') ? bodyOf(doc, clause, row) : null
			const post = body && postOf(doc, clause, body, names)
			if (!post) continue
			const range = {from: Math.min(mention.from, post.range.from), to: Math.max(mention.to, post.range.to)}
			roles.push(roleOf(doc, mention.entity, post, names, range, 'role/verb'))
		}
	return roles
}

// What the person of a row leads; null where that isn't stated.
function bodyOf(doc: Document, clause: Clause, row: number): NounPhrase | null {
	const {agent, modal, negated, object, relation, subject, verb, voice} = clause
	if (negated || !(modal === '' || modal === 'will') || uposAt(doc, verb) !== 'VERB') return null
	if (voice === 'passive') return agent?.head === row ? subject : null
	return subjectOf(doc, clause) === row && relation !== 'to' && object && object.head > verb ? object : null
}

function postOf(doc: Document, clause: Clause, body: NounPhrase, names: NameMap): Post | undefined {
	const {verb} = clause
	const {head} = body
	const own = nameAt(names, head)
	const isBody = own
		? typeOf(names, own) === 'organization' && !isLeadScored(doc, verb, own, names)
		: bodyNouns.some((one) => normIn(doc, head, one))
	if (!isBody) return undefined
	const title = {from: verb, to: verb + 1, head: verb, status: statusOf(doc, clause), phraseFrom: verb}
	// `chairs the ports department at Acme`, `chairs Acme’s ports department`
	const after = institutionsAfter(doc, {...title, to: head + 1}, names)
	const institutions = own ? [own] : [...after.institutions, ...namesBefore(body, names)]
	return {
		title,
		institutions,
		institutionRow: institutions.length > 0 ? -1 : head,
		range: {from: Math.min(verb, body.from), to: Math.max(verb, head, after.to - 1) + 1},
	}
}

const bodyNouns = ['collective-noun', 'organization-noun', 'section-noun'] as const

function namesBefore({from, head}: NounPhrase, names: NameMap): Mention[] {
	const found: Mention[] = []
	for (let row = from; row < head; row++) {
		const name = nameAt(names, row)
		if (!name) continue
		if (typeOf(names, name) !== 'person') found.push(name)
		row = name.to - 1
	}
	return found
}

// `Moss headed Narva United level`
const isLeadScored = (doc: Document, verb: number, name: Mention, names: NameMap): boolean =>
	lemmaAt(doc, verb) === 'head' && entityOf(names, name)?.subtype === 'team'

function statusOf(doc: Document, {modal, tense, verb, voice}: Clause): RoleStatus {
	if (modal === 'will') return 'elect'
	const isPerfect = childrenOf(doc.tree, verb).some(
		(child) => lemmaAt(doc, child) === 'have' && relationOf(doc.tree, child) === 'aux',
	)
	return tense === 'past' && voice === 'active' && !isPerfect ? 'former' : 'current'
}
