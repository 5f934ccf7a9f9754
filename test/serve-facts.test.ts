import {describe, expect, it} from '@jest/globals'
import {createApp} from '#src/cli/serve/app.js'
import {type FactsDatabase, type Question, StoreError} from '#src/stores/index.js'

/** A server over a database that notes what it is asked. */
function serverOf({isBroken = false} = {}) {
	const asked: Question[] = []
	const database = {
		count: () => 7,
		ask(question: Question) {
			if (isBroken) throw new StoreError('facts.db is no database of facts')
			asked.push(question)
			return [{id: 'a'}]
		},
	} as unknown as FactsDatabase
	const app = createApp({
		threads: {run: () => Promise.reject(new Error('nothing is read'))},
		maxBytes: 1,
		maxWaiting: 1,
		names: null,
		version: '1',
		isReady: () => true,
		now: () => 0,
		database,
	})
	const ask = (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1${path}`, init)
	return {asked, ask}
}

describe('the facts of a database, over HTTP', () => {
	it('are asked for as by the command', async () => {
		const {asked, ask} = serverOf()
		const response = await ask('/v1/facts?speaker=Ann+Lee&kinds=quote,event&from=2024-11&to=2024&minConfidence=0.8')
		expect(await response.json()).toEqual({found: 7, facts: [{id: 'a'}]})
		await ask('/v1/facts?limit=3')
		expect(asked).toEqual([
			{
				speaker: 'Ann Lee',
				kinds: ['quote', 'event'],
				from: '2024-11-01',
				to: '2024-12-31',
				minConfidence: 0.8,
				limit: 50,
			},
			{limit: 3},
		])
	})

	it.each([
		['?bogus=1', 'the query has "bogus"', /^it may have speaker, entity/],
		['?speaker=', 'speaker: empty', /^name what/],
		['?speaker=a&speaker=b', 'speaker stands there twice', /^give it once/],
		['?from=soon', 'from: "soon" is no date', /^write it as/],
		['?from=2025&to=2024', 'from 2025 is after to 2024', /^swap/],
		['?kinds=quote,rumour', expect.stringContaining('rumour'), /quote/],
		['?minConfidence=2', 'minConfidence: "2" is no number from 0 to 1', /^write it as/],
		['?limit=0', 'limit: "0"', /^write a whole number from 1 to 1000/],
		['?limit=1e9', 'limit: "1e9"', /^write a whole number/],
		[`?${'x'.repeat(500)}=1`, expect.stringMatching(/^.{1,130}$/), /^it may have/],
	])('say what is wrong with %s', async (query, reason, cure) => {
		const {ask} = serverOf()
		const response = await ask(`/v1/facts${query}`)
		expect(response.status).toBe(400)
		expect(await response.json()).toEqual({error: {reason, cure: expect.stringMatching(cure)}})
	})

	it('are refused where the database is broken, and by other methods', async () => {
		const response = await serverOf({isBroken: true}).ask('/v1/facts')
		expect(response.status).toBe(503)
		expect(await response.json()).toMatchObject({error: {reason: 'facts.db is no database of facts'}})
		expect((await serverOf().ask('/v1/facts', {method: 'POST'})).status).toBe(405)
	})

	it('stand in the description and among the counters', async () => {
		const {ask} = serverOf()
		await ask('/v1/facts')
		const {paths} = (await (await ask('/openapi.json')).json()) as {paths: object}
		expect(Object.keys(paths)).toContain('/v1/facts')
		expect(await (await ask('/metrics')).text()).toContain('newsfacts_requests_total{path="/v1/facts",status="200"} 1')
	})
})
