import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import {typeOf} from '../name-map.js'
import {type Holder, type PostContext, postRule} from './post-context.js'
import {affiliation, apposedPosts, relativeClausePosts} from './postnominal.js'
import {postsOfVerbs} from './posts-of-verbs.js'
import {explainedPost, prenominalTitles} from './prenominal.js'
import {holdersOf, nominalPost, pronounPosts, type ReferredContext} from './referred-posts.js'
import {isOpen} from './role-of.js'
import {sharedPost} from './shared-posts.js'
import {tenurePosts} from './tenure-posts.js'
import {copularPosts, verbalPosts} from './verbal-posts.js'

/** Posts and descriptions of people by title, apposition and verb (`the victim`, `her brother`), in the order of the text. */
export const findRoles = (context: PostContext): Role[] =>
	context.names.mentions
		.filter((mention) => typeOf(context.names, mention) === 'person')
		.flatMap((mention) => postsOfName(context, mention))
		.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** Posts that noun phrases and pronouns show of the person they refer to. `roles`: those that stand with names. */
export function findReferredRoles(context: PostContext, mentions: readonly Mention[], roles: readonly Role[]): Role[] {
	const referred = {holders: holdersOf(roles), ...context}
	return mentions
		.filter((mention) => typeOf(context.names, mention) === 'person')
		.flatMap((mention) => postsOfReference(referred, mention))
}

/** A post, not kin or a mere description: `MSNBC host`, `managing partner`, but not `the host`, `her partner`. */
export const isPost = (
	{lexicon, text}: Pick<Document, 'lexicon' | 'text'>,
	{head, organization, title}: Role,
): boolean => {
	if (head === 'partner' && title)
		return organization >= 0 || lexicon.has(firstWord(text.slice(title.start, title.end)), 'business-partner-modifier')
	return !lexicon.has(head, 'kinship-noun') && (!lexicon.has(head, 'description-noun') || organization >= 0)
}

const firstWord = (title: string): string => /^[a-z]*/i.exec(title)![0].toLowerCase()

/** Posts by the words around a name. */
export const nameRoleRules = ruleSet<PostContext, Holder>(
	'entities/roles',
	['noun-phrase', 'clause'],
	[
		postRule(
			{name: 'prenominal-title', phase: 'noun-phrase', example: 'Finance Minister Jonas Berg resigned.'},
			prenominalTitles,
		),
		postRule(
			{name: 'post-before-name', phase: 'noun-phrase', example: 'The acting director, Paul Renn, declined.'},
			explainedPost,
		),
		postRule({name: 'shared-title', phase: 'noun-phrase', example: 'Senators Ann Lee and Bob Ray agreed.'}, sharedPost),
		postRule(
			{name: 'post-in-apposition', phase: 'noun-phrase', example: 'Mary Holt, 45, director of Oxfam, agreed.'},
			apposedPosts,
		),
		postRule(
			{name: 'post-in-relative-clause', phase: 'noun-phrase', example: 'Mary Holt, who was mayor of Oslo, agreed.'},
			relativeClausePosts,
		),
		postRule(
			{name: 'post-of-tenure', phase: 'noun-phrase', example: 'They hailed Mary Holt’s election as mayor.'},
			tenurePosts,
		),
		postRule({name: 'affiliation', phase: 'noun-phrase', example: 'Jo Lee of Oxfam agreed.'}, affiliation),
		postRule({name: 'copular-post', phase: 'clause', example: 'Mary Holt became mayor of Oslo.'}, copularPosts),
		postRule({name: 'verbal-post', phase: 'clause', example: 'Mary Holt resigned as mayor of Oslo.'}, verbalPosts),
		postRule({name: 'post-of-verb', phase: 'clause', example: 'Mary Holt chairs the board of Toyota.'}, postsOfVerbs),
	],
)

/** Posts by phrases and pronouns that refer to a person. */
export const referenceRoleRules = ruleSet<ReferredContext, Holder>(
	'entities/roles',
	['reference'],
	[
		postRule({name: 'nominal-post', phase: 'reference', example: 'Lin Jian left. The Oslo mayor agreed.'}, nominalPost),
		postRule({name: 'pronoun-post', phase: 'reference', example: 'Mary Holt left. She was mayor.'}, pronounPosts),
	],
)

const placeOf = ({mention}: Holder): Mention => mention

/** Posts of the person that a name refers to. */
const postsOfName = (context: PostContext, mention: Mention): readonly Role[] =>
	withBody(rewrite(nameRoleRules, context, {mention, roles: []}, context.doc.run, placeOf).item?.roles ?? [])

// `Inspector Ann Lee of Oslo Police`: the body of her post, not a second one.
function withBody(roles: readonly Role[]): readonly Role[] {
	const body = roles.find(({rule}) => rule === 'role/of')
	const open = roles.find((role) => role !== body && role.rule === 'role/title' && isOpen(role))
	if (!body || !open) return roles
	const {organization, range, span} = body
	return roles.flatMap((role) =>
		role === body ? [] : role === open ? [{...role, organization, ...spanning(role, range, span)}] : [role],
	)
}

const spanning = (role: Role, range: Role['range'], span: Role['span']): Pick<Role, 'range' | 'span'> => ({
	range: {from: role.range.from, to: range.to},
	span: {start: role.span.start, end: span.end},
})

/** Posts of the person that a phrase or a pronoun refers to. */
const postsOfReference = (context: ReferredContext, mention: Mention): readonly Role[] =>
	rewrite(referenceRoleRules, context, {mention, roles: []}, context.doc.run, placeOf).item?.roles ?? []
