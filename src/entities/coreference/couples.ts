import type {Document} from '../../model/document.js'
import {conjunctsOf} from '../../model/noun-phrase.js'
import type {Markable} from './mention.js'

/**
 * Coordinated names, as one: `Holt and Moss … They`. By the row of the last head, for a reader knows them all from there on.
 * Linear in the number of markables.
 */
export function findCouples(doc: Document, markables: readonly Markable[]): Map<number, Markable> {
	const at = new Map(markables.map((markable) => [markable.head, markable]))
	const found = new Map<number, Markable>()
	for (const first of markables) {
		if (first.form !== 'name' || doc.tree.deprels[first.head] === 'conj') continue
		const members = conjunctsOf(doc, first.head).flatMap((row) => at.get(row) ?? [])
		const last = members.at(-1)
		if (
			members.length < 2 ||
			members.length > 4 ||
			!last ||
			!members.every(({kind, form}) => canJoin(first, kind, form))
		)
			continue
		found.set(last.head, {...first, to: last.to, form: 'nominal', kind: 'people', gender: null, entity: -1})
	}
	return found
}

const canJoin = (first: Markable, kind: Markable['kind'], form: Markable['form']): boolean =>
	form === 'name' && kind === first.kind && (kind === 'person' || kind === 'organization')
