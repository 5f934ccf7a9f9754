import type {Entity, Role, RoleStatus} from '../../../model/entity.js'
import {titleRow} from '../../../model/grammar/title-row.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {type Actor, isCountry, unknownActor} from './actor.js'
import {countryCode, knownActor} from './known-actors.js'
import {isMember, sectorAt, sectorOfWord} from './sector.js'

/** Gives what is known of an entity as an actor, by its index. */
export type ActorOfEntity = (entity: number) => Actor

/** The ISO 3166 code of a place or people by its name. */
export type IsoOf = (name: string) => string | null

/** Reads entities as actors: countries and peoples, well-known bodies, bodies by their names, persons by their posts. */
export function readActorsOfEntities(reading: Reading, isoOf: IsoOf): ActorOfEntity {
	const {entities, roles} = reading
	const known = new Map<number, Actor>()
	const rolesOf = new Map<number, Role[]>()
	for (const role of roles) {
		const others = rolesOf.get(role.person)
		if (others) others.push(role)
		else rolesOf.set(role.person, [role])
	}
	const actorOf = (index: number): Actor => {
		const entity = entities[index]
		if (!entity) return unknownActor
		let actor = known.get(index)
		if (!actor) {
			actor =
				entity.type === 'person'
					? byRoles(reading, index, rolesOf.get(index) ?? [], actorOf)
					: byName(reading, entity, isoOf)
			known.set(index, actor)
		}
		return actor
	}
	return actorOf
}

function byName(reading: Reading, {type, subtype, ids, name}: Entity, isoOf: IsoOf): Actor {
	const words = name.split(' ')
	const base = knownActor(name) ?? (type === 'organization' ? institutionIn(words) : null)
	if (base) return {base, sector: ''}
	const country = countryCode(ids.iso)
	if (type === 'place') return {base: country ?? '', sector: ''}
	if (type === 'group') return {base: country ?? countryIn(words, isoOf), sector: subtype === 'party' ? 'PTY' : ''}
	if (type !== 'organization' || subtype === 'team' || subtype === 'league') return unknownActor
	const sector = sectorOfName(reading, words, ofSubtype.get(subtype) ?? '')
	return {base: country ?? countryIn(words, isoOf), sector}
}

const ofSubtype: ReadonlyMap<string | null, string> = new Map([
	['company', 'BUS'],
	['government', 'GOV'],
	['media', 'MED'],
	['party', 'PTY'],
	['school', 'EDU'],
])

// `UN Harbour Agency`: bodies of intergovernmental organizations.
function institutionIn([first = '', second = '']: readonly string[]): string | null {
	const code = knownActor(`${first} ${second}`) ?? knownActor(first)
	return code?.startsWith('IGO') ? code : null
}

/** Words of the name of a place, and of a body that is searched for one, at most. */
const maxPlaceWords = 3
const maxWords = 12

// `Norlandic Fisheries Ministry`, `New Sudmark State Police`: the longest name of a place or people.
function countryIn(words: readonly string[], isoOf: IsoOf): string {
	for (let length = maxPlaceWords; length > 0; length--)
		for (let from = 0; from + length <= Math.min(words.length, maxWords); from++) {
			const code = countryCode(isoOf(words.slice(from, from + length).join(' ')))
			if (code) return code
		}
	return ''
}

// By the last word, or that before `of` and `for`: `Harbour Police`, `Ministry of Fisheries`; of a body of a state, also by a
// word before: `Sudmark Police Service`.
function sectorOfName(reading: Reading, words: readonly string[], ofType: string): string {
	const end = words.findIndex((word, at) => at > 0 && /^(?:for|of)$/.test(word))
	const own = (end < 0 ? words : words.slice(0, end)).slice(-maxWords).map((word) => word.toLowerCase())
	const last = sectorOfWord(reading, own.slice(-2).join(' ')) || sectorOfWord(reading, own.at(-1) ?? '')
	if (last !== '' && last !== 'GOV') return last
	const before =
		ofType === 'GOV' || ofType === '' ? own.findLast((word) => ofState.test(sectorOfWord(reading, word))) : undefined
	return before === undefined || last ? last || ofType : sectorOfWord(reading, before)
}

const ofState = /^(?:COP|JUD|LEG|MIL)$/

// The post that says most: one that is held before a former one, one of a state before others, a sector before a country.
function byRoles(reading: Reading, person: number, roles: readonly Role[], actorOf: ActorOfEntity): Actor {
	let best = unknownActor
	let most = 0
	for (const role of roles) {
		const actor = ofRole(reading, person, role, actorOf)
		const weight = (isOfState(actor) ? 4 : actor.sector ? 2 : 0) + (actor.base ? 1 : 0)
		const rank = weight > 0 && role.status !== 'former' ? weight + 8 : weight
		if (rank > most) [best, most] = [actor, rank]
	}
	return best
}

const isOfState = ({sector}: Actor): boolean => sector === 'GOV' || ofState.test(sector)

function ofRole(reading: Reading, person: number, role: Role, actorOf: ActorOfEntity): Actor {
	const body = role.organization >= 0 ? actorOf(role.organization) : unknownActor
	const head = titleRow(reading, role)
	const own = head < 0 ? sectorOfWord(reading, role.head) : sectorAt(reading, head)
	// `chairman of Acme`, `spokesman for the Pentagon`; but `a doctor at Acme`.
	const isOfBody = own === '' || own === 'GOV' || (head >= 0 && isMember(reading, head))
	const isNamed = body.sector !== '' || (body.base !== '' && !isCountry(body))
	// The president of a body that isn’t known may be one of a club.
	const isOfUnknown = role.organization >= 0 && !isNamed && own === 'GOV' && head >= 0 && isMember(reading, head)
	const sector = isOfUnknown || (isNamed && isOfBody) ? body.sector : own
	const base = body.base || (role.place >= 0 ? actorOf(role.place).base : countryAround(reading, person, role.range))
	return {base, sector: sector === 'GOV' ? (ofStatus.get(role.status) ?? sector) : sector}
}

const ofStatus: ReadonlyMap<RoleStatus, string> = new Map([
	['former', 'ELI'],
	['nominee', 'PTY'],
])

// `the Norlandic minister Tom Rask`
function countryAround(reading: Reading, person: number, {from, to}: Range): string {
	for (let row = from; row < to; row++) {
		const entity = entityAt(reading, row)
		if (!entity || entity === reading.entities[person]) continue
		const code = countryCode(entity.ids.iso)
		if (code) return code
	}
	return ''
}
