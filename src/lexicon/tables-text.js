// The tables that the code loads: numbers of classes in two characters, words by their first letter.

/** The text of tables.ts, for what `readLists` gives. */
export function tablesText({classes, lists}) {
	const namesOf = (part) =>
		classes
			.filter((one) => one.part === part)
			.map(({name}) => name)
			.sort()
	const names = lists.flatMap(({part}) => namesOf(part))
	const codes = new Map(names.map((name, number) => [name, number.toString(36).padStart(2, '0')]))
	return [
		'// Made by: npm run lexicon',
		'',
		'/** The classes of each list; the place of a class among all is its number in the tables. */',
		'export const classLists: Readonly<Record<string, string>> = {',
		...lists.flatMap(({part}) => [`\t${part}: \``, ...filled(namesOf(part)), '`,']),
		'}',
		'',
		'/** The words of each list, `lemma:classes`: two characters a class, its number to the base of 36; _ for a space. */',
		'export const tables: Readonly<Record<string, string>> = {',
		...lists.flatMap(({part, rows}) => [`\t${part}: \``, ...byLetter([...rows.values()], codes), '`,']),
		'}',
		'',
	].join('\n')
}

/** The text of the type of all classes: model/word-class.ts. */
export const typeText = ({classes}) =>
	[
		'// Made by: npm run lexicon',
		'',
		'/** A class of words; what each means stands at the head of the lists in src/lexicon. */',
		'// biome-ignore format: as many classes a line as fit',
		'export type WordClass =',
		...filled(classes.map(({name}) => `| '${name}'`).sort()).map((line) => `\t${line}`),
		'',
	].join('\n')

function filled(words) {
	const lines = []
	for (const word of words) {
		const last = lines.at(-1)
		if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`
		else lines.push(word)
	}
	return lines
}

// A line for each first letter: a change touches one line.
function byLetter(rows, codes) {
	const lines = new Map()
	for (const {lemma, names} of rows.sort((one, other) => (one.lemma < other.lemma ? -1 : 1))) {
		const letter = /^[a-z]/i.exec(lemma)?.[0].toLowerCase() ?? ''
		const word = lemma.replaceAll(' ', '_').replace(/[\\`]|\$(?=\{)/g, '\\$&')
		const entry = `${word}:${[...names]
			.sort()
			.map((name) => codes.get(name))
			.join('')}`
		lines.set(letter, [...(lines.get(letter) ?? []), entry])
	}
	return [...lines.values()].map((entries) => entries.join(' '))
}
