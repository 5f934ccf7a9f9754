import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {Command} from 'commander'
import {readProgram} from '#src/cli/completion/read-program.js'
import {type Shell, shells} from '#src/cli/completion/shells.js'
import {commonEncodings} from '#src/cli/completion/values.js'
import {writeCompletion} from '#src/cli/completion/write.js'
import {makeProgram} from '#src/cli/program.js'
import {emitters} from '#src/emit/index.js'
import {factKinds} from '#src/facts/fact.js'
import {encodingOf} from '#src/ingest/decoding/encodings.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-completion-'))
const scriptOf = (shell: Shell): string => join(folder, `newsfacts.${shell}`)
const isThere = (shell: Shell): boolean => spawnSync(shell, ['--version']).status === 0
const program = makeProgram()
const commands = readProgram(program)

beforeAll(() => {
	for (const shell of shells) writeFileSync(scriptOf(shell), writeCompletion(shell, program))
	mkdirSync(join(folder, 'news'))
	writeFileSync(join(folder, 'a b.txt'), '')
	// A name that a careless script would run.
	writeFileSync(join(folder, '$(touch pwned);`touch pwned`.txt'), '')
})

afterAll(() => rmSync(folder, {recursive: true}))

/** What bash completes at the end of a line, as readline would ask: each word, or `=`, by itself. */
function inBash(line: string): string[] {
	const words = line.match(/=|[^\s=]+/g) ?? []
	const given = line.endsWith(' ') ? [...words, ''] : words
	const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newsfacts 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
	const {stdout, stderr} = spawnSync('bash', ['--norc', '-u', '-c', script, 'bash', scriptOf('bash'), ...given], {
		cwd: folder,
		encoding: 'utf8',
	})
	expect(stderr).toBe('')
	return stdout.split('\n').filter(Boolean)
}

function inFish(line: string): string[] {
	const {stdout, stderr} = spawnSync(
		'fish',
		['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scriptOf('fish'), line],
		{
			cwd: folder,
			encoding: 'utf8',
		},
	)
	expect(stderr).toBe('')
	return stdout
		.split('\n')
		.filter(Boolean)
		.map((found) => found.split('\t', 1)[0]!)
}

const names = program.commands.filter((one) => one.name() !== 'score').map((one) => one.name())

describe.each([
	['bash', inBash],
	['fish', inFish],
] as const)('completion in %s', (shell, complete) => {
	const inShell = isThere(shell) ? it : it.skip

	inShell('names all commands that the help shows', () => {
		expect(complete('newsfacts ')).toEqual(expect.arrayContaining([...names, 'help']))
		expect(complete('newsfacts ex')).toEqual(names.filter((name) => name.startsWith('ex')))
		expect(complete('newsfacts queue ').sort()).toEqual(['clear', 'help', 'retry', 'status'])
	})

	inShell('names all options of a command', () => {
		for (const {words, options} of commands) {
			const found = complete(`newsfacts ${[...words, '--'].join(' ')}`)
			const long = options.map(({flags}) => flags.at(-1)!)
			expect([words, found.sort()]).toEqual([words, [...long].sort()])
		}
	})

	inShell('names the values of an option', () => {
		expect(complete('newsfacts extract --format ').sort()).toEqual(Object.keys(emitters).sort())
		expect(complete('newsfacts extract news -f web')).toEqual(['webannotation'])
		expect(complete('newsfacts query facts.db --event el')).toEqual(['elect'])
		expect(complete('newsfacts work --format ').sort()).toEqual(['document', 'jsonl'])
		expect(complete('newsfacts completion ').sort()).toEqual(['bash', 'fish', 'zsh'])
	})

	inShell('takes the value of an option for no command', () => {
		expect(complete('newsfacts queue --unknown status --quie')).toEqual([])
		expect(complete('newsfacts extract --out facts --comp')).toEqual(['--compact'])
	})

	inShell('completes the last of a list', () => {
		expect(complete('newsfacts extract --kinds ').sort()).toEqual([...factKinds].sort())
		expect(complete('newsfacts extract --kinds quote,ev')).toEqual(['quote,event'])
	})
})

const inBashAlone = isThere('bash') ? it : it.skip

describe('completion in bash', () => {
	inBashAlone('completes the value behind an equals sign', () => {
		expect(inBash('newsfacts extract --format=par')).toEqual(['parquet'])
		expect(inBash('newsfacts extract --format=csv --ki')).toEqual(['--kinds'])
		expect(inBash('newsfacts extract --format=').sort()).toEqual(Object.keys(emitters).sort())
	})

	inBashAlone('leaves files to readline, and names nothing where only the user knows', () => {
		expect(inBash('newsfacts extract ')).toEqual([])
		expect(inBash('newsfacts extract --out ')).toEqual([])
		expect(inBash('newsfacts extract --threads ')).toEqual([])
		expect(inBash('newsfacts extract -- --for')).toEqual([])
		expect(inBash('newsfacts help ext')).toEqual(['extract'])
	})

	inBashAlone('runs nothing of what is typed', () => {
		for (const word of ['$(touch pwned)', '`touch pwned`', '*', "';touch pwned", '--kinds=$(touch pwned)', '[[', '\\'])
			for (const line of [`newsfacts extract ${word}`, `newsfacts ${word} `, `newsfacts extract --kinds quote,${word}`])
				inBash(line)
		expect(spawnSync('ls', {cwd: folder, encoding: 'utf8'}).stdout).not.toMatch(/^pwned/m)
	})
})

describe('completion in zsh', () => {
	const inZsh = isThere('zsh') ? it : it.skip

	inZsh('is a script that zsh reads', () => {
		expect(spawnSync('zsh', ['-n', scriptOf('zsh')], {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
	})

	it('has a function a command, with all its options and values', () => {
		const script = writeCompletion('zsh', program)
		expect(script.startsWith('#compdef newsfacts\n')).toBe(true)
		for (const {words, options} of commands) {
			expect(script).toContain(`\n${['_newsfacts', ...words].join('_')}() {`)
			for (const {flags} of options) expect(script).toContain(flags.at(-1))
		}
		expect(script).toContain(`(${Object.keys(emitters).join(' ')})`)
	})
})

const optionOf = (words: readonly string[], long: string) =>
	words
		.reduce((command, word) => command.commands.find((one) => one.name() === word)!, program)
		.options.find((option) => option.long === long)!

describe('what is completed', () => {
	// A new word for a value: its values in src/cli/completion/values.ts, or here, where only the user knows them.
	it('behind an option is decided: values, a file, a folder, or what only the user knows', () => {
		const free = new Set(
			'n s p i/n date url text words fields sql name id unit type address seconds offset from=to code where which'.split(
				' ',
			),
		)
		const undecided = commands.flatMap(({words, options}) =>
			options.flatMap(({flags, value}) => {
				if (value?.is !== 'free') return []
				const option = optionOf(words, flags.at(-1)!)
				return free.has(/<([^>]+)>/.exec(option.flags)?.[1] ?? '') ? [] : `${words.join(' ')} ${option.flags}`
			}),
		)
		expect(undecided).toEqual([])
	})

	it('as an encoding is one that is known', () => {
		for (const name of commonEncodings) expect([name, encodingOf(name)]).not.toEqual([name, null])
	})

	it.each(['a b', '$(x)', "it's", '`x`', '*', 'a;b', ''])('has no word that a shell reads otherwise: %j', (word) => {
		const odd = new Command('newsfacts')
		odd.addCommand(new Command('one').addOption(new Command().createOption('-f, --format <name>', 'x').choices([word])))
		for (const shell of shells) expect(() => writeCompletion(shell, odd)).toThrow(TypeError)
	})

	it.each(shells)('is said by descriptions that %s can hold', (shell) => {
		const odd = new Command('newsfacts')
		odd.command('one').description("it's [x]: a \\ `$(y)`\nand more").option('-f, --flag', "it's [x]: a \\ `$(y)`")
		const script = writeCompletion(shell, odd)
		const path = join(folder, `odd.${shell}`)
		writeFileSync(path, script)
		if (!isThere(shell)) return
		const {stderr} = spawnSync(shell, ['-n', path], {encoding: 'utf8'})
		expect(stderr).toBe('')
	})
})
