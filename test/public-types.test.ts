import {describe, expect, it} from '@jest/globals'
import type ts from 'typescript'
import {readPublicApi, refusingUndefined, typesNamedBy} from './public-api.js'

const api = readPublicApi()
const main = api.entries.get('newsfacts')!

describe.each([...api.entries])('the types of %s', (name, exported) => {
	it('are all exported where they are used', () => {
		// What those of the main entry are made of is there.
		const isMain = (symbol: ts.Symbol): boolean => name !== 'newsfacts' && main.has(symbol)
		const named = [...exported].filter((symbol) => !isMain(symbol)).flatMap((symbol) => typesNamedBy(symbol, api))
		expect([...new Set(named)].filter((symbol) => !exported.has(symbol)).map((symbol) => symbol.name)).toEqual([])
	})

	it('have a comment that says what they are', () => {
		const bare = [...exported].filter((symbol) => symbol.getDocumentationComment(api.checker).length === 0)
		expect(bare.map((symbol) => symbol.name)).toEqual([])
	})

	it('take `undefined` for what may be left out', () => {
		expect([...exported].flatMap((symbol) => refusingUndefined(symbol, api))).toEqual([])
	})
})
