// Writes tables.ts and model/word-class.ts from the word lists beside this file, and the lists in their normal order.
//   npm run lexicon
//   npm run lexicon -- --join                        lines of one lemma become one
//   npm run lexicon -- nouns person-noun nurse …     adds a class to words, which are added where the list lacks them
import {writeFileSync} from 'node:fs'
import {readFiles, readLists, textOf} from './read-rows.js'
import {tablesText, typeText} from './tables-text.js'

const given = process.argv.slice(2)
const [part, name, ...words] = given.filter((word) => !word.startsWith('--'))
const files = readFiles()
const place = (path) => new URL(path, import.meta.url)

try {
	const file = files.find((one) => one.name === `${part}.tsv`)
	if (part !== undefined && (!file || words.length === 0))
		throw new Error(`usage: npm run lexicon -- list class word …; lists: ${files.map((one) => one.name).join(', ')}`)
	if (file) file.text += `\n${words.map((word) => `${word}\t${name}`).join('\n')}\n`
	const read = readLists(files, {join: given.includes('--join') || file !== undefined})
	read.lists.forEach((list, index) => {
		const text = textOf(list)
		if (text !== files[index].text) writeFileSync(place(list.name), text)
	})
	writeFileSync(place('tables.ts'), tablesText(read))
	writeFileSync(place('../model/word-class.ts'), typeText(read))
} catch (error) {
	console.error(error.message)
	process.exitCode = 1
}
