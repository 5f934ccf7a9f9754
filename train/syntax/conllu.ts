import {readFileSync} from 'node:fs'

/** A sentence of a treebank as columns; heads count from 0, -1 for the root. */
export interface GoldSentence {
	readonly id: string
	readonly words: readonly string[]
	readonly lemmas: readonly string[]
	readonly upos: readonly string[]
	readonly xpos: readonly string[]
	readonly heads: Int32Array
	readonly deprels: readonly string[]
}

export interface GoldDocument {
	readonly id: string
	readonly sentences: readonly GoldSentence[]
}

/** Reads CoNLL-U; multiword tokens and empty nodes are left out, the syntactic words stay. */
export function readConllu(file: string): GoldDocument[] {
	const documents: {id: string; sentences: GoldSentence[]}[] = []
	for (const block of readFileSync(file, 'utf8').split('\n\n')) {
		let sentenceId = ''
		const rows: string[][] = []
		for (const line of block.split('\n')) {
			if (line.startsWith('# newdoc id = ')) documents.push({id: line.slice(14).trim(), sentences: []})
			else if (line.startsWith('# sent_id = ')) sentenceId = line.slice(12).trim()
			else if (/^\d+\t/.test(line)) rows.push(line.split('\t'))
		}
		if (rows.length > 0) documents.at(-1)?.sentences.push(readRows(sentenceId, rows))
	}
	return documents
}

function readRows(id: string, rows: readonly (readonly string[])[]): GoldSentence {
	const column = (number: number): string[] => rows.map((row) => row[number] ?? '_')
	return {
		id,
		words: column(1),
		lemmas: column(2),
		upos: column(3),
		xpos: column(4),
		heads: Int32Array.from(column(6), (head) => Number(head) - 1),
		deprels: column(7),
	}
}
