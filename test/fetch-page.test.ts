import {createServer, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {isAddress, readAddress, refuseNetwork} from '#src/cli/extract/fetch-page.js'
import type {Ingested} from '#src/ingest/ingested.js'

const sentence = 'The ferry to Hollin sailed on Tuesday, an hour late, with forty people and two tractors on board.'
const page = `<html><head><title>A ferry sails</title></head><body><article><p>${sentence}</p><p>${sentence}</p></article></body></html>`

type Answer = (response: ServerResponse) => void

const answer =
	(status: number, headers: Record<string, string>, body: string | Buffer = ''): Answer =>
	(response) => {
		response.writeHead(status, headers)
		response.end(body)
	}

const answers: Readonly<Record<string, Answer>> = {
	'/page': answer(200, {'content-type': 'text/html; charset=utf-8'}, page),
	'/moved': answer(302, {location: '/page'}),
	'/circle': answer(302, {location: '/circle'}),
	'/file': answer(302, {location: 'file:///etc/hostname'}),
	'/picture': answer(200, {'content-type': 'image/png'}, 'x'),
	'/gone': answer(404, {'content-type': 'text/html'}, page),
	'/large': answer(200, {'content-type': 'text/html'}, 'x'.repeat(200_000)),
	'/slow': (response) => void response.writeHead(200, {'content-type': 'text/html'}).write('<p>'),
	'/broken': (response) => void response.destroy(),
}

describe('a page by its address', () => {
	let server: Server
	let root: string

	beforeAll(async () => {
		server = createServer(({url}, response) => answers[url ?? '']?.(response))
		await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
		root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	})

	afterAll(async () => {
		server.closeAllConnections()
		await new Promise((done) => void server.close(done))
	})

	const read = async (path: string, limits = {}): Promise<Ingested[]> => {
		const items: Ingested[] = []
		for await (const item of readAddress(root + path, {}, limits)) items.push(item)
		return items
	}

	it.each(['/page', '/moved'])('is read, redirected or not: %s', async (path) => {
		const [item, ...others] = await read(path)
		expect(others).toEqual([])
		expect(item).toMatchObject({
			place: root + path,
			article: {
				id: root + path,
				title: 'A ferry sails',
				url: `${root}/page`,
				text: `A ferry sails\n\n${sentence}\n\n${sentence}`,
			},
		})
	})

	it.each([
		['/circle', {}, /more than 5 redirects/],
		['/file', {}, /redirects to file:/],
		['/picture', {}, /its type is image\/png/],
		['/gone', {}, /answers 404/],
		['/large', {bytes: 100_000}, /larger than 100000 bytes/],
		['/slow', {milliseconds: 300}, /no whole answer within 0\.3 s/],
		['/broken', {}, /broke the connection off/],
	])('that is no page gives a message: %s', async (path, limits, reason) => {
		expect(await read(path, limits)).toEqual([
			{error: {place: root + path, reason: expect.stringMatching(reason), cure: expect.stringMatching(/\w/)}},
		])
	})

	it('gives a message where there is no server, no address, or no network wanted', async () => {
		const items: Ingested[] = []
		for (const address of ['http://127.0.0.1:1/x', 'http://'])
			for await (const item of readAddress(address)) items.push(item)
		expect(items).toMatchObject([
			{error: {reason: expect.stringMatching(/fetched/)}},
			{error: {reason: expect.stringMatching(/fetched/)}},
		])
		expect(refuseNetwork('https://hollin.example/')).toMatchObject({
			error: {reason: expect.stringMatching(/--no-network/)},
		})
		expect(['https://x.example', 'HTTP://x', 'file.html', './https:'].map(isAddress)).toEqual([
			true,
			true,
			false,
			false,
		])
	})
})
