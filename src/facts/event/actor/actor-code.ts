import {lemmaIn, uposAt} from '../../../model/document.js'
import type {Mention} from '../../../model/entity.js'
import {prepositionOf} from '../../../model/grammar/noun-phrase.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import type {Phrase} from '../role/phrases.js'
import {type Actor, codeOf, filledBy, isCountry, unknownActor} from './actor.js'
import {type ActorOfEntity, type IsoOf, readActorsOfEntities} from './actor-of-entity.js'
import {isMember, modifiersOf, sectorAt} from './sector.js'

/** Gives the code of the actor that a phrase names, or null. */
export type ActorCode = (phrase: ActorPhrase) => string | null

/** What of a phrase says who acts. */
export type ActorPhrase = Pick<Phrase, 'filler' | 'from' | 'head'>

/**
 * Reads the actors of an article in the scheme of CAMEO and PLOVER: a country (ISO 3166) or well-known body, then a sector.
 * `Kenyan police` KENCOP, `the rebels` REB, `UN` IGOUNO.
 */
export function readActorCodes(reading: Reading, isoOf: IsoOf): ActorCode {
	const actorOf = readActorsOfEntities(reading, isoOf)
	return (phrase) => (unactable.test(phrase.filler) ? null : codeOf(actorOfPhrase(reading, phrase, actorOf)))
}

/** Fillers that never act: clauses, sums, times. */
const unactable = /^(?:clause|money|percent|score|time)$/

function actorOfPhrase(reading: Reading, phrase: ActorPhrase, actorOf: ActorOfEntity): Actor {
	const head = countedRow(reading, phrase.head)
	const mention = mentionAt(reading, head)
	const entity = mention ? actorOf(mention.entity) : unknownActor
	if (mention?.form === 'name') {
		return filledBy(entity, aroundName(reading, mention, phrase.from, actorOf))
	}
	if (uposAt(reading, head) === 'PRON') return entity
	return filledBy(byNoun(reading, head, phrase, actorOf), entity)
}

// `dozens of protesters`, `two of the soldiers`
function countedRow(reading: Reading, head: number): number {
	if (uposAt(reading, head) !== 'NUM' && !lemmaIn(reading, head, 'partitive-noun')) return head
	return (
		childrenOf(reading.tree, head).find(
			(row) => row > head && relationOf(reading.tree, row) === 'nmod' && prepositionOf(reading, row) === 'of',
		) ?? head
	)
}

// `President Tom Rask`, where no post of his says more; `Norland’s Cabinet`.
function aroundName(reading: Reading, {from, head, entity}: Mention, start: number, actorOf: ActorOfEntity): Actor {
	const title = from - 1
	if (title < start) return unknownActor
	if (reading.entities[entity]?.type === 'organization') {
		const base = modifiersOf(reading, head)
			.filter((row) => row < from)
			.map(actorAt(reading, actorOf))
			.find(isCountry)?.base
		return {base: base ?? '', sector: ''}
	}
	const sector =
		/^(?:NOUN|PROPN)$/.test(uposAt(reading, title)) && !mentionAt(reading, title) ? sectorAt(reading, title) : ''
	return sector ? {base: baseBefore(reading, title, actorOf)?.base ?? '', sector} : unknownActor
}

function byNoun(reading: Reading, head: number, phrase: ActorPhrase, actorOf: ActorOfEntity): Actor {
	const body = baseBefore(reading, head, actorOf) ?? baseAfter(reading, head, actorOf) ?? unknownActor
	const own = sectorAt(reading, head)
	const isParty = /^(?:organization|person|title)$/.test(phrase.filler)
	const isNamed = body.sector !== '' || (body.base !== '' && !isCountry(body))
	// `Acme spokesman`, `a Pentagon official`
	const isOfBody = own === 'GOV' || isMember(reading, head) || (own === '' && isParty)
	if (isNamed && isOfBody) return own === 'MIL' && body.base.startsWith('IGO') ? {base: body.base, sector: own} : body
	// `the Norlandic delegation`
	if (isCountry(body) && lemmaIn(reading, head, 'actor-delegate')) return {base: body.base, sector: own || 'GOV'}
	if (own) return {base: body.base, sector: own}
	return isParty && isCountry(body) ? body : unknownActor
}

// `Norlandic and Sudish leaders` are of neither country alone.
function baseBefore(reading: Reading, head: number, actorOf: ActorOfEntity): Actor | undefined {
	const modifiers = modifiersOf(reading, head)
	const isJoint = modifiers.some((row) => childrenOf(reading.tree, row).some((child) => isConjunct(reading, child)))
	return isJoint ? unknownActor : modifiers.map(actorAt(reading, actorOf)).find(isKnown)
}

const isConjunct = ({tree}: Reading, row: number): boolean => relationOf(tree, row) === 'conj'

// `the president of Norland`, `rebels in Sudmark`, `a spokesman for Acme`
function baseAfter(reading: Reading, head: number, actorOf: ActorOfEntity): Actor | undefined {
	const children = childrenOf(reading.tree, head)
	// `the two countries’ leaders in Norland`
	if (children.some((row) => reading.tree.deprels[row] === 'nmod:poss')) return undefined
	const rows = children.filter(
		(row) =>
			row > head &&
			relationOf(reading.tree, row) === 'nmod' &&
			/^(?:at|for|from|in|of)$/.test(prepositionOf(reading, row)),
	)
	return rows
		.flatMap((row) => {
			const actor = actorAt(reading, actorOf)(row)
			// `a bank in Acme` is no bank of it.
			return prepositionOf(reading, row) === 'in' && !isCountry(actor) ? [] : actor
		})
		.find(isKnown)
}

const actorAt =
	(reading: Reading, actorOf: ActorOfEntity) =>
	(row: number): Actor => {
		const mention = mentionAt(reading, row)
		return mention ? actorOf(mention.entity) : unknownActor
	}

const isKnown = ({base, sector}: Actor): boolean => base !== '' || sector !== ''
