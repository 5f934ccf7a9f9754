import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {markdownTable} from './table.js'

/** The cards of the weight files, with what each holds and its size, in Markdown; links are those of `docs/`. */
export function modelList(root: string): string {
	const names = readdirSync(join(root, 'models')).filter((name) => name.endsWith('.bin'))
	return markdownTable([
		['weights', 'what for', 'kB'],
		...names.map((name) => {
			const card = `${name.slice(0, -4)}.md`
			return [
				`[${name.slice(0, -4)}](../models/${card})`,
				firstSentence(readFileSync(join(root, 'models', card), 'utf8')),
				String(Math.round(statSync(join(root, 'models', name)).size / 1000)),
			]
		}),
	])
}

// The first sentence below the head of a card.
const firstSentence = (card: string): string =>
	/^#[^\n]*\n+([^\n]{1,400}?[.;:])(?:\s|$)/.exec(card)?.[1]?.replace(/[;:]$/, '.') ?? ''
