import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {type About, unpackWeights} from '#src/learning/files/weight-file.js'

/** What the card of a weight file says besides its size and what it has seen. */
export interface Card {
	/** The file's name without its extension. */
	readonly name: string
	readonly what: string
	/** `Trained on` or `Made from`. */
	readonly from: string
	readonly sources: readonly string[]
	/** It has seen articles of newsfacts/train. */
	readonly readsNewsfacts?: true
	/** Lines of measured figures; only where the file has seen documents. */
	readonly scores: (about: About) => readonly string[]
	/** The commands that rebuild and measure it, a sentence each. */
	readonly rebuild: string
}

/** Writes `<name>.md` beside `<name>.bin`. */
export function writeCard(folder: string, {name, what, from, sources, readsNewsfacts, scores, rebuild}: Card): void {
	const bytes = readFileSync(join(folder, `${name}.bin`))
	const {about} = unpackWeights(bytes, name)
	const count = 'count' in about.documents ? about.documents.count : about.documents.length
	const seen = [
		`It has seen ${count} documents; their ids stand in \`models/seen/${name}.txt\` of the repository.${readsNewsfacts ? '' : ' The articles of the newsfacts gold set are not among them.'}`,
		'',
		...scores(about),
	]
	const lines = [
		`# models/${name}.bin`,
		'',
		what,
		'',
		`${from}:`,
		...sources.map((source) => `* ${source}`),
		'',
		...(count > 0 ? seen : []),
		`Size: ${bytes.length} bytes, ${gzipSync(bytes, {level: 9}).length} compressed.`,
		'',
		rebuild,
		'',
	]
	writeFileSync(join(folder, `${name}.md`), lines.join('\n'))
}
