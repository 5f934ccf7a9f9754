import {readFileSync} from 'node:fs'

export {version} from '../batch/version.js'

/** The folder of the package, with `models/` in it. */
export const packageFolder = new URL('../../', import.meta.url)

/** The package's own description, as much of it as is asked for. */
export const manifest = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
	readonly version: string
	readonly engines: {readonly node: string}
}
