import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {explain} from '../../ingest/files/system-error.js'
import {unpackWeights, WeightError} from '../../learning/files/weight-file.js'
import {packageFolder} from '../version.js'
import {broken, type Finding, ok} from './finding.js'

// The SHA-256 of each weight file of this version, by its name; filled in where the command is bundled.
declare const weightHashes: Readonly<Record<string, string>>

interface WeightState {
	readonly name: string
	readonly bytes: number
	readonly sha256: string | null
	/** What is wrong with it; null where nothing is. */
	readonly fault: string | null
}

/** The weight files in a folder: whether all are there, undamaged, and those of this version. */
export function lookAtWeights(
	folder: string = fileURLToPath(new URL('models/', packageFolder)),
	hashes: Readonly<Record<string, string>> | null = bundledHashes(),
): Finding {
	const names = hashes ? Object.keys(hashes) : namesIn(folder)
	const files = names.map((name) => readState(folder, name, hashes?.[name] ?? null))
	const data = {folder, verified: hashes !== null, files}
	const faults = files.filter(({fault}) => fault !== null)
	if (names.length === 0) return broken('weights', `${folder}: no weight file there`, again, data)
	if (faults.length > 0)
		return broken('weights', faults.map(({name, fault}) => `${folder}${name}.bin ${fault}`).join('; '), again, data)
	const size = files.reduce((sum, {bytes}) => sum + bytes, 0)
	const checked = hashes ? `of this version by SHA-256 (${fingerprint(files)})` : 'undamaged by CRC-32'
	return ok('weights', `${files.length} files, ${(size / 1e6).toFixed(1)} MB, all ${checked}`, {
		...data,
		fingerprint: fingerprint(files),
	})
}

const again = 'install newsfacts anew: npm install newsfacts'

const bundledHashes = (): Readonly<Record<string, string>> | null =>
	typeof weightHashes === 'undefined' ? null : weightHashes

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).flatMap((name) => (name.endsWith('.bin') ? name.slice(0, -4) : []))
	} catch {
		return []
	}
}

function readState(folder: string, name: string, expected: string | null): WeightState {
	try {
		const bytes = readFileSync(`${folder}${name}.bin`)
		const sha256 = createHash('sha256').update(bytes).digest('hex')
		return {name, bytes: bytes.length, sha256, fault: faultOf(bytes, name, sha256, expected)}
	} catch (error) {
		const {reason} = explain(name, error)
		return {name, bytes: 0, sha256: null, fault: `can't be read (${reason})`}
	}
}

function faultOf(bytes: Uint8Array, name: string, sha256: string, expected: string | null): string | null {
	try {
		unpackWeights(bytes, name)
	} catch (error) {
		if (!(error instanceof WeightError)) throw error
		return error.message.replace(/^\S+ /, '').split('; ', 1)[0] ?? ''
	}
	return expected === null || expected === sha256 ? null : 'is whole, but of another version'
}

/** Eight digits that all files together have, to compare two installations. */
const fingerprint = (files: readonly WeightState[]): string =>
	createHash('sha256')
		.update(files.map(({name, sha256}) => `${name} ${sha256}`).join('\n'))
		.digest('hex')
		.slice(0, 8)
