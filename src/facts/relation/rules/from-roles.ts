import {normAt} from '../../../model/document.js'
import type {Entity, Role} from '../../../model/entity.js'
import {itemAt} from '../../../model/item-at.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {type FoundRelation, relate, type Side} from '../found.js'
import {organizationLike} from '../known-entities.js'

// What a post says of its holder: `Acme's director` belongs to Acme, `the governor of Ohio` lives there.

/** Relations that roles imply. */
export const findByRole = (reading: Reading): FoundRelation[] =>
	reading.roles.flatMap((role) => {
		const person = sideOf(reading, role.person, role.range)
		if (!person) return []
		return [
			...ofOrganization(reading, role, person),
			...ofPlace(reading, role, person),
			...ofChamber(reading, role, person),
		]
	})

// The nearest mention of the entity to the phrase of the role.
function sideOf(reading: Reading, index: number, {from, to}: Range): Side | null {
	const entity = itemAt(reading.entities, index)
	if (!entity) return null
	let best: Side | null = null
	for (let row = Math.max(0, from - 12); row < Math.min(reading.tokens.length, to + 12); row++) {
		const mention = mentionAt(reading, row)
		if (mention?.entity !== index) continue
		const side: Side = {from: mention.from, to: mention.to, head: mention.head, entity}
		if (best === null || distance(side, from, to) < distance(best, from, to)) best = side
	}
	return best
}

const distance = (side: Range, from: number, to: number): number => Math.max(0, from - side.to + 1, side.from - to + 1)

const founding = /^(?:co-?founder|founder)$/
const owning = /^(?:co-?owner|owner|proprietor)$/
const playing =
	/^(?:back|captain|catcher|coach|cornerback|defender|defenseman|forward|goalkeeper|goalie|guard|linebacker|midfielder|outfielder|pitcher|player|quarterback|receiver|safety|striker|tackle|winger)$/
const studying = /^(?:alumna|alumnus|freshman|graduate|pupil|senior|sophomore|student)$/
const belonging = /^(?:congressman|congresswoman|councillor|fellow|lawmaker|member|minister|mp|representative|senator)$/

function ofOrganization(reading: Reading, role: Role, person: Side): FoundRelation[] {
	const object = sideOf(reading, role.organization, role.range)
	if (!object?.entity) return []
	const range = role.range
	if (founding.test(role.head)) return [relate('founder', person, object, 'role-founder', {range})]
	if (owning.test(role.head)) return [relate('ownership', person, object, 'role-owner', {range})]
	return [
		relate('affiliation', person, object, `role-${role.rule.replace('role/', '')}`, {
			range,
			detail: detailOf(role, object.entity),
		}),
	]
}

function detailOf({head}: Role, {subtype}: Entity): string {
	if (subtype === 'party') return 'party'
	if (subtype === 'team' || playing.test(head)) return 'team'
	if (studying.test(head)) return 'school'
	return belonging.test(head) ? 'member' : 'employee'
}

const localPost =
	/^(?:assemblyman|assemblywoman|congressman|congresswoman|governor|gov\.?|mayor|rep\.?|representative|resident|sen\.?|senator)$/

// `Governor of Ohio Ann Lee`, `Ann Lee of Ohio`; a national post says of what country its holder is.
function ofPlace(reading: Reading, role: Role, person: Side): FoundRelation[] {
	const {range} = role
	if (role.organization >= 0) return []
	const place = sideOf(reading, role.place, range)
	if (!place?.entity) return []
	if (place.entity.subtype === 'country')
		return role.title === null ? [] : [relate('nationality', person, place, 'role-country', {range})]
	if (role.title === null) return [relate('residence', person, place, 'role-place', {range})]
	return localPost.test(role.head) ? [relate('residence', person, place, 'role-local', {range})] : []
}

const chambers: readonly (readonly [post: RegExp, chamber: RegExp])[] = [
	[/^sen(?:ator|\.)?$/, /^(?:u\.?s\.? )?senate$/i],
	[/^(?:rep(?:resentative|\.)?|congress(?:man|woman))$/, /^(?:u\.?s\.? )?(?:congress|house(?: of representatives)?)$/i],
	[/^(?:mp|parliamentarian)$/, /(?:^| )(?:house of commons|national assembly|parliament)$/i],
]

// `Sen. Ann Lee`, where the article names the Senate.
function ofChamber(reading: Reading, role: Role, person: Side): FoundRelation[] {
	if (role.organization >= 0 || role.title === null) return []
	const head = role.head || normAt(reading, role.range.from)
	const chamber = chambers.find(([post]) => post.test(head))?.[1]
	const entity = chamber && organizationLike(reading, chamber)
	if (!entity) return []
	const {from, to} = role.range
	const object: Side = {from, to, head: from, entity}
	return [relate('affiliation', person, object, 'role-chamber', {range: role.range, detail: 'member'})]
}
