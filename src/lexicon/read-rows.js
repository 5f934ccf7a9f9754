// The word lists as they stand in *.tsv: a lemma a line, TAB, its classes; `# @class  meaning` declares a class.
import {readdirSync, readFileSync} from 'node:fs'

const folder = new URL('./', import.meta.url)

/** The lists of this folder as files: name and text, in the order of their names. */
export const readFiles = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.sort()
		.map((name) => ({name, text: readFileSync(new URL(name, folder), 'utf8')}))

/**
 * Classes and rows of the files. Throws an Error that has a line for each fault: file, line, what is wrong and what to do.
 * With `join`, several lines of one lemma become one: for lists that were edited in two places.
 */
export function readLists(files, {join = false} = {}) {
	const faults = []
	const classes = new Map()
	const lists = files.map(({name, text}) => {
		const list = {name, part: name.replace(/\.tsv$/, ''), head: [], rows: new Map()}
		const lines = text.split('\n').map((line, index) => ({line, place: `src/lexicon/${name}:${index + 1}`}))
		for (const {line, place} of lines) {
			if (line.startsWith('#')) readHead(line, place, list, classes, faults)
			else if (line !== '') readRow(line, place, list, faults, join)
		}
		return list
	})
	for (const list of lists) for (const row of list.rows.values()) checkRow(row, list, classes, faults)
	for (const {name, place, used} of classes.values())
		if (!used) faults.push(`${place}: class ${name} has no words; give it one or remove its line`)
	if (faults.length > 0) throw new Error(faults.join('\n'))
	return {classes: [...classes.values()].map(({name, part, meaning}) => ({name, part, meaning})), lists}
}

function readHead(line, place, list, classes, faults) {
	if (!list.head.includes(line)) list.head.push(line)
	if (!/^#\s*@/.test(line)) return
	const [, name, meaning] = /^# @([a-z]+(?:-[a-z]+)*) {2}(\S.*)$/.exec(line) ?? []
	const known = classes.get(name)
	if (!name)
		faults.push(`${place}: no class is declared like this; write \`# @class-name  what its words have in common\``)
	else if (known && (known.part !== list.part || known.meaning !== meaning))
		faults.push(
			`${place}: class ${name} is declared at ${known.place} too; keep one of the lines, or choose another name`,
		)
	else if (!known) classes.set(name, {name, part: list.part, meaning, place, used: false})
}

function readRow(line, place, {rows}, faults, join) {
	const [lemma, field, ...more] = line.split('\t')
	if (!lemma?.trim() || !field?.trim() || more.length > 0) {
		faults.push(`${place}: expected a lemma, one TAB and its classes; fill both fields`)
		return
	}
	const names = field.split(' ')
	const known = rows.get(lemma)
	if (known && !join)
		faults.push(`${place}: ${lemma} stands at ${known.place} too; join the lines (npm run lexicon -- --join)`)
	else if (known) known.names = [...new Set([...known.names, ...names])]
	else rows.set(lemma, {lemma, names, place})
}

function checkRow({lemma, names, place}, {name: file, part}, classes, faults) {
	if (lemma !== lemma.trim() || /\s{2}|_/.test(lemma))
		faults.push(`${place}: \`${lemma}\` has space around it, two spaces or _; write its words with one space between`)
	if (part !== 'names' && lemma !== lemma.toLowerCase())
		faults.push(`${place}: ${lemma} has a capital; write it in small letters, names belong to names.tsv`)
	names.forEach((name, index) => {
		const known = classes.get(name)
		if (known?.part === part) known.used = true
		if (name === '') faults.push(`${place}: two spaces between classes; write one`)
		else if (!known) faults.push(`${place}: unknown class ${name}; declare it in ${file}: \`# @${name}  meaning\``)
		else if (known.part !== part)
			faults.push(
				`${place}: class ${name} belongs to ${known.place}; move the word there, or declare a class of its own here`,
			)
		if (names.indexOf(name) !== index) faults.push(`${place}: class ${name} twice; remove one`)
	})
}

/** A list in its normal form: its head, then its rows in order. */
export const textOf = ({head, rows}) =>
	[
		...head,
		...[...rows.values()]
			.sort((one, other) => (one.lemma < other.lemma ? -1 : 1))
			.map(({lemma, names}) => `${lemma}\t${[...names].sort().join(' ')}`),
		'',
	].join('\n')
