import {describe, expect, it} from '@jest/globals'
import {kernelKinds} from '../src/learning/kernel.js'
import {createTagNetwork, type TagNetwork} from '../src/syntax/tagger/network.js'
import {randomFrom} from '../train/learning/random.js'
import {codeTags} from '../train/network/code-weights.js'
import {type TaggedSentence, tagParts} from '../train/network/tags.js'
import {trainNetwork} from '../train/network/train-network.js'

const tags = 3
const shape = {width: 16, layers: 2, rows: 8}

/** Words are numbers below 8. A word's tag depends on its neighbour and on the last word; the first has none to learn. */
function riddle(random: () => number): TaggedSentence {
	const rows = Int32Array.from({length: 3 + Math.floor(random() * 6)}, () => Math.floor(random() * 8))
	const far = rows[rows.length - 1]! % 2
	const named = Uint8Array.from(rows, (_, at) => (at === 0 ? 255 : rows[at - 1]! > 3 ? 2 : far))
	return {length: rows.length, rows, tags: named}
}

function scoresOf(network: TagNetwork, {rows, length}: TaggedSentence): number[][] {
	network.read(rows, 1, length)
	return Array.from({length}, (_, token) => [0, 1, 2].map((tag) => network.score(token, tag)))
}

describe('a network that tags', () => {
	it('learns from neighbours and from afar, and scores the same with every kernel', () => {
		const random = randomFrom(9)
		const sentences = Array.from({length: 300}, () => riddle(random))
		const options = {epochs: 80, rate: 0.01, batch: 200, hides: 0, dropout: 0}
		const weights = codeTags(trainNetwork(sentences, shape, tagParts(16, tags), options), shape, tags)
		const networks = kernelKinds().map((kind) => createTagNetwork(weights, 12, kind))
		let right = 0
		let all = 0
		for (const {length, rows, tags: gold} of Array.from({length: 100}, () => riddle(random))) {
			for (const network of networks) network.read(rows, 1, length)
			for (let token = 1; token < length; token++) {
				const [fast, ...others] = networks.map((network) => [0, 1, 2].map((tag) => network.score(token, tag)))
				for (const other of others) expect(other).toEqual(fast)
				all++
				if (fast!.indexOf(Math.max(...fast!)) === gold[token]) right++
			}
		}
		expect(right / all).toBeGreaterThan(0.97)

		// Between other sentences, as often as it may stand there, a sentence has the scores that a fresh network gives it.
		const [one, other] = [riddle(random), riddle(random)]
		const fresh = [one, other].map((sentence) => scoresOf(createTagNetwork(weights, 12), sentence))
		expect(fresh[0]).not.toEqual(fresh[1])
		for (const network of networks)
			for (const [at, sentence] of [one, one, other, one, one].entries())
				expect(scoresOf(network, sentence)).toEqual(fresh[at === 2 ? 1 : 0])
	})
})
