import {readWeights} from '#weights'
import {sectionOf, unpackWeights} from '../../../learning/files/weight-file.js'
import {hashWord} from '../../../learning/hash.js'
import {findKey, openKeyIndex} from '../../../learning/linear/key-index.js'

/** Whose name a first name is; null: women's and men's. */
export type Gender = 'female' | 'male' | null

/** First names with their gender, as they are written: `Åse`, not `åse`. */
export interface FirstNames {
	has(name: string): boolean
	/** Undefined for what is no first name. */
	get(name: string): Gender | undefined
}

/** Genders by their number in models/first-names.bin. */
export const genders: readonly Gender[] = [null, 'female', 'male']

/**
 * Reads models/first-names.bin: hashes of names, which three in a million other words share.
 * @throws WeightError
 */
export function unpackFirstNames(bytes: Uint8Array): FirstNames {
	const file = unpackWeights(bytes, 'first-names')
	const table = openKeyIndex(sectionOf(file, 'names', 'first-names'))
	const numbers = sectionOf(file, 'genders', 'first-names')
	const rowOf = (name: string): number => findKey(table, hashWord(name))
	return {
		has: (name) => rowOf(name) >= 0,
		get(name) {
			const row = rowOf(name)
			return row < 0 ? undefined : genders[numbers[row]!]
		},
	}
}

let loaded: FirstNames | undefined

/** The list that comes with the library, read once. @throws WeightError */
export function firstNames(): FirstNames {
	loaded ??= unpackFirstNames(readWeights('first-names'))
	return loaded
}
