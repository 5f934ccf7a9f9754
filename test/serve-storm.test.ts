import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {chanceFrom} from '../bench/src/server/chance.js'
import {fire} from '../bench/src/server/fire.js'
import {storm} from '../bench/src/server/shot.js'
import {eachKind, shoot} from '../bench/src/server/shots.js'
import {type Server, startServer} from '../bench/src/server/start.js'

describe('a storm of requests', () => {
	let server: Server

	beforeAll(async () => {
		server = await startServer([
			'--threads',
			'1',
			'--max-bytes',
			`${storm.maxBytes}`,
			'--max-length',
			`${storm.maxLength}`,
		])
	})

	afterAll(() => server.stop())

	it('each kind gets the status that is said of it', async () => {
		const chance = chanceFrom(1)
		const kinds = eachKind(chance)
		const {misses} = await fire({port: server.port, count: kinds.length, at: 4, chance, shoot: (_, at) => kinds[at]!})
		expect(misses).toEqual([])
	})

	it('leaves it as it was', async () => {
		const {counts, misses} = await fire({port: server.port, count: 250, at: 12, chance: chanceFrom(2), shoot})
		expect(misses).toEqual([])
		expect(counts.size).toBeGreaterThan(40)
		expect(await server.metric('newsfacts_articles_waiting')).toBe(0)
		const found = await fetch(`${server.address}/v1/extract`, {
			method: 'POST',
			headers: {'content-type': 'text/plain'},
			body: '“It leaks,” Ann Lee said.',
		})
		expect(await found.json()).toMatchObject({facts: [{kind: 'quote', speaker: 'Ann Lee'}]})
	})
})
