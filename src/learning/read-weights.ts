import {readFileSync} from 'node:fs'
import {rebuild} from './weight-file.js'

/** The bytes of `models/<name>.bin`. @throws WeightError if there is no such file */
export function readWeights(name: string): Uint8Array {
	try {
		return readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
	} catch {
		throw rebuild(name, 'is missing')
	}
}
