import {type Gender, genders} from '#src/entities/names/gazetteer/first-names.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {hashWord} from '#src/learning/hash.js'
import {indexKeys, packKeyIndex} from '#src/learning/linear/key-index.js'
import {femaleNames, maleNames, sharedNames} from './first-names.js'

/** First names by the hashes of their forms. A later list wins: what stands in that of both is of either gender. */
function gendersByKey(): ReadonlyMap<number, Gender> {
	const found = new Map<number, Gender>()
	const lists: readonly (readonly [string, Gender])[] = [
		[maleNames, 'male'],
		[femaleNames, 'female'],
		[sharedNames, null],
	]
	for (const [list, gender] of lists)
		for (const name of list.trim().split(/\s+/)) found.set(hashWord(name) >>> 0, gender)
	return found
}

/** Bytes of models/first-names.bin. */
export function packFirstNames(): Uint8Array {
	const found = gendersByKey()
	const keys = Uint32Array.from(found.keys()).sort()
	return packWeights(
		{documents: []},
		new Map([
			['names', packKeyIndex(indexKeys(keys))],
			['genders', Uint8Array.from(keys, (key) => genders.indexOf(found.get(key)!))],
		]),
	)
}
