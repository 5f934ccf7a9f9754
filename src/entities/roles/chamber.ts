import {type Document, normAt, rangeOf} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import type {NamedEntity} from '../name-map.js'

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
		const chamber = role.organization >= 0 ? -1 : chamberOf(doc, role, senate, house)
		return chamber < 0 ? role : {...role, organization: chamber}
	})
}

function chamberOf(doc: Document, {title}: Role, senate: number, house: number): number {
	if (!title) return -1
	const {from, to} = rangeOf(doc, title)
	if (to - from !== 1) return -1
	const noun = normAt(doc, from).replace(/\.$/, '')
	if (/^sens?$|^senators?$/.test(noun)) return senate
	return /^reps?$|^congress(?:wo)?man$/.test(noun) ? house : -1
}
