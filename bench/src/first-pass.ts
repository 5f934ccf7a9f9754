import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {processorSeconds} from './clock.js'
import {engineFlags, extract} from './engine.js'

const rounds = 3

type Name = 'ours' | 'command' | 'wink'

/**
 * Seconds of processor time of a process of its own that reads the first `limit` articles once, its start left out, in
 * turn for all: our library, the same under the settings of the command, and wink. What the engine compiles meanwhile on other
 * threads counts.
 */
export function firstPasses(gold: string, limit: number): Record<Name, number[]> {
	const seconds: Record<Name, number[]> = {ours: [], command: [], wink: []}
	for (let round = 0; round < rounds; round++)
		for (const name of ['ours', 'command', 'wink'] as const) {
			const program = [fileURLToPath(import.meta.url), name, gold, String(limit), ...engineFlags]
			const {status, stdout, stderr} = spawnSync(process.execPath, program, {encoding: 'utf8'})
			if (status !== 0) throw new Error(`first pass of ${name} failed: ${stderr.slice(0, 200)}`)
			seconds[name].push(Number(stdout))
		}
	return seconds
}

// Run as a program: one pass of one system.
const [, program, name, gold, limit] = process.argv
if (program === fileURLToPath(import.meta.url) && name) {
	const {articles} = speedArticles(gold ?? '', Number(limit))
	if (name === 'command') await import('../../dist/cli/v8-flags.js')
	const nlp = name === 'wink' ? (await import('./systems/wink.js')).makeWink() : null
	const read = (text: string): unknown => (nlp ? nlp.readDoc(text) : extract({text}))
	// What is loaded on demand is loaded before.
	read('It rains.')
	process.stdout.write(
		String(
			processorSeconds(() => {
				for (const {text} of articles) read(text)
			}),
		),
	)
}
