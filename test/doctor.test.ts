import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from '@jest/globals'
import {lookAtConfig} from '#src/cli/doctor/config.js'
import {broken, note, ok} from '#src/cli/doctor/finding.js'
import {installedVersion, lookAtPackage, lookAtPackages} from '#src/cli/doctor/packages.js'
import {lookAtPlatform, node} from '#src/cli/doctor/platform.js'
import {doctorPage} from '#src/cli/doctor/run.js'
import {readSelfTest} from '#src/cli/doctor/self-test.js'
import {fitsCaret, isAtLeast} from '#src/cli/doctor/versions.js'
import {lookAtWeights} from '#src/cli/doctor/weights.js'
import {optionalPackages} from '#src/model/optional-package.js'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-doctor-'))
const at = (...names: string[]): string => join(folder, ...names)
const models = fileURLToPath(new URL('../models/', import.meta.url))

afterAll(() => rmSync(folder, {recursive: true}))

describe('versions', () => {
	it.each([
		['20.20.2', '20.19', true],
		['v20.19.0', '20.19', true],
		['20.18.9', '20.19', false],
		['22.0.0', '20.19', true],
		['5.0.0-beta.1', '5.0.0', false],
		['5.0.0', '5.0.0', true],
		['nightly', '20.19', false],
	])('%s is %s or later: %s', (version, least, expected) => {
		expect(isAtLeast(version, least)).toBe(expected)
	})

	it.each([
		['1.32.2', '1.32.2', true],
		['1.40.0', '1.32.2', true],
		['1.32.1', '1.32.2', false],
		['2.0.0', '1.32.2', false],
		['0.3.9', '0.3.2', true],
		['0.4.0', '0.3.2', false],
		['0.0.3', '0.0.3', true],
		['0.0.4', '0.0.3', false],
	])('%s fits ^%s: %s', (version, tested, expected) => {
		expect(fitsCaret(version, tested)).toBe(expected)
	})
})

describe('newsfacts doctor', () => {
	it('wants the Node that the package asks for', () => {
		expect(node('v18.20.4')).toMatchObject({state: 'broken', cure: expect.stringContaining('install Node 20.19')})
		expect(node('v22.1.0').state).toBe('ok')
		expect(lookAtPlatform().map(({name}) => name)).toEqual(['Node', 'threads', 'memory', 'networks'])
	})

	it('finds weights that are damaged, missing or of another version, and names the files', () => {
		const there = at('models/')
		mkdirSync(there)
		for (const name of ['speakers', 'quote-filter', 'salience'])
			cpSync(`${models}${name}.bin`, join(there, `${name}.bin`))
		const sound = lookAtWeights(there, null)
		expect(sound).toMatchObject({state: 'ok', found: expect.stringContaining('3 files')})
		const files = (sound.data.files as {name: string; sha256: string}[]).map(({name, sha256}) => [name, sha256])
		const hashes = Object.fromEntries(files) as Record<string, string>
		expect(lookAtWeights(there, hashes)).toMatchObject({state: 'ok', data: {verified: true}})
		expect(lookAtWeights(there, {...hashes, salience: '0'.repeat(64)})).toMatchObject({
			state: 'broken',
			found: `${there}salience.bin is whole, but of another version`,
		})
		const bytes = readFileSync(join(there, 'speakers.bin'))
		bytes[bytes.length >> 1]! ^= 1
		writeFileSync(join(there, 'speakers.bin'), bytes)
		rmSync(join(there, 'salience.bin'))
		const {state, found, cure} = lookAtWeights(there, hashes)
		expect({state, cure}).toEqual({state: 'broken', cure: 'install newsfacts anew: npm install newsfacts'})
		expect(found).toContain('speakers.bin is cut short or damaged')
		expect(found).toContain("salience.bin can't be read (no such file or folder)")
		expect(lookAtWeights(at('nowhere/'), null)).toMatchObject({state: 'broken'})
	})

	it('knows all optional packages, and what each is for', async () => {
		const found = await lookAtPackages()
		expect(found.map(({name}) => name)).toEqual(Object.keys(optionalPackages))
		for (const {data} of found) expect(data.purpose).not.toBe('')
	})

	it('asks whether a package is there, fits and loads', async () => {
		const load = () => Promise.resolve({})
		const look = (installed: string | null, loading = load) =>
			lookAtPackage('mammoth', {purpose: 'reading Word documents', installed, load: loading})
		const cure = `npm install mammoth@${optionalPackages.mammoth}`
		expect(await look(null)).toMatchObject({state: 'note', cure})
		expect(await look(optionalPackages.mammoth)).toMatchObject({state: 'ok', cure: null})
		expect(await look('0.9.0')).toMatchObject({state: 'note', cure, found: expect.stringContaining('tested with')})
		const fails = () => Promise.reject(new Error('built for another Node\nat line 1'))
		expect(await look(optionalPackages.mammoth, fails)).toMatchObject({
			state: 'broken',
			cure,
			found: `${optionalPackages.mammoth} is installed, but doesn't load: built for another Node`,
		})
	})

	it('looks for packages where Node does: from folder to folder upwards', () => {
		mkdirSync(at('node_modules', '@scope', 'own'), {recursive: true})
		mkdirSync(at('deep', 'er', 'node_modules', 'own'), {recursive: true})
		writeFileSync(at('node_modules', '@scope', 'own', 'package.json'), '{"version": "3.2.1"}')
		writeFileSync(at('deep', 'er', 'node_modules', 'own', 'package.json'), 'no JSON')
		expect(installedVersion('@scope/own', at('deep', 'er'))).toBe('3.2.1')
		expect(installedVersion('own', at('deep', 'er'))).toBe('')
		expect(installedVersion('own', at('deep'))).toBeNull()
	})

	it('reads the configuration as every command does', async () => {
		writeFileSync(at('good.json'), '{"cues": ["blurb"], "kinds": ["quote"]}')
		expect(await lookAtConfig(at('good.json'))).toMatchObject({state: 'ok', data: {keys: ['cues', 'kinds']}})
		writeFileSync(at('bad.json'), '{"cue": ["blurb"], "kinds": ["qoute"]}')
		const bad = await lookAtConfig(at('bad.json'))
		expect(bad).toMatchObject({state: 'broken', cure: `correct ${at('bad.json')}`})
		expect(bad.data.faults).toHaveLength(2)
		writeFileSync(at('events.json'), '{"events": {"recall": {"verbs": ["recall"], "roles": {"company": "sbject of"}}}}')
		expect(await lookAtConfig(at('events.json'))).toMatchObject({state: 'broken'})
		expect(await lookAtConfig(at('none.json'))).toMatchObject({state: 'broken'})
	})

	it('reads two sentences, and says what is missing of what stands in them', () => {
		expect(readSelfTest(() => ({facts: []}) as never)).toMatchObject({
			state: 'broken',
			found: expect.stringContaining('the quote of Ana Ruiz, 2.5 million dollars'),
		})
		const fact = {kind: 'quote', evidence: {start: 0, end: 3, text: 'Teh'}}
		expect(readSelfTest(() => ({facts: [fact]}) as never)).toMatchObject({state: 'broken'})
		expect(
			readSelfTest(() => {
				throw new Error('a weight is missing')
			}),
		).toMatchObject({state: 'broken', found: 'a weight is missing'})
	})

	it('gives a line each, and what to do below it; names run nothing in a terminal', () => {
		const page = doctorPage('newsfacts 9.9.9', [
			ok('Node', '20.20.2'),
			note('pg', 'not installed', 'npm install pg'),
			broken('configuration', 'no \u001b[2J file', 'correct it'),
		])
		expect(page.split('\n')).toEqual([
			'newsfacts 9.9.9',
			'',
			'ok      Node           20.20.2',
			'note    pg             not installed',
			'                       → npm install pg',
			'broken  configuration  no \\u001b[2J file',
			'                       → correct it',
			'',
			'broken: configuration',
			'',
		])
	})

	it('ends with 1 where something is broken, and gives JSON that says what', () => {
		const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
		writeFileSync(at('newsfacts.config.json'), '{"models": "none"}')
		const {status, stdout} = spawnSync(process.execPath, [cli, 'doctor', '--json'], {cwd: folder, encoding: 'utf8'})
		const {ok: isSound, findings} = JSON.parse(stdout) as {ok: boolean; findings: {name: string; state: string}[]}
		expect({status, isSound}).toEqual({status: 1, isSound: false})
		expect(findings.filter(({state}) => state === 'broken').map(({name}) => name)).toEqual(['configuration'])
		expect(findings.find(({name}) => name === 'self-test')).toMatchObject({state: 'ok'})
		expect(findings.find(({name}) => name === 'weights')).toMatchObject({data: {verified: true}})
	})
})
