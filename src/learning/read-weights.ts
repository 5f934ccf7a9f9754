import {readFileSync} from 'node:fs'
import {findShared} from './files/shared-bytes.js'
import {rebuild} from './files/weight-file.js'

/** The bytes of `models/<name>.bin`. @throws WeightError if there is no such file */
export const readWeights = (name: string): Uint8Array => findShared(`models/${name}.bin`) ?? readFile(name)

function readFile(name: string): Uint8Array {
	try {
		return readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
	} catch {
		throw rebuild(name, 'is missing')
	}
}
