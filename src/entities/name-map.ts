import {type Document, normAt, wordAt} from '../model/document.js'
import type {EntityType, Mention} from '../model/entity.js'
import type {NameGroup} from './aliases/name-group.js'

/** A group of names with its first position. */
export interface NamedEntity extends NameGroup {
	readonly firstRow: number
}

/** Names by the rows they cover, for looking left and right of a post. */
export interface NameMap {
	readonly mentions: readonly Mention[]
	/** For each row the name that covers it (index into `mentions`), or -1. */
	readonly at: Int32Array
	readonly entities: readonly NamedEntity[]
}

/** Maps rows to names. Names in the order of the text. */
export function mapNames(doc: Document, mentions: readonly Mention[], entities: readonly NamedEntity[]): NameMap {
	const at = new Int32Array(doc.tokens.length).fill(-1)
	mentions.forEach(({from, to}, index) => {
		at.fill(index, from, to)
	})
	return {mentions, at, entities}
}

export function nameAt({mentions, at}: NameMap, row: number): Mention | undefined {
	const index = row < 0 ? -1 : (at[row] ?? -1)
	return index < 0 ? undefined : mentions[index]
}

/** The name that begins with a row. */
export function nameFrom(names: NameMap, row: number): Mention | undefined {
	const mention = nameAt(names, row)
	return mention?.from === row ? mention : undefined
}

export const entityOf = ({entities}: NameMap, mention: Mention | undefined): NamedEntity | undefined =>
	mention && mention.entity >= 0 ? entities[mention.entity] : undefined

/** The type of the entity that a name refers to. */
export const typeOf = (names: NameMap, mention: Mention | undefined): EntityType | undefined =>
	entityOf(names, mention)?.type

/** Whether a person's name covers a row. */
export const isPersonAt = (names: NameMap, row: number): boolean => typeOf(names, nameAt(names, row)) === 'person'

/** `Ann Lee (R-Ohio)`, `Ann Lee, D-Vt.`: whether a mark, the letter of a party and a hyphen before a constituency stand at a row. */
export const opensConstituency = (doc: Document, row: number): boolean =>
	/^[,(]$/.test(normAt(doc, row)) && /^[RDI]$/.test(wordAt(doc, row + 1)) && normAt(doc, row + 2) === '-'

export const isParty = (entity: NamedEntity | undefined): boolean =>
	entity?.type === 'group' && entity.subtype === 'party'
