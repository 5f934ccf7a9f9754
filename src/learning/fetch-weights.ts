import {WeightError} from './weight-file.js'

/** The weight files that the engine reads. */
const files = [
	'lexicon',
	'tagger',
	'lemmas',
	'parser',
	'gazetteers',
	'names',
	'quote-cues',
	'quotes',
	'reference',
	'speakers',
	'quote-filter',
	'relations',
	'events',
	'confidence',
	'statements',
	'salience',
]

const loaded = new Map<string, Uint8Array>()

/** The bytes of a weight file that `loadModels` has fetched. @throws WeightError before that */
export function readWeights(name: string): Uint8Array {
	const bytes = loaded.get(name)
	if (!bytes) throw new WeightError(`models/${name}.bin is not loaded: await loadModels(url) before createEngine()`)
	return bytes
}

/**
 * Fetches the weight files from a folder, for the browser. Once is enough.
 * @param url where the files of `models/` are served
 * @throws WeightError if one of them can't be had
 */
export async function loadModels(url: string | URL, names: readonly string[] = files): Promise<void> {
	const base = String(url).replace(/\/?$/, '/')
	await Promise.all(
		names.map(async (name) => {
			const response = await fetch(`${base}${name}.bin`)
			if (!response.ok) throw new WeightError(`${base}${name}.bin can't be fetched: status ${response.status}`)
			loaded.set(name, new Uint8Array(await response.arrayBuffer()))
		}),
	)
}
