import {describe, expect, it} from '@jest/globals'
import type {Command} from 'commander'
import {examplesOf} from '#src/cli/examples.js'
import {exitCodes, exitMeanings} from '#src/cli/exit.js'
import {makeProgram} from '#src/cli/program.js'

/** All commands below one, with their words: `queue status`. */
const commandsBelow = (command: Command, words: readonly string[] = []): {name: string; command: Command}[] =>
	command.commands.flatMap((one) => {
		const own = [...words, one.name()]
		return one.name() === 'help' ? [] : [{name: own.join(' '), command: one}, ...commandsBelow(one, own)]
	})

interface Parsed {
	/** The command that would have run; empty where none would. */
	ran: string
	out: string
	err: string
	code: string
}

/** Parses words as the program does, but runs nothing. */
async function parse(words: readonly string[]): Promise<Parsed> {
	const program = makeProgram()
	const parsed: Parsed = {ran: '', out: '', err: '', code: ''}
	const write = {
		writeOut(text: string) {
			parsed.out += text
		},
		writeErr(text: string) {
			parsed.err += text
		},
	}
	program.configureOutput(write)
	for (const {name, command} of commandsBelow(program)) {
		command.configureOutput(write).exitOverride()
		if (command.commands.length === 0)
			command.action(() => {
				parsed.ran = name
			})
	}
	try {
		await program.parseAsync(words, {from: 'user'})
	} catch (error) {
		parsed.code = (error as {code: string}).code
	}
	return parsed
}

/** Words of a line as a shell splits it, each command of a pipe by itself, without where its output goes. */
function shellWords(line: string): string[][] {
	const commands: string[][] = [[]]
	// `source <(newsfacts …)`
	const own = /<\((.*)\)$/.exec(line)?.[1] ?? line
	for (const [, quoted, double, plain] of own.matchAll(/'([^']*)'|"([^"$`\\]*)"|([^\s'"]+)/g)) {
		const word = quoted ?? double ?? plain!
		if (plain === '|') commands.push([])
		else commands.at(-1)!.push(word)
	}
	return commands.map((words) => (words.includes('>') ? words.slice(0, words.indexOf('>')) : words))
}

const all = commandsBelow(makeProgram())

describe('the help', () => {
	it.each(all)('of $name has examples that the program understands', async ({name, command}) => {
		const examples = examplesOf(command)
		expect(examples.length).toBeGreaterThanOrEqual(2)
		expect(examples.length).toBeLessThanOrEqual(3)
		const called: string[] = []
		for (const [line, purpose] of examples) {
			expect(purpose.length).toBeGreaterThan(10)
			const own = shellWords(line).filter(([first]) => first === 'newsfacts')
			if (!line.startsWith('curl ')) expect(own).not.toEqual([])
			for (const [, ...words] of own) {
				const {ran, err} = await parse(words)
				expect({line, ran, err}).toEqual({line, ran: expect.stringMatching(/./), err: ''})
				called.push(ran)
			}
		}
		// What comes next may be another command's.
		expect(called.filter((ran) => ran.startsWith(name))).not.toEqual([])
	})

	it.each(all)('of $name shows them, and says what every option does', ({command}) => {
		const help = command.helpInformation()
		expect(help).toMatch(/^Usage: newsfacts /)
		expect(command.description()).not.toBe('')
		for (const {description, long} of command.options) expect([long, description]).not.toEqual([long, ''])
	})

	it('puts the commands in groups, with examples and all exit codes', async () => {
		const {out, code} = await parse(['--help'])
		expect(code).toBe('commander.helpDisplayed')
		for (const heading of ['Read articles:', 'Many articles:', 'Examples:', 'Exit codes:'])
			expect(out).toContain(heading)
		expect(out).not.toMatch(/^Commands:/m)
		for (const [codes, meaning] of exitMeanings) expect(out).toContain(`${codes.padEnd(15)}${meaning}`)
		const named = exitMeanings.flatMap(([codes]) => codes.split(', ').map(Number))
		expect(named).toEqual(expect.arrayContaining(Object.values(exitCodes)))
	})

	it('of a command shows its examples', async () => {
		const {out} = await parse(['extract', '--help'])
		const [line, purpose] = examplesOf(all.find(({name}) => name === 'extract')!.command)[0]!
		expect(out).toContain(`Examples:\n  ${line}\n      ${purpose}\n`)
	})
})

describe('a slip of the pen', () => {
	it.each([
		[['extrct', 'a.txt'], 'extract', 'newsfacts --help'],
		[['extract', 'a.txt', '--formt', 'csv'], '--format', 'newsfacts extract --help'],
		[['queue', 'statsu', '--queue', 'redis://x'], 'status', 'newsfacts queue --help'],
		[['view', 'a.txt', '--outt', 'page.html'], '--out', 'newsfacts view --help'],
		[['help', 'extrct'], 'extract', 'newsfacts --help'],
		[['help', 'queue', 'statu'], 'status', 'newsfacts queue --help'],
		[['queue', 'status', '--quee', 'redis://x'], '--queue', 'newsfacts queue status --help'],
	])('%j is answered by what was meant', async (words, meant, help) => {
		const {ran, err} = await parse(words)
		expect({ran, err}).toEqual({ran: '', err: expect.stringContaining(`(Did you mean ${meant}?)`)})
		expect(err).toContain(`(${help} shows what there is)`)
	})
})

describe('an empty word', () => {
	it.each([
		[['extract', 'a.txt', '--out', ''], '--out'],
		[['extract', 'a.txt', ''], 'paths'],
		[['query', ' '], 'db'],
		[['query', 'facts.db', '--speaker', '  '], '--speaker'],
		[['queue', 'status', '--queue', ''], '--queue'],
	])('is refused: %j', async (words, name) => {
		const {ran, err, code} = await parse(words)
		expect({ran, code}).toEqual({ran: '', code: 'newsfacts.emptyValue'})
		expect(err).toContain(`error: ${name}: empty; name what it takes`)
	})
})

describe('help', () => {
	it('is that of a command, or of one below it', async () => {
		expect((await parse(['help', 'extract'])).out).toBe((await parse(['extract', '--help'])).out)
		expect((await parse(['help', 'queue', 'status'])).out).toBe((await parse(['queue', 'status', '--help'])).out)
		expect((await parse(['help'])).out).toBe((await parse(['--help'])).out)
	})
})

describe('a required option', () => {
	it('that is missing is named, and marked in the help', async () => {
		expect(await parse(['view', 'a.txt'])).toMatchObject({
			ran: '',
			code: 'commander.missingMandatoryOptionValue',
			err: "error: required option '-o, --out <file>' not specified\n(newsfacts view --help shows what there is)\n",
		})
		expect((await parse(['view', '--help'])).out).toMatch(/-o, --out <file> .*\n?.*\(required\)/)
	})
})
