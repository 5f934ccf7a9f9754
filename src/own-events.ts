import {eventTypes} from './facts/event/types/index.js'
import {type EventType, type Filler, fillers, type RoleFrame} from './facts/event/types/type.js'
import {checkKeys, fault, isRecord, typeError} from './model/expected.js'

/** A caller's own type of event: the words that name it, and where the phrases of its roles stand. */
export interface OwnEventType {
	/** In their base form; several words are one trigger: `call back`. */
	readonly verbs?: readonly string[] | undefined
	readonly nouns?: readonly string[] | undefined
	readonly adjectives?: readonly string[] | undefined
	/** `subject`, `object`, `recipient`, `predicate`, `clause`, `possessor`, `compound`, `self` or a preposition; or several of them. */
	readonly roles?: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** Own types by name: `{recall: {verbs: ['recall'], nouns: ['recall'], roles: {company: 'subject', product: 'object'}}}`. */
export type OwnEventTypes = Readonly<Record<string, OwnEventType>>

// What a place means of a verb and of a noun: `Acme recalled its vans`, `Acme's recall of its vans`, `a recall by Acme`.
const places: Readonly<Record<string, readonly string[]>> = {
	subject: ['subject', 'by', 'possessor', 'verb-subject'],
	// Not the object of its verb: `The recall angered shoppers`.
	object: ['object', 'of', 'compound'],
	recipient: ['recipient', 'verb-recipient'],
	predicate: ['predicate'],
	clause: ['clause'],
	possessor: ['possessor'],
	compound: ['compound'],
	self: ['self'],
}

const prepositions = new Set(
	'about above across after against along amid among around as at before behind between beyond by despite during for from in inside into near of off on onto out outside over since through throughout to toward towards under until up via with within without'.split(
		' ',
	),
)

// Things and organizations first.
const ownFillers: readonly Filler[] = [...new Set<Filler>(['thing', 'organization', ...fillers])]

/** A caller's own types, ready for use. Throws TypeError for a type that clashes, words that are none, and roles without a place. */
export function readOwnTypes(own: OwnEventTypes | undefined): EventType[] {
	if (own === undefined) return []
	const example = "write {recall: {verbs: ['recall'], roles: {company: 'subject'}}}"
	if (!isRecord(own)) throw typeError(fault('`events`', 'an object with a type a key', own, example))
	return Object.entries(own).map(([name, type]) => {
		const path = `events.${name}`
		if (!/\p{L}/u.test(name))
			throw typeError({
				reason: `\`events\` has a type of the name '${name}'`,
				cure: 'give it a name with a letter in it',
			})
		if (!isRecord(type)) throw typeError(fault(`\`${path}\``, 'an object', type, example))
		checkKeys(type, ['verbs', 'nouns', 'adjectives', 'roles'], `\`${path}\``)
		if (builtIn.has(name.trim().toLowerCase()))
			throw typeError({reason: `\`${path}\` has the name of a built-in type of event`, cure: 'give it another name'})
		const strong = {
			verbs: wordsOf(type.verbs, `${path}.verbs`),
			nouns: wordsOf(type.nouns, `${path}.nouns`),
			adjectives: wordsOf(type.adjectives, `${path}.adjectives`),
		}
		if (Object.values(strong).every(({length}) => length === 0))
			throw typeError({
				reason: `\`${path}\` has no words that name it`,
				cure: 'list them as `verbs`, `nouns` or `adjectives`',
			})
		return {
			name,
			family: name,
			plover: null,
			strong,
			weak: {verbs: [], nouns: [], adjectives: []},
			context: [],
			roles: rolesOf(type.roles, path),
		}
	})
}

const builtIn = new Set(eventTypes.map(({name}) => name))

const word = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]{0,60}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]{0,60}){0,5}$/u

function wordsOf(list: unknown, path: string): readonly string[] {
	if (list === undefined) return []
	if (!Array.isArray(list))
		throw typeError(fault(`\`${path}\``, 'a list of words', list, "write ['word', 'other word']"))
	return list.map((one: unknown) => {
		if (typeof one !== 'string' || !word.test(one.trim()) || !/\p{L}/u.test(one))
			throw typeError(
				fault(`each of \`${path}\``, 'a word, or up to six', one, 'write them in letters, in their base form'),
			)
		return one.trim().toLowerCase()
	})
}

function rolesOf(roles: unknown, path: string): Readonly<Record<string, RoleFrame>> {
	if (roles === undefined) return {}
	if (!isRecord(roles))
		throw typeError(fault(`\`${path}.roles\``, 'an object', roles, "write {company: 'subject', product: 'object'}"))
	return Object.fromEntries(
		Object.entries(roles).map(([role, given]) => {
			const list: unknown[] = Array.isArray(given) ? given : [given]
			if (role.trim() === '' || list.length === 0)
				throw typeError({
					reason: `\`${path}.roles\` has a role without a ${role.trim() === '' ? 'name' : `place: \`${role}\``}`,
					cure: "write {company: 'subject'}",
				})
			const slots = list.flatMap((place) => slotsOf(place, `${path}.roles.${role}`))
			return [role, {fillers: ownFillers, slots, many: true}]
		}),
	)
}

function slotsOf(place: unknown, path: string): readonly string[] {
	if (typeof place === 'string' && Object.hasOwn(places, place)) return places[place]!
	if (typeof place === 'string' && prepositions.has(place)) return [place, `verb-${place}`]
	throw typeError(
		fault(
			`\`${path}\``,
			'a place in the sentence',
			place,
			`take one of ${Object.keys(places).join(', ')}, or a preposition`,
		),
	)
}
