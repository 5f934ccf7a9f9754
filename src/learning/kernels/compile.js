import {fileURLToPath} from 'node:url'
import asc from 'assemblyscript/asc'

const folder = fileURLToPath(new URL('assembly', import.meta.url))
const options = ['-O3', '--runtime', 'stub', '--noAssert', '--importMemory', '--noExportMemory']
// Helpers that take vectors are called from within the module alone.
const quiet = ['--disableWarning', '112']

/** `assembly/NAME.ts` as a WebAssembly module. @param {string} name @param {string} features @returns {Promise<Uint8Array>} */
async function compile(name, features) {
	let bytes = new Uint8Array()
	const {error, stderr} = await asc.main(
		[`${name}.ts`, '--baseDir', folder, '--outFile', `${name}.wasm`, '--enable', features, ...options, ...quiet],
		{
			writeFile: (_, written) => {
				bytes = written
			},
		},
	)
	if (error) throw new Error(`${folder}/${name}.ts: ${stderr}`, {cause: error})
	return bytes
}

/** The bytes of the kernels' modules, by name. */
export const compileKernels = async () => ({
	relaxed: await compile('integers', 'simd,relaxed-simd'),
	integers: await compile('integers', 'simd'),
	floats: await compile('floats', 'simd'),
	tables: await compile('tables', 'simd'),
})
