import {once} from 'node:events'
import {createWriteStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {randomFrom} from '../../train/learning/random.js'
import {growthOf} from './growth.js'
import {makeArticles} from './make-articles.js'
import {resultsHash} from './results-hash.js'
import {watchedRun} from './watched-run.js'

// npm run soak -- [--articles 5000] [--chars 700] [--seed 1] [--kills 20] [--threads 2] [--cli PATH] [--keep] [--alone]
// Reads an archive of made articles with one thread and with several, then again with kill -9 at random moments: articles a
// second, memory and how it grows, and whether all leave the same bytes. Ends with 4 where they don't. `--chars`: articles
// end after the paragraph in which they reach so many characters; 0 for whole ones. `--alone`: the run with several threads
// and no other, for archives that take an hour.

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const {values} = parseArgs({
	options: {
		articles: {type: 'string', default: '5000'},
		chars: {type: 'string', default: '0'},
		seed: {type: 'string', default: '1'},
		kills: {type: 'string', default: '20'},
		threads: {type: 'string', default: '2'},
		cli: {type: 'string', default: join(root, 'dist', 'cli.js')},
		keep: {type: 'boolean', default: false},
		alone: {type: 'boolean', default: false},
	},
})

const written = [values.articles, values.seed, values.kills, values.threads, values.chars]
const [count, seed, kills, threads, chars] = written.map((written) => {
	const number = Number(written)
	if (!Number.isInteger(number) || number < 0) throw new RangeError(`${written} is no whole number`)
	return number
}) as [number, number, number, number, number]

/** Small, so that runs are killed while they end a shard too. */
const shardSize = 100

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-soak-'))
const archive = join(folder, 'archive.jsonl')
const say = (line: string): void => {
	process.stdout.write(`${line}\n`)
}

const megabytes = await writeArchive()
say(`${count.toLocaleString('en-US')} articles, ${megabytes.toFixed(1)} MB, seed ${seed}`)
if (values.alone) await measure(threads)
else compare(await runAll())
if (values.keep) say(`kept in ${folder}`)
else rmSync(folder, {recursive: true})

function compare(hashes: readonly string[]): void {
	const same = new Set(hashes).size === 1
	say(same ? `the same bytes each time (${hashes[0]})` : `DIFFERENT bytes: ${hashes.join(', ')}`)
	process.exitCode = same ? 0 : 4
}

/** Returns the hashes of what one thread, several, and those that were killed have left. */
async function runAll(): Promise<string[]> {
	const one = await measure(1)
	const several = await measure(threads)
	say(`${threads} threads to one: ${(one.seconds / several.seconds).toFixed(2)} times as fast`)
	const hashes = [one.hash, several.hash]
	if (kills > 0) hashes.push(await killedRun(several.seconds))
	return hashes
}

async function writeArchive(): Promise<number> {
	const out = createWriteStream(archive)
	let bytes = 0
	for (const article of makeArticles(join(root, 'corpus'), count, seed, {chars: chars || undefined})) {
		const line = `${JSON.stringify(article)}\n`
		bytes += Buffer.byteLength(line)
		if (!out.write(line)) await once(out, 'drain')
	}
	out.end()
	await once(out, 'close')
	return bytes / 1e6
}

function extract(out: string, threadCount: number): string[] {
	const outputs = ['--out', `${out}/`, '--shard-size', String(shardSize)]
	return [values.cli, 'extract', archive, ...outputs, '--threads', String(threadCount), '--quiet']
}

async function measure(threadCount: number): Promise<{seconds: number; hash: string}> {
	const out = join(folder, `threads-${threadCount}`)
	const run = await watchedRun(extract(out, threadCount))
	if (run.code !== 0) throw new Error(`ended with ${run.code}: ${run.said}`)
	const name = threadCount === 1 ? '1 thread' : `${threadCount} threads`
	const rate = (count / run.seconds).toFixed(1)
	const growth = growthOf(run.samples, count)
	const grown =
		growth === null ? 'too short to say whether it grows' : `${growth.toFixed(2)} MB more with each 1,000 articles`
	say(`${name}: ${run.seconds.toFixed(1)} s, ${rate} articles/s, memory ${run.peak.toFixed(0)} MB at most, ${grown}`)
	return {seconds: run.seconds, hash: await resultsHash(out)}
}

/** The same run, killed again and again at random moments and started again. Returns the hash of what it leaves. */
async function killedRun(seconds: number): Promise<string> {
	const out = join(folder, 'killed')
	const random = randomFrom(seed)
	let killed = 0
	let spent = 0
	for (;;) {
		// A start takes about a second; more than that in hand, a run gets somewhere.
		const killAfter = 1 + random() * Math.max(3, (2 * seconds) / kills)
		const run = await watchedRun(extract(out, threads), killed < kills ? {killAfter} : {})
		spent += run.seconds
		if (run.code === 0) break
		if (run.code !== null) throw new Error(`after ${killed} kills it ended with ${run.code}: ${run.said}`)
		killed++
	}
	say(`killed ${killed} times and started again: ${spent.toFixed(1)} s in all`)
	return resultsHash(out)
}
