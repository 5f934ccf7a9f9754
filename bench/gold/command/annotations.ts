import {join} from 'node:path'
import {GoldError} from '#src/evaluate/gold/gold-file.js'
import {readAnnotations} from '../annotations/lines.js'
import {namesIn} from './corpus.js'
import type {FoundGold} from './gold-files.js'

/** Names to learn from alone, of too many articles to score each time. */
const learnedNames = 'names.jsonl'

/** Our own annotations of articles that the gold data holds, a set a file; none where there is no such folder. */
export async function findAnnotations(folder: string, gold: string): Promise<FoundGold[]> {
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.jsonl') && name !== learnedNames)
	return names.map((name) => ({
		path: `annotations/${name}`,
		read: async () => {
			try {
				return {path: `annotations/${name}`, text: readAnnotations(join(folder, name), gold).join('\n')}
			} catch (error) {
				throw new GoldError(join(folder, name), 1, '', error instanceof Error ? error.message : 'is no annotation')
			}
		},
	}))
}
