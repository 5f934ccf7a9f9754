import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {readWeights} from '#weights'
import {loadReferenceModel} from '../src/entities/coreference/choose-antecedent.js'
import {loadNameModel} from '../src/entities/names/detect/model.js'
import {loadEventModel} from '../src/facts/event/model.js'
import {collectShared, findShared, shareBytes, sharedIntegers, useShared} from '../src/learning/files/shared-bytes.js'
import {shareModels} from '../src/models.js'
import {loadQuoteModel} from '../src/quotes/detect/model.js'
import {loadSpeakerModel} from '../src/quotes/speakers/choose-speaker.js'
import {unpackLexicon} from '../src/syntax/tagger/learned-lexicon.js'

const never = (): never => {
	throw new Error('made once more')
}

describe('shared bytes', () => {
	it('are made anew each time where nothing is shared', () => {
		const numbers = Int32Array.of(1, -2, 3)
		expect(sharedIntegers('numbers', () => numbers)).toEqual(numbers)
		expect(() => sharedIntegers('numbers', never)).toThrow('made once more')
		const bytes = Uint8Array.of(1, 2)
		expect(shareBytes('bytes', bytes)).toBe(bytes)
		expect(findShared('bytes')).toBeUndefined()
	})

	it('are collected, of the part of a buffer that is meant, each name once', () => {
		const all = Int32Array.of(7, 8, 9)
		const shared = collectShared(() => {
			expect([...sharedIntegers('part', () => all.subarray(1))]).toEqual([8, 9])
			shareBytes('odd', Uint8Array.of(0, 1, 2).subarray(1))
			expect(() => sharedIntegers('part', () => all)).toThrow('two tables are called part')
		})
		expect([...shared].map(([name, {byteLength}]) => [name, byteLength])).toEqual([
			['part', 8],
			['odd', 2],
		])
		expect(findShared('part')).toBeUndefined()
	})

	it('are the same memory for all who use them', () => {
		const shared = collectShared(() => sharedIntegers('numbers', () => Int32Array.of(1, 2)))
		useShared(shared)
		const one = sharedIntegers('numbers', never)
		one[0] = 5
		expect(sharedIntegers('numbers', never)[0]).toBe(5)
	})
})

describe('shared models', () => {
	it('are the files that are used as they lie, and the tables of the others', () => {
		const shared = shareModels()
		for (const name of ['lexicon', 'tagger', 'parser']) {
			const file = readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
			expect(Buffer.compare(Buffer.from(shared.get(`models/${name}.bin`)!), file)).toBe(0)
		}
		expect(shared.get('models/quote-cues.bin')).toBeUndefined()
		expect(shared.get('quote-cues')!.byteLength).toBeGreaterThan(1_000_000)
	})

	it('are what each thread would make of the files', () => {
		const load = () => {
			const {base, second, gazetteer} = loadNameModel(readWeights, unpackLexicon(readWeights('lexicon')))
			const others = [loadQuoteModel(readWeights), loadEventModel(readWeights), loadReferenceModel(readWeights)]
			return [base, second, gazetteer, ...others, loadSpeakerModel(readWeights)]
		}
		const own = load()
		useShared(shareModels())
		const shared = load()
		useShared(new Map())
		expect(shared[0]).toHaveProperty('entries.buffer', expect.any(SharedArrayBuffer))
		expect(shared).toEqual(own)
	})
})
