import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type OptionalPackage, optionalPackages} from '../../model/optional-package.js'
import {packageFolder} from '../version.js'
import {broken, type Finding, note, ok} from './finding.js'
import {fitsCaret} from './versions.js'

/** What each optional package is for, and the module of it that is loaded. */
const uses: Readonly<Record<OptionalPackage, {readonly purpose: string; readonly module: string}>> = {
	'@modelcontextprotocol/sdk': {purpose: 'newsfacts mcp', module: '@modelcontextprotocol/sdk/server/mcp.js'},
	'better-sqlite3': {purpose: 'index and query on Node before 22.16', module: 'better-sqlite3'},
	bullmq: {purpose: 'enqueue, work and queue', module: 'bullmq'},
	ioredis: {purpose: 'enqueue, work and queue', module: 'ioredis'},
	mailparser: {purpose: 'reading mail', module: 'mailparser'},
	mammoth: {purpose: 'reading Word documents', module: 'mammoth'},
	'pdfjs-dist': {purpose: 'reading PDF', module: 'pdfjs-dist/legacy/build/pdf.mjs'},
	pg: {purpose: 'work --out postgres://…', module: 'pg'},
}

/** The optional packages: which are installed, whether their version is one that was tested, and whether they load. */
export const lookAtPackages = (): Promise<Finding[]> =>
	Promise.all(
		(Object.keys(uses) as OptionalPackage[]).map((name) => {
			const {purpose, module} = uses[name]
			return lookAtPackage(name, {
				purpose,
				installed: installedVersion(name, fileURLToPath(packageFolder)),
				load: () => import(module),
			})
		}),
	)

export interface PackageView {
	readonly purpose: string
	/** Its version; null where it isn't installed, empty where it doesn't say. */
	readonly installed: string | null
	readonly load: () => Promise<unknown>
}

export async function lookAtPackage(name: OptionalPackage, {purpose, installed, load}: PackageView): Promise<Finding> {
	const tested = optionalPackages[name]
	const install = `npm install ${name}@${tested}`
	const data = {purpose, installed, tested}
	if (installed === null) return note(name, `not installed; needed for ${purpose} alone`, install, data)
	const fault = await load().then(
		() => null,
		(error: unknown) => (error instanceof Error ? error.message.split('\n', 1)[0]! : String(error)),
	)
	if (fault !== null) return broken(name, `${installed} is installed, but doesn't load: ${fault}`, install, data)
	if (fitsCaret(installed, tested)) return ok(name, `${installed}, for ${purpose}`, data)
	return note(name, `${installed || 'an unknown version'}, for ${purpose}; tested with ${tested}`, install, data)
}

/** The version of a package as a module in `folder` would load it; null where there is none. */
export function installedVersion(name: string, folder: string): string | null {
	for (let at = folder; ; at = dirname(at)) {
		const path = join(at, 'node_modules', name, 'package.json')
		if (existsSync(path)) return readVersion(path)
		if (dirname(at) === at) return null
	}
}

function readVersion(path: string): string {
	try {
		const {version} = JSON.parse(readFileSync(path, 'utf8')) as {version?: unknown}
		return typeof version === 'string' ? version : ''
	} catch {
		return ''
	}
}
