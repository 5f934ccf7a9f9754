import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import type {Outcome} from '../src/batch/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))

// Threads load what is built, so a process of its own runs it: `program` calls `print` on what comes out.
function run(program: string, flags: readonly string[] = []): unknown[] {
	const whole = `
		import {extractAll} from './dist/bundle/batch.js'
		const engine = {models: false}
		const small = (id) => ({id, text: 'Ann Lee said that it rained. About 40 boats left.'})
		const endless = {id: 'endless', text: 'The mayor said on Tuesday that 40 boats had left. '.repeat(39000)}
		const print = (value) => console.log(JSON.stringify(value))
		${program}`
	const args = [...flags, '--input-type=module', '--eval', whole]
	const out = execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8})
	return out
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as unknown)
}

const places = (outcomes: readonly unknown[]): string[] =>
	(outcomes as Outcome[]).map((outcome) =>
		'error' in outcome ? `${outcome.error.place}: ${outcome.error.reason}` : outcome.place,
	)

describe('threads', () => {
	it('give the same as the caller’s own, in order, errors in their place', () => {
		const [one, two, three] = run(`
			const items = Array.from({length: 40}, (_, index) => index % 7 === 3 ? {error: {place: 'bad ' + index, reason: 'r', cure: 'c'}} : {...small('a' + index), title: 'Ants '.repeat(index)})
			for (const threads of [1, 2, 3]) {
				const all = []
				for await (const outcome of extractAll(items, {engine, threads})) all.push(outcome)
				print(all)
			}`) as unknown[][]
		expect(one).toHaveLength(40)
		expect(places(one!).slice(2, 5)).toEqual(['a2', 'bad 3: r', 'a4'])
		expect(two).toEqual(one)
		expect(three).toEqual(one)
	})

	it('take one article with them when they run out of time, one that no thread can get, and go on', () => {
		const outcomes = run(`
			const items = [small('a'), endless, small('b'), {...small('odd'), f() {}}, small('c'), small('d')]
			for await (const outcome of extractAll(items, {engine, threads: 2, timeout: 4})) print(outcome)`)
		expect(places(outcomes)).toEqual([
			'a',
			'endless: took longer than 4 s',
			'b',
			'odd: f() {} could not be cloned.',
			'c',
			'd',
		])
	})

	it('take one article with them when they run out of memory', () => {
		const outcomes = run(
			`for await (const outcome of extractAll([small('a'), endless, small('b')], {engine, timeout: 100})) print(outcome)`,
			['--max-old-space-size=50'],
		)
		expect(places(outcomes)).toEqual(['a', 'endless: ran out of memory', 'b'])
	})

	it('give what is done while the source waits, and end with an abort then', () => {
		const outcomes = run(`
			const stop = new AbortController()
			async function* items() {
				for (let index = 0; index < 5; index++) yield small('a' + index)
				await new Promise(() => {})
			}
			for await (const outcome of extractAll(items(), {engine, threads: 2, signal: stop.signal})) {
				print(outcome)
				if (outcome.place === 'a4') stop.abort()
			}
			print({place: 'end'})`)
		expect(places(outcomes)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'end'])
	})

	it('begin nothing after an abort, and finish what they have in hand', () => {
		const outcomes = run(`
			const stop = new AbortController()
			let read = 0
			function* items() {
				for (;;) yield small('a' + read++)
			}
			for await (const outcome of extractAll(items(), {engine, timeout: 100, signal: stop.signal})) {
				print(outcome)
				stop.abort()
			}
			print({place: String(read)})`)
		const seen = places(outcomes)
		const read = Number(seen.pop())
		expect(seen).toEqual(seen.map((_, index) => `a${index}`))
		expect(seen.length).toBeGreaterThan(0)
		expect(seen.length).toBeLessThan(read)
		expect(read).toBeLessThanOrEqual(20)
	})

	it('say why no article can be read', () => {
		const [error] = run(`
			await extractAll([small('a')], {engine: {cues: ['']}, threads: 2}).next().catch(({name, message}) => print(name + ': ' + message))`)
		expect(error).toMatch(/^TypeError: Expected `cues` to be a list of words/)
	})
})
