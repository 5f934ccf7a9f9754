import {isNoLonger} from '../../lexicon/negation.js'
import {type Document, lemmaAt, lemmaIn, normAt, normIn, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role, RoleStatus} from '../../model/entity.js'
import {isBestOfPeriod} from '../../model/grammar/best-of-period.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, childrenOf, relationOf} from '../../model/grammar/tree.js'
import type {Lexicon} from '../../model/lexicon.js'
import {entityOf, type NameMap, nameAt, typeOf} from '../name-map.js'
import {isPluralNoun, isPossessiveMark} from '../word-forms.js'
import {followingPosts, isInBody, joinedPosts, shareInstitutions} from './joined-posts.js'
import {headOfPost, isOneOf, type Post, readPost} from './post.js'
import {type PostContext, subjectOf} from './post-context.js'
import {roleOf} from './role-of.js'
import {statesPost} from './stated-post.js'

/** A post that a clause gives to its subject or object: the row of its noun, and how far left its words reach. */
interface Predicate {
	readonly row: number
	readonly stop: number
	readonly status: RoleStatus
	readonly rule: string
	/** The subject gives it to the object: `Toyota named her director`. */
	readonly isObject?: boolean
}

/** `Lin is the spokesman`, `Smith became director`, `is a lawyer and the director of Oxfam`; `Its director is Lin`. */
export const copularPosts = (context: PostContext, mention: Mention): Role[] =>
	postsInClauses(context, mention, (doc, clause, row) => {
		return copula(doc, clause, row, context.names) ?? invertedCopula(doc, clause, row) ?? []
	})

/** `resigned as mayor`, `was named chief executive`, `appointed her director`. */
export const verbalPosts = (context: PostContext, mention: Mention): Role[] =>
	postsInClauses(context, mention, (doc, clause, row) => verbComplement(doc, clause, row) ?? [])

function postsInClauses(
	{doc, names, clauses}: PostContext,
	mention: Mention,
	predicates: (doc: Document, clause: Clause, row: number) => Predicate | readonly Predicate[],
): Role[] {
	const roles: Role[] = []
	for (let row = mention.from; row < mention.to; row++)
		for (const clause of clauses.get(row) ?? []) {
			if (!statesPost(doc, clause)) continue
			for (const {row: noun, stop, status, rule, isObject} of [predicates(doc, clause, row)].flat()) {
				const read = isBestOfPeriod(doc, noun) ? undefined : readPost(doc, noun, stop, names)
				if (!read) continue
				const posts = [...joinedPosts(doc, read, stop, names), ...followingPosts(doc, read, names)]
				for (const one of shareInstitutions(doc, posts)) {
					const row = isObject
						? appointerOf(doc, clause)
						: rule === 'role/copula'
							? -1
							: joinedBody(doc, clause, one, names)
					const post = withEmployer(one, row, names)
					const range = {from: Math.min(mention.from, post.range.from), to: Math.max(mention.to, post.range.to)}
					const finalStatus = post.title.status === 'current' ? status : post.title.status
					roles.push(roleOf(doc, mention.entity, post, names, range, rule, finalStatus))
				}
			}
		}
	return roles
}

// `she joined Toyota as director`, not `as mayor`, nor `replaced Toyota as partner`: the row of the institution, or -1.
function joinedBody(doc: Document, {object, verb}: Clause, post: Post, names: NameMap): number {
	if (!object || object.head < verb || lemmaIn(doc, verb, 'dismissing-verb') || !isInBody(doc, post)) return -1
	return entityOf(names, nameAt(names, object.head))?.subtype === 'party' ? -1 : object.head
}

// `Toyota named her director`, `the board of Toyota named her director`, not `a director of Toyota did`, nor `the Senate confirmed her
// as director`: the row of the institution, or -1.
function appointerOf(doc: Document, {subject, lemma}: Clause): number {
	const head = subject?.head ?? -1
	if (/^(?:approve|confirm)$/.test(lemma)) return -1
	const isBody = isPluralNoun(doc, head) || normIn(doc, head, 'collective-noun')
	const isFormer = childrenOf(doc.tree, head).some((child) => normIn(doc, child, 'former-modifier'))
	if (!lemmaIn(doc, head, 'appointing-body') || !isBody || isFormer) return head
	const owner = childrenOf(doc.tree, head).find(
		(child) => doc.tree.deprels[child] === 'nmod:poss' || normAt(doc, childBy(doc.tree, child, 'case')) === 'of',
	)
	return owner ?? head
}

function withEmployer(post: Post, row: number, names: NameMap): Post {
	const employer = row >= 0 && post.institutions.length === 0 ? nameAt(names, row) : undefined
	return employer && typeOf(names, employer) === 'organization' ? {...post, institutions: [employer]} : post
}

function copula(doc: Document, clause: Clause, row: number, names: NameMap): Predicate | undefined {
	const {object, tense, modal, relation, verb} = clause
	const lemma = lemmaAt(doc, verb)
	// `will become director`
	const awaits = lemma === 'become' && modal === 'will'
	if (subjectOf(doc, clause) !== row || !(modal === '' || awaits) || relation === 'to') return undefined
	const head = object?.head ?? childBy(doc.tree, verb, 'xcomp', 'obj')
	// `is on the players again`: a prepositional phrase is no post.
	if (!/^(?:be|become|remain)$/.test(lemma) || head < verb || childBy(doc.tree, head, 'case') >= 0) return undefined
	const {from} = nounPhraseOf(doc, head)
	const past = lemma === 'be' && tense === 'past' && !isPerfect(doc, verb)
	const ended = childrenOf(doc.tree, clause.head).some((child) => isNoLonger(doc.tokens.norms, child))
	const status = awaits ? 'elect' : past || ended ? 'former' : 'current'
	// `was one of the coaches`
	if (isOneOf(doc, head)) return {row: headOfPost(doc, head + 2, names), stop: head + 2, status, rule: 'role/copula'}
	return {row: head, stop: Math.max(from, verb + 1), status, rule: 'role/copula'}
}

// `Her deputy is Bob Ray`, `The company's new chairman will be Bob Ray`.
function invertedCopula(
	doc: Document,
	{object, subject, tense, modal, verb}: Clause,
	row: number,
): Predicate | undefined {
	if (lemmaAt(doc, verb) !== 'be' || object?.head !== row || !subject || !(modal === '' || modal === 'will'))
		return undefined
	const noun = subject.head
	const {from} = nounPhraseOf(doc, noun)
	if (uposAt(doc, noun) !== 'NOUN' || noun > verb || !isHeld(doc, noun, from)) return undefined
	const status = modal === 'will' ? 'elect' : tense === 'past' ? 'former' : 'current'
	return {row: noun, stop: from, status, rule: 'role/copula'}
}

// `its chairman`, `the club's chairman`, `the mayor of Dover`; not `the winner`.
const isHeld = (doc: Document, noun: number, from: number): boolean =>
	xposAt(doc, from) === 'PRP$' ||
	isPossessiveMark(doc, noun - 1) ||
	isPossessiveMark(doc, noun - 2) ||
	normAt(doc, noun + 1) === 'of'

function verbComplement(doc: Document, clause: Clause, row: number): Predicate | undefined {
	const {object, voice, tense, modal, verb} = clause
	const lemma = lemmaAt(doc, verb)
	const passive = voice === 'passive' && !hasOwnObject(doc, clause)
	if (modal !== '' && modal !== 'will') return undefined
	const held = statusBySubject(doc.lexicon, lemma)
	if (held !== undefined && !passive && subjectOf(doc, clause) === row) {
		// `step down`, `stand down`, `take over`
		const isPhrasal = /^(?:aside|down|over)$/.test(normAt(doc, verb + 1))
		if (/^(?:step|stand|take)$/.test(lemma) && !isPhrasal) return undefined
		const past = held === null && tense === 'past' && !isPerfect(doc, verb)
		const status = modal === 'will' && held ? awaited(held) : held
		const final = status ?? (past ? 'former' : 'current')
		const phrase = asPhrase(clause, final) ?? asPhraseOfTerm(doc, clause, final)
		return phrase && isPost(doc, clause, phrase) ? phrase : undefined
	}
	const given = statusByObject(doc.lexicon, lemma)
	if (given === undefined || row !== (passive ? subjectOf(doc, clause) : object?.head)) return undefined
	const status = modal === 'will' ? awaited(given) : given
	const as = asPhrase(clause, status) ?? toPhrase(doc, clause, status)
	if (as) return {...as, isObject: !passive}
	for (const child of childrenOf(doc.tree, verb)) {
		if (child < verb || child === row || !/^(?:xcomp|obj)$/.test(relationOf(doc.tree, child))) continue
		if (passive || child > row)
			return {
				row: child,
				stop: Math.max(nounPhraseOf(doc, child).from, verb + 1),
				status,
				rule: 'role/named',
				isObject: !passive,
			}
	}
	return undefined
}

// `Toyota named her its director`, read as `Toyota, named her director`: without `be`, what follows the verb is its object.
const hasOwnObject = (doc: Document, {object, verb}: Clause): boolean =>
	object !== null &&
	object.head > verb &&
	uposAt(doc, object.head) !== 'NOUN' &&
	!childrenOf(doc.tree, verb).some((child) => /^aux/.test(relationOf(doc.tree, child)))

// `as mayor`
function asPhrase({adjuncts}: Clause, status: RoleStatus): Predicate | undefined {
	const phrase = adjuncts.find(({preposition}) => preposition === 'as')
	return phrase && {row: phrase.head, stop: phrase.from + 1, status, rule: 'role/as'}
}

// `spent years as mayor`; not `will spend years as mayor`, nor `spent years as a prisoner`.
const isPost = (doc: Document, {object, verb, modal, relation}: Clause, {row}: Predicate): boolean =>
	!lemmaIn(doc, row, 'plight-noun') &&
	(!object || !lemmaIn(doc, verb, 'serving-verb') || (modal === '' && relation !== 'to'))

// `served two terms | as mayor`: where the tree attaches it to the term.
function asPhraseOfTerm(doc: Document, {object, verb}: Clause, status: RoleStatus): Predicate | undefined {
	const term = object && object.head > verb ? normAt(doc, object.head) : ''
	if (!object || !(/^(?:stint|term)s?$/.test(term) || doc.lexicon.formIn(term, 'time-noun'))) return undefined
	const row = childrenOf(doc.tree, object.head).find((child) => normAt(doc, childBy(doc.tree, child, 'case')) === 'as')
	return row === undefined ? undefined : {row, stop: nounPhraseOf(doc, row).from, status, rule: 'role/as'}
}

// `promoted to director`, `elevated to the post of director`
function toPhrase(doc: Document, {adjuncts, lemma}: Clause, status: RoleStatus): Predicate | undefined {
	const phrase = /^(?:appoint|elevate|name|promote)$/.test(lemma)
		? adjuncts.find(({preposition}) => preposition === 'to')
		: undefined
	if (!phrase) return undefined
	const {head, from} = phrase
	const isRank = /^(?:office|position|post|rank|role)$/.test(normAt(doc, head)) && normAt(doc, head + 1) === 'of'
	const row = isRank ? lastOfRun(doc, head + 2) : head
	return uposAt(doc, row) === 'NOUN' || uposAt(doc, row) === 'PROPN'
		? {row, stop: isRank ? head + 2 : from + 1, status, rule: 'role/as'}
		: undefined
}

// The last of the adjectives and nouns from a row on.
function lastOfRun(doc: Document, from: number): number {
	let row = from
	while (row < from + 5 && /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row + 1))) row++
	return row
}

// `has served`: the post is still held.
const isPerfect = (doc: Document, verb: number): boolean =>
	childrenOf(doc.tree, verb).some(
		(child) => /^(?:has|have|'s|'ve)$/.test(normAt(doc, child)) && relationOf(doc.tree, child) === 'aux',
	) ||
	(doc.tree.deprels[verb] === 'cop' &&
		childrenOf(doc.tree, doc.tree.heads[verb] ?? -1).some((child) => /^(?:has|have)$/.test(normAt(doc, child))))

/** Status that a verb gives the post of its subject: `resigned as`; null where its tense shows whether it is still held. */
function statusBySubject({has}: Lexicon, verb: string): RoleStatus | null | undefined {
	if (has(verb, 'serving-verb')) return null
	if (has(verb, 'leaving-verb')) return 'former'
	return has(verb, 'assuming-verb') ? 'current' : undefined
}

/** Status that a verb gives the post of its object: `appointed her director`. */
function statusByObject({has}: Lexicon, verb: string): RoleStatus | undefined {
	if (has(verb, 'appointing-verb')) return 'current'
	if (has(verb, 'nominating-verb')) return 'nominee'
	return has(verb, 'dismissing-verb') ? 'former' : undefined
}

/** The status of a post still to be taken or left: `will step down as mayor`, `will take over as mayor`. */
export const awaited = (status: RoleStatus): RoleStatus =>
	status === 'former' ? 'current' : status === 'current' ? 'elect' : status
