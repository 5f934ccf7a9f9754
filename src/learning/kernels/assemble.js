import wabt from 'wabt'
import {floats} from './floats.js'
import {integers} from './integers.js'

/** The bytes of the kernels' modules, by name. */
export async function assemble() {
	const {parseWat} = await wabt()
	const bytesOf = (name, text) => {
		const module = parseWat(`${name}.wat`, text, {simd: true})
		module.validate()
		return new Uint8Array(module.toBinary({}).buffer)
	}
	return {integers: bytesOf('integers', integers), floats: bytesOf('floats', floats)}
}
