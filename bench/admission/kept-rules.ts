import {readFileSync} from 'node:fs'
import {root} from '../gold/root.js'

/** Why rules stay that fire too rarely in raw news, by their ids: the lines of `kept-rules.tsv`. */
export const keptRules = (): ReadonlyMap<string, string> =>
	readKeptRules(readFileSync(new URL('bench/admission/kept-rules.tsv', root), 'utf8'))

/**
 * Reads a list of kept rules: `phase/name`, TAB, the reason; `#` opens a comment.
 * @throws TypeError for a line of another shape, and for a rule that stands there twice
 */
export function readKeptRules(lines: string): ReadonlyMap<string, string> {
	const kept = new Map<string, string>()
	for (const line of lines.split('\n')) {
		if (line === '' || line.startsWith('#')) continue
		const [rule = '', reason = '', ...more] = line.split('\t')
		if (!/^[a-z-]+\/[a-z-]+$/.test(rule) || reason === '' || more.length > 0)
			throw new TypeError(`kept-rules.tsv: '${line}': write a rule's phase/name, a tab and why it stays`)
		if (kept.has(rule)) throw new TypeError(`kept-rules.tsv: ${rule} stands there twice`)
		kept.set(rule, reason)
	}
	return kept
}
