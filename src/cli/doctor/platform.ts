import {availableParallelism, freemem, totalmem} from 'node:os'
import {getHeapStatistics} from 'node:v8'
import {kernelKinds} from '../../learning/kernel.js'
import {manifest} from '../version.js'
import {broken, type Finding, note, ok} from './finding.js'
import {isAtLeast} from './versions.js'

/** Node, the machine, and how the networks are computed on it. */
export const lookAtPlatform = (): Finding[] => [node(process.version), threads(), memory(), kernel()]

/** `version`: of Node, as `v20.19.0`. */
export function node(version: string): Finding {
	const least = manifest.engines.node.replace(/^>=\s*/, '')
	const data = {version: version.replace(/^v/, ''), needed: manifest.engines.node, platform, architecture}
	const found = `${data.version} on ${platform} ${architecture}`
	return isAtLeast(version, least)
		? ok('Node', found, data)
		: broken('Node', `${found}, older than ${least}`, `install Node ${least} or later (https://nodejs.org)`, data)
}

const {platform, arch: architecture} = process

function threads(): Finding {
	const count = availableParallelism()
	return ok('threads', count === 1 ? '1 at a time' : `up to ${count}: --threads ${count}`, {available: count})
}

/** Bytes that a run with one thread likes to have. */
const comfortable = 750e6

function memory(): Finding {
	const limit = limitOfContainer()
	const total = limit ?? totalmem()
	const data = {total, free: freemem(), container: limit, heapLimit: getHeapStatistics().heap_size_limit}
	const found = `${inGigabytes(total)}${limit === null ? '' : ' for this container'}, ${inGigabytes(data.free)} free, ${inGigabytes(data.heapLimit)} for JavaScript`
	if (Math.min(total, data.heapLimit) >= comfortable) return ok('memory', found, data)
	return note('memory', found, 'stay with one thread, and give Node more: NODE_OPTIONS=--max-old-space-size=2000', data)
}

// Node says how much a container may take; without one, a number beyond all memory.
function limitOfContainer(): number | null {
	const limit = process.constrainedMemory()
	return limit > 0 && limit < totalmem() ? limit : null
}

const inGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`

const kernelNames = {
	relaxed: 'WebAssembly, products of 8-bit integers (relaxed SIMD)',
	integers: 'WebAssembly, products of 16-bit integers (SIMD)',
	plain: 'JavaScript',
} as const

function kernel(): Finding {
	const [used] = kernelKinds()
	const data = {used, available: kernelKinds()}
	if (used !== 'plain') return ok('networks', kernelNames[used!], data)
	return note(
		'networks',
		`${kernelNames.plain}: this Node runs no WebAssembly with SIMD, so texts are read several times slower`,
		'start Node without --jitless, on a processor with SIMD',
		data,
	)
}
