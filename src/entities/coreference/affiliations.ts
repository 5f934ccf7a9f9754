import {type Document, normAt, spaceBefore, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {entityOf, type NamedEntity, type NameMap, nameAt, opensConstituency, typeOf} from '../name-map.js'

/** Parties and places that stand with the names of persons, by person. */
export interface Affiliations {
	/** `Republican Ann Lee`, `Ann Lee (R-Ohio)`, `Ann Lee, a Democrat`; as `partyOf` names them. */
	readonly parties: ReadonlyMap<number, ReadonlySet<string>>
	/** Entities of the places: `Ann Lee of Ohio`, `Ann Lee, D-Vt.` */
	readonly places: ReadonlyMap<number, ReadonlySet<number>>
}

const partyLetters: ReadonlyMap<string, string> = new Map(Object.entries({R: 'republican', D: 'democrat'}))

/** Words between a party and the name of a member: `Republican state | Senator | Lee`. */
const maxPartyTokens = 5

export function readAffiliations(doc: Document, names: NameMap): Affiliations {
	const parties = new Map<number, Set<string>>()
	const places = new Map<number, Set<number>>()
	for (const mention of names.mentions) {
		if (typeOf(names, mention) !== 'person') continue
		const party = partyBefore(doc, names, mention) ?? partyAfter(doc, names, mention.to)
		const place = placeAfter(doc, names, mention.to)
		if (party) put(parties, mention.entity, party)
		if (place >= 0) put(places, mention.entity, place)
	}
	return {parties, places}
}

/** One name for the words of a party: `Democrats`, `Democratic` and `the Democratic Party` give the same. */
export function partyOf({type, subtype, name}: NamedEntity): string | undefined {
	if (subtype !== 'party' || (type !== 'group' && type !== 'organization')) return undefined
	const word = name
		.toLowerCase()
		.replace(/ party$/, '')
		.replace(/s$/, '')
	if (word === 'torie' || word === 'tory') return 'conservative'
	if (word === 'gop') return 'republican'
	return word === 'democratic' ? 'democrat' : word
}

function partyAt(names: NameMap, row: number): string | undefined {
	const named = entityOf(names, nameAt(names, row))
	return named && partyOf(named)
}

function partyBefore(doc: Document, names: NameMap, {from}: Mention): string | undefined {
	for (let row = from - 1; row >= 0 && row >= from - maxPartyTokens; row--) {
		const party = partyAt(names, row)
		if (party) return party
		// `Republican front-runner Lee`
		if (!/^[\p{L}.-]+$/u.test(wordAt(doc, row)) || /^(?:ADP|CCONJ|PART|SCONJ)$/.test(uposAt(doc, row))) break
		// `pleased every Republican - Senator Lee left`
		if (normAt(doc, row) === '-' && spaceBefore(doc, row)) break
	}
	return undefined
}

// `(R-Ohio)`, `, D-Vt.`; `, a Republican`
function partyAfter(doc: Document, names: NameMap, row: number): string | undefined {
	if (!/^[,(]$/.test(normAt(doc, row))) return undefined
	if (opensConstituency(doc, row)) return partyLetters.get(wordAt(doc, row + 1))
	return /^(?:a|the)$/.test(normAt(doc, row + 1)) ? partyAt(names, row + 2) : undefined
}

function placeAfter(doc: Document, names: NameMap, row: number): number {
	const at = opensConstituency(doc, row) ? row + 3 : normAt(doc, row) === 'of' ? row + 1 : -1
	const mention = at < 0 ? undefined : nameAt(names, at)
	return typeOf(names, mention) === 'place' ? mention!.entity : -1
}

const put = <T>(map: Map<number, Set<T>>, key: number, value: T): void => {
	map.set(key, (map.get(key) ?? new Set<T>()).add(value))
}
