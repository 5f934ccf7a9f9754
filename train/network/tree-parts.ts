import {arcBlocks, createArcs} from './arcs.js'
import {createRelations, relationBlocks} from './relations.js'
import {padded, type TreeSentence, type TreeShape} from './shape.js'
import type {Parts} from './train-network.js'

/** The parts of a network that finds the heads and relations of tokens. */
export const treeParts = (shape: TreeShape): Parts<TreeSentence> => ({
	blocks: {...arcBlocks(shape), ...relationBlocks(shape)},
	create: (parameters, encoder, maxNodes) => [
		createArcs(parameters, encoder, shape, maxNodes),
		createRelations(parameters, encoder, shape, maxNodes),
	],
	room: shape.arcs * 6 + shape.hidden * 6 + padded(shape.labels) + 8,
})
