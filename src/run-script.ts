import {closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'
import {isMainThread} from 'node:worker_threads'

/*
 * To compile a megabyte of JavaScript takes a quarter of the time until a short article is read. V8 can hand out what it has
 * compiled, and take it back in the next process; of modules Node lets it do so late and in part, of a script it always does.
 * So the command is one script, and what was compiled lies beside it, in a file for each version of Node: made with the
 * package, or by the first short run of `extract` of a user who may write there. V8 refuses what another version or other
 * options have made, and compiles then, as it does where there is no such file.
 */

type Run = (
	require: NodeJS.Require,
	module: {exports: object},
	url: string,
	importModule: (name: string) => Promise<unknown>,
) => void

/**
 * Runs a script of `src/bundle.js`, from compiled code where there is some. Returns what it exports. `fewest`: bytes of what a
 * run leaves that has read articles; one that was over before leaves half as many, and isn't kept.
 */
export function runScript(url: URL, fewest = 2_000_000): object {
	const path = fileURLToPath(url)
	const compiled = `${path.slice(0, -'.cjs'.length)}-${process.version}-${process.arch}.code`
	const cachedData = isAllowed ? readIfThere(compiled) : undefined
	// A script of `src/bundle.js` is ASCII: a byte a character, for V8 too.
	const script = new Script(readFileSync(path, 'latin1'), {filename: path, cachedData})
	const module = {exports: {}}
	const run = script.runInThisContext() as Run
	run(createRequire(path), module, url.href, (name) => import(name))
	if (isAllowed && isMainThread && (!cachedData || (script.cachedDataRejected && !hasOptions)))
		process.once('exit', (code) => {
			if (code === 0 && process.argv[2] === 'extract' && process.uptime() < shortRun) keep(compiled, script, fewest)
		})
	return module.exports
}

// As for Node's own cache of compiled modules.
const isAllowed = !process.env.NODE_DISABLE_COMPILE_CACHE

// Options of Node's change what V8 accepts: the file is that of runs without.
const hasOptions = process.execArgv.length > 0 || (process.env.NODE_OPTIONS ?? '') !== ''

/** Seconds after which V8 may have let go of what only the start needs. */
const shortRun = 10

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path)
	} catch {
		return undefined
	}
}

// All or nothing, as several processes may do it; where nothing can be written, the next run compiles again.
function keep(path: string, script: Script, fewest: number): void {
	const bytes = script.createCachedData()
	if (bytes.length < fewest) return
	const beside = `${path}.${process.pid}`
	try {
		const file = openSync(beside, 'wx')
		try {
			for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
			fsyncSync(file)
		} finally {
			closeSync(file)
		}
		renameSync(beside, path)
	} catch {
		try {
			rmSync(beside, {force: true})
		} catch {
			// A folder that can't be written.
		}
	}
}
