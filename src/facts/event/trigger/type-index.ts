import {eventTypes} from '../types/index.js'
import type {EventType, Triggers} from '../types/type.js'

export type TriggerClass = 'verb' | 'noun' | 'adjective'

/** A word that may name an event of a type. */
export interface TriggerWord {
	/** Index into the types. */
	readonly type: number
	readonly wordClass: TriggerClass
	readonly strong: boolean
	/** Words of a trigger of several: after the first of a verb, before the last of a noun; else empty. */
	readonly rest: readonly string[]
	/** The whole trigger. */
	readonly word: string
}

/** Types of events by their trigger words, ready for use. */
export interface TypeIndex {
	readonly types: readonly EventType[]
	/** How many of them are built in; a caller's own follow. */
	readonly builtIn: number
	/** Trigger words by the lemma or form of the row that heads them. */
	readonly words: ReadonlyMap<string, readonly TriggerWord[]>
	/** Types that a word goes along with. */
	readonly context: ReadonlyMap<string, readonly number[]>
}

/** Indexes the built-in types and a caller's own. Linear in the number of words. */
export function indexTypes(own: readonly EventType[] = []): TypeIndex {
	const types = [...eventTypes, ...own]
	const words = new Map<string, TriggerWord[]>()
	const context = new Map<string, number[]>()
	types.forEach((type, index) => {
		for (const [strong, lists] of [
			[true, type.strong],
			[false, type.weak],
		] as const)
			for (const [list, wordClass] of classes)
				for (const word of lists[list]) {
					const parts = word.split(' ')
					const head = wordClass === 'noun' ? parts.pop()! : parts.shift()!
					push(words, head, {type: index, wordClass, strong, rest: parts, word})
				}
		for (const word of type.context) push(context, word, index)
	})
	return {types, builtIn: eventTypes.length, words, context}
}

const classes: readonly (readonly [keyof Triggers, TriggerClass])[] = [
	['verbs', 'verb'],
	['nouns', 'noun'],
	['adjectives', 'adjective'],
]

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key)
	if (list) list.push(value)
	else map.set(key, [value])
}

let standard: TypeIndex | undefined

/** The index of the built-in types alone. */
export function standardTypes(): TypeIndex {
	standard ??= indexTypes()
	return standard
}
