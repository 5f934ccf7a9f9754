import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {runInNewContext} from 'node:vm'
import {check} from 'recheck'
import {root as rootUrl} from '../gold/root.js'
import {type Allowed, allowed, allowedFor} from './allowed.js'
import {findPatterns, type Pattern} from './literals.js'

// npm run audit: every regular expression of `src` is checked for inputs on which it takes more than linear time. Those of
// bench/audit/allowed.ts are timed instead. Ends with 1 where one is vulnerable, undecided or too slow.

/** Milliseconds for the proof of one pattern, and once more where that wasn't enough. */
const patience = [10_000, 40_000] as const
const attackChars = 100_000
/** Most milliseconds that an allowed pattern may take for its attack. */
const mostMilliseconds = 1000

const patterns = await findPatterns(fileURLToPath(rootUrl))
const faults: string[] = []
const toProve: Pattern[] = []
const used = new Set<Allowed>()
for (const pattern of patterns) {
	const entry = allowedFor(pattern)
	if (!entry) toProve.push(pattern)
	else {
		used.add(entry)
		const time = timeOf(pattern, attackOf(entry))
		const line = `${nameOf(pattern)}: allowed, ${entry.why}; ${time.toFixed(0)} ms for ${entry.most ?? attackChars} characters`
		if (time > mostMilliseconds) faults.push(line)
		else process.stdout.write(`${line}\n`)
	}
}
for (const {file, begins} of allowed.filter((entry) => !used.has(entry)))
	process.stdout.write(`${file}: no pattern begins with ${begins} any more; take it out of bench/audit/allowed.ts\n`)
await Promise.all(Array.from({length: availableParallelism()}, proveNext))
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(
	`${patterns.length} regular expressions: ${patterns.length - faults.length - used.size} safe, ${used.size} allowed, ${faults.length} at fault\n`,
)
// The checker's own process would keep this one alive.
process.exit(faults.length > 0 ? 1 : 0)

function attackOf({attack, most = attackChars}: Allowed): string {
	return `${attack.repeat(Math.ceil(most / attack.length)).slice(0, most - 1)}\0`
}

async function proveNext(): Promise<void> {
	for (let pattern = toProve.pop(); pattern; pattern = toProve.pop()) {
		const fault = await faultOf(pattern)
		if (fault) faults.push(`${nameOf(pattern)}: ${fault}; bound its repeats, or begin them with (?<!…)`)
	}
}

// What recheck holds for vulnerable counts where V8 takes as long as it says: by its own count of steps a run that a
// lookbehind tries but once looks quadratic now and then.
async function faultOf(pattern: Pattern): Promise<string | null> {
	for (const timeout of patience) {
		const found = await check(pattern.source, pattern.flags, {timeout})
		if (found.status === 'safe') return null
		if (found.status === 'unknown') continue
		const time = timeOf(pattern, found.attack.string)
		return time > mostMilliseconds ? `${found.complexity.summary}, attacked by ${found.attack.pattern}` : null
	}
	return 'neither safe nor vulnerable by recheck'
}

/** Milliseconds that V8 takes to look for a pattern everywhere in a text; it is stopped after some more than are allowed. */
function timeOf({source, flags}: Pattern, text: string): number {
	const start = performance.now()
	try {
		const context = {pattern: new RegExp(source, flags), text}
		runInNewContext('text.replace(pattern, "")', context, {timeout: 3 * mostMilliseconds})
	} catch (error) {
		// An error of the other context is no `Error` of this one.
		if ((error as {code?: unknown}).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
	}
	return performance.now() - start
}

function nameOf({source, flags, places}: Pattern): string {
	const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source
	return `${places[0]} /${shown}/${flags}`
}
