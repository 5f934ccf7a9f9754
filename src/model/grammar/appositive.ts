import {uposAt} from '../document.js'
import {entityAt, mentionAt, type Reading} from '../reading.js'
import {childBy, relationOf} from './tree.js'

/** Index into `entities` of whom an appositive names, for the row of the noun beside it: `its chairman, Alan Orr`; -1: none. */
export function appositiveEntity(reading: Reading, row: number): number {
	if (!/^(?:NOUN|PROPN)$/.test(uposAt(reading, row))) return -1
	const {tree} = reading
	const other = relationOf(tree, row) === 'appos' ? tree.heads[row]! : childBy(tree, row, 'appos')
	if (other < 0) return personBesidePlace(reading, row)
	return uposAt(reading, other) === 'PROPN' ? (mentionAt(reading, other)?.entity ?? -1) : -1
}

// `the president of Lusara, Bo Ray,`, where the tree apposes the person to the place.
function personBesidePlace(reading: Reading, row: number): number {
	const inner = childBy(reading.tree, row, 'nmod')
	const other = inner > row ? childBy(reading.tree, inner, 'appos') : -1
	// Not `the son of the mayor, Ann Lee,`.
	const isBody = /^(?:organization|place)$/.test(entityAt(reading, inner)?.type ?? '')
	return isBody && entityAt(reading, other)?.type === 'person' ? mentionAt(reading, other)!.entity : -1
}
