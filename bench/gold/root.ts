import {existsSync} from 'node:fs'

/** The folder of the repository: the nearest above this file that holds the settings of the tools' build. */
export const root: URL = rootAbove(new URL('./', import.meta.url))

function rootAbove(folder: URL): URL {
	if (existsSync(new URL('tsconfig.tools.json', folder))) return folder
	const above = new URL('../', folder)
	if (above.href === folder.href) throw new Error(`${import.meta.url}: lies in no repository of newsfacts`)
	return rootAbove(above)
}
