import {type Document, lemmaAt, lemmaIn} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {type NameMap, nameAt, typeOf} from '../name-map.js'
import {isHeadedInPlay} from './headed-in-play.js'
import type {Post} from './post.js'
import {type PostContext, subjectOf} from './post-context.js'
import {institutionsAfter} from './post-institutions.js'
import {roleOf} from './role-of.js'
import {isUnreal, statusOfLead} from './status-of-lead.js'

/** `Ann Lee chairs the board of Acme`, `a panel headed by Ann Lee`: a verb that names the post. */
export function postsOfVerbs({doc, names, clauses}: PostContext, mention: Mention): Role[] {
	const roles: Role[] = []
	for (let row = mention.from; row < mention.to; row++)
		for (const clause of clauses.get(row) ?? []) {
			const led = lemmaIn(doc, clause.verb, 'leading-verb') ? ledBy(doc, clause, row) : null
			const post = led && postOf(doc, clause, led, names)
			if (!post) continue
			const range = {from: Math.min(mention.from, post.range.from), to: Math.max(mention.to, post.range.to)}
			roles.push(roleOf(doc, mention.entity, post, names, range, 'role/verb'))
		}
	return roles
}

// What the person of a row leads; null where that isn't stated.
function ledBy(doc: Document, clause: Clause, row: number): NounPhrase | null {
	const {agent, object, relation, subject, verb, voice} = clause
	if (isUnreal(doc, clause)) return null
	if (voice === 'passive') return agent?.head === row ? subject : null
	return subjectOf(doc, clause) === row && relation !== 'to' && object && object.head > verb ? object : null
}

function postOf(doc: Document, clause: Clause, led: NounPhrase, names: NameMap): Post | undefined {
	const {verb} = clause
	const {head} = led
	const own = nameAt(names, head)
	const isOrganization = own
		? typeOf(names, own) === 'organization'
		: organizationNouns.some((one) => doc.lexicon.has(lemmaAt(doc, head).toLowerCase(), one))
	if (!isOrganization || isHeadedInPlay(doc, clause, head, names)) return undefined
	const title = {from: verb, to: verb + 1, head: verb, status: statusOfLead(doc, clause), phraseFrom: verb}
	// `chairs the ports department at Acme`, `chairs Acme’s ports department`
	const after = institutionsAfter(doc, {...title, to: head + 1}, names)
	const institutions = own ? [own] : [...after.institutions, ...namesBefore(led, names)]
	return {
		title,
		institutions,
		institutionRow: institutions.length > 0 ? -1 : head,
		range: {from: Math.min(verb, led.from), to: Math.max(verb, head, after.to - 1) + 1},
	}
}

const organizationNouns = ['collective-noun', 'organization-noun', 'section-noun'] as const

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
