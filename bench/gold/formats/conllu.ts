import {GoldError} from '#src/evaluate/gold/gold-file.js'

export interface GoldWord {
	/** Index of the token of the text it belongs to: several words share one in `don't`. */
	readonly token: number
	/** Its own characters; those of the whole token where its words aren't written one after the other. */
	readonly start: number
	readonly end: number
	readonly form: string
	readonly lemma: string
	readonly upos: string
	readonly xpos: string
	/** Index of the governing word in the document, or -1. */
	readonly head: number
	readonly deprel: string
	readonly misc: string
}

export interface GoldSentence {
	/** Words of the sentence, from and to (half open), and tokens. */
	readonly from: number
	readonly to: number
	readonly fromToken: number
	readonly toToken: number
}

/** A document of a treebank; the text has a blank line between paragraphs. */
export interface TreebankDocument {
	readonly id: string
	readonly text: string
	readonly genre: string | null
	readonly published: string | null
	readonly tokens: readonly {readonly start: number; readonly end: number}[]
	readonly words: readonly GoldWord[]
	readonly sentences: readonly GoldSentence[]
}

/** Reads CoNLL-U: documents as text, with tokens, words and trees. Empty nodes and enhanced relations are left out. */
export function readConllu(file: {path: string; text: string}): TreebankDocument[] {
	const documents: Builder[] = []
	let rows: Row[] = []
	let comments: string[] = []
	let number = 0
	const close = (): void => {
		const opens = comments.some((comment) => /^# newdoc\b/.test(comment)) || documents.length === 0
		if (rows.length > 0) {
			if (opens) documents.push(newDocument(comments, documents.length))
			addSentence(documents.at(-1)!, rows, comments, file.path)
			comments = []
		}
		rows = []
	}
	for (const line of file.text.split('\n')) {
		number++
		if (line.trim() === '') close()
		else if (line.startsWith('#')) comments.push(line)
		else rows.push(readRow(file.path, number, line))
	}
	close()
	if (documents.length === 0) throw new GoldError(file.path, 1, '', 'holds no sentences')
	return documents
}

interface Row {
	readonly line: number
	readonly id: string
	readonly fields: readonly string[]
}

interface Builder {
	id: string
	text: string
	genre: string | null
	published: string | null
	tokens: {start: number; end: number}[]
	words: GoldWord[]
	sentences: GoldSentence[]
	space: boolean
}

function newDocument(comments: readonly string[], index: number): Builder {
	const value = (key: string): string | null =>
		comments
			.find((comment) => comment.startsWith(`# ${key} = `))
			?.slice(key.length + 5)
			.trim() ?? null
	const published = value('meta::dateCreated')
	return {
		id: value('newdoc id') ?? String(index),
		text: '',
		genre: value('meta::genre'),
		published: /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? published : null,
		tokens: [],
		words: [],
		sentences: [],
		space: false,
	}
}

function readRow(path: string, line: number, text: string): Row {
	const fields = text.split('\t')
	if (fields.length !== 10) throw new GoldError(path, line, '', `has ${fields.length} columns, not 10`)
	if (!/^\d+(?:[-.]\d+)?$/.test(fields[0]!)) throw new GoldError(path, line, 'ID', `is ${fields[0]}`)
	return {line, id: fields[0]!, fields}
}

function addSentence(doc: Builder, rows: readonly Row[], comments: readonly string[], path: string): void {
	const paragraph = comments.some((comment) => /^# newpar\b/.test(comment))
	if (doc.text) doc.text += paragraph ? '\n\n' : doc.space ? ' ' : ''
	const from = doc.words.length
	const fromToken = doc.tokens.length
	const size = rows.filter(({id}) => /^\d+$/.test(id)).length
	let range = 0
	for (const {line, id, fields} of rows) {
		if (id.includes('.')) continue
		if (id.includes('-')) {
			range = Number(id.slice(id.indexOf('-') + 1))
			addToken(doc, fields)
			continue
		}
		if (Number(id) > range) addToken(doc, fields)
		const head = Number(fields[6])
		if (!Number.isInteger(head) || head < 0 || head > size)
			throw new GoldError(path, line, 'HEAD', `is ${fields[6]}, not a word of the sentence`)
		doc.words.push(wordOf(fields, doc.tokens.length - 1, head === 0 ? -1 : from + head - 1))
	}
	placeWords(doc, from)
	doc.sentences.push({from, to: doc.words.length, fromToken, toToken: doc.tokens.length})
}

function addToken(doc: Builder, fields: readonly string[]): void {
	const last = doc.tokens.at(-1)
	if (last && last.end === doc.text.length && doc.space) doc.text += ' '
	const start = doc.text.length
	doc.text += fields[1]!
	doc.tokens.push({start, end: doc.text.length})
	doc.space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(fields[9]!)
}

// `don't` is `do` and `n't`: words that make up their token have places of their own.
function placeWords(doc: Builder, from: number): void {
	for (let first = from; first < doc.words.length; ) {
		const {token} = doc.words[first]!
		let to = first
		while (to < doc.words.length && doc.words[to]!.token === token) to++
		const {start, end} = doc.tokens[token]!
		const words = doc.words.slice(first, to)
		const written = words.map(({form}) => form).join('') === doc.text.slice(start, end)
		let at = start
		for (let index = first; index < to; index++) {
			const word = doc.words[index]!
			const next = written ? at + word.form.length : end
			doc.words[index] = {...word, start: at, end: next}
			if (written) at = next
		}
		first = to
	}
}

const wordOf = (fields: readonly string[], token: number, head: number): GoldWord => ({
	token,
	start: 0,
	end: 0,
	form: fields[1]!,
	lemma: fields[2]!,
	upos: fields[3]!,
	xpos: fields[4]!,
	head,
	deprel: fields[7]!,
	misc: fields[9]!,
})
