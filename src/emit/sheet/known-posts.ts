import type {SheetLine} from './sheet-article.js'

/** Lines without the post of a speaker where a line above gives both: `Ann Lee said` below `Mayor Ann Lee sold the mill`. */
export function withoutKnownPosts(sections: readonly (readonly SheetLine[])[]): SheetLine[][] {
	const above: ReadonlySet<string>[] = []
	return sections.map((lines) =>
		lines.map((line) => {
			const at = line.post === undefined ? -1 : line.text.indexOf(line.post)
			const known = at > 0 ? wordsOf(line.text.slice(0, at + line.post!.length)) : null
			const isKnown = known !== null && above.some((words) => [...known].every((word) => words.has(word)))
			above.push(wordsOf(line.text))
			return isKnown ? {...line, text: `${line.text.slice(0, at)}${line.text.slice(at + line.post!.length)}`} : line
		}),
	)
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{1,60}/gu))
