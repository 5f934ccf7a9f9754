import {type Document, normAt, rangeOf, spanOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {NamedEntity} from './name-map.js'

/** Gives members of a chamber that the article names to it: `Sen. Jane Doe` to the Senate; not `State Sen. Jane Doe`. */
export function withChambers(doc: Document, roles: readonly Role[], entities: readonly NamedEntity[]): readonly Role[] {
	const named = (pattern: RegExp): number => {
		const fits = entities.flatMap(({type, name}, at) => (type === 'organization' && pattern.test(name) ? [at] : []))
		// Two senates: whose member it is, nobody knows.
		return fits.length === 1 ? fits[0]! : -1
	}
	const senate = named(/\bSenate$/)
	const house = named(/^(?:U\.?S\.? )?House(?: of Representatives)?$/)
	if (senate < 0 && house < 0) return roles
	return roles.map((role) => {
		const led = role.organization >= 0 ? null : ledChamber(doc, role, senate, house)
		if (led) return led
		const chamber = role.organization >= 0 ? -1 : chamberOf(doc, role, senate, house)
		return chamber < 0 ? role : {...role, organization: chamber}
	})
}

// `House Speaker Jane Doe`, `Senate Majority Leader Jane Doe`
function ledChamber(doc: Document, role: Role, senate: number, house: number): Role | null {
	const {from, to} = role.title ? rangeOf(doc, role.title) : {from: 0, to: 0}
	const first = normAt(doc, from)
	if (to - from < 2 || !/^(?:house|senate)$/.test(first) || !/^(?:leader|speaker|whip)$/.test(role.head)) return null
	const organization = first === 'house' ? house : senate
	return organization < 0 ? null : {...role, organization, title: spanOf(doc, {from: from + 1, to})}
}

function chamberOf(doc: Document, {title}: Role, senate: number, house: number): number {
	if (!title) return -1
	const {from, to} = rangeOf(doc, title)
	const party = /^(?:democratic|gop|republican)$/.test(normAt(doc, from)) ? 1 : 0
	if (to - from !== 1 + party || normAt(doc, from - 1) === 'state') return -1
	const noun = normAt(doc, to - 1).replace(/\.$/, '')
	if (/^sens?$|^senators?$/.test(noun)) return senate
	return /^reps?$|^congress(?:wo)?man$/.test(noun) ? house : -1
}
