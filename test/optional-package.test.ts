import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {isMissingPackage, loadOptional, optionalPackages} from '#src/model/optional-package.js'

const {peerDependencies, peerDependenciesMeta, devDependencies} = JSON.parse(
	readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, unknown>>

const notFound = (name: string): Error =>
	Object.assign(new Error(`Cannot find package '${name}' imported from here`), {code: 'ERR_MODULE_NOT_FOUND'})

describe('optional packages', () => {
	it('are the optional peers of the package, at the version that is tested', () => {
		expect(Object.keys(peerDependencies!)).toEqual(Object.keys(optionalPackages))
		expect(Object.keys(peerDependenciesMeta!)).toEqual(Object.keys(optionalPackages))
		for (const [name, version] of Object.entries(optionalPackages)) {
			expect([name, peerDependencies![name]]).toEqual([name, `^${version}`])
			if (devDependencies![name]) expect([name, devDependencies![name]]).toEqual([name, version])
		}
	})

	it('that are missing say what needs them and how they are installed', async () => {
		const error = await loadOptional('mammoth', 'reading DOCX', () => Promise.reject(notFound('mammoth'))).catch(
			(caught: unknown) => caught,
		)
		expect(isMissingPackage(error)).toBe(true)
		expect(error).toMatchObject({
			reason: "reading DOCX needs the package mammoth, which isn't installed",
			cure: `npm install mammoth@${optionalPackages.mammoth}`,
		})
	})

	it('that lack a package of their own, or fail otherwise, are other errors', async () => {
		const inner = notFound('zlib-of-old')
		await expect(loadOptional('mailparser', 'reading mail', () => Promise.reject(inner))).rejects.toBe(inner)
		const broken = new SyntaxError('Unexpected token')
		await expect(loadOptional('pg', 'PostgreSQL', () => Promise.reject(broken))).rejects.toBe(broken)
	})

	it('that are there are handed on', async () => {
		expect(await loadOptional('pg', 'PostgreSQL', () => Promise.resolve(7))).toBe(7)
	})
})
