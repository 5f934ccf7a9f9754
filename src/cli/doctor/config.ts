import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {makeLists} from '../../engine.js'
import {engineOptions, readConfig, standardFile} from '../config/read.js'
import {isExitError} from '../exit.js'
import {broken, type Finding, ok} from './finding.js'

/** The configuration that a command in this folder would read: whether it can be, and fits. */
export async function lookAtConfig(path: string | undefined): Promise<Finding> {
	const place = resolve(path ?? standardFile)
	if (path === undefined && !existsSync(place))
		return ok('configuration', `none; ${standardFile} would be read in this folder`, {path: null, keys: []})
	try {
		const config = await readConfig(path)
		makeLists(engineOptions(config))
		const keys = Object.keys(config)
		return ok('configuration', `${place}: ${keys.length === 0 ? 'empty' : keys.join(', ')}`, {path: place, keys})
	} catch (error) {
		if (!isExitError(error) && !(error instanceof TypeError)) throw error
		const faults = error.message.split('\nerror: ')
		return broken('configuration', faults.join('; '), `correct ${place}`, {path: place, faults})
	}
}
