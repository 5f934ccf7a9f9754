// Writes kernel-bytes.ts from the sources of the kernels: npm run kernels
import {writeFileSync} from 'node:fs'
import {compileKernels} from './compile.js'

const coded = Object.entries(await compileKernels()).map(([name, bytes]) => [
	name,
	Buffer.from(bytes).toString('base64'),
])
const lines = [
	'// Made by: npm run kernels',
	...coded.map(([name, text]) => `const ${name} =\n\t'${text}'`),
	'',
	'const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>',
	'\tUint8Array.from(atob(text), (character) => character.charCodeAt(0))',
	'',
	'/** The bytes of the WebAssembly modules whose sources are in kernels/assembly/. */',
	'export const relaxedKernel = (): Uint8Array<ArrayBuffer> => bytesOf(relaxed)',
	'export const integerKernel = (): Uint8Array<ArrayBuffer> => bytesOf(integers)',
	'export const floatKernel = (): Uint8Array<ArrayBuffer> => bytesOf(floats)',
	'export const tableKernel = (): Uint8Array<ArrayBuffer> => bytesOf(tables)',
	'',
]
writeFileSync(new URL('../kernel-bytes.ts', import.meta.url), lines.join('\n'))
