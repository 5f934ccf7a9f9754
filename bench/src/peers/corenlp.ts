import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {EntityRecord} from '../../../dist/facts/entity.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import type {ArticleInput} from '../../../dist/model/article/article.js'
import {nameRecord, quoteRecord, recordsOf} from '../records.js'
import type {Loader} from '../system.js'

interface Token {
	readonly characterOffsetBegin: number
	readonly characterOffsetEnd: number
	readonly pos: string
	readonly lemma: string
}

interface Found {
	readonly sentences: readonly {
		readonly tokens: readonly Token[]
		readonly basicDependencies: readonly {readonly dep: string; readonly governor: number; readonly dependent: number}[]
		readonly entitymentions: readonly {
			readonly characterOffsetBegin: number
			readonly characterOffsetEnd: number
			readonly ner: string
		}[]
	}[]
	readonly quotes?: readonly {
		readonly beginIndex: number
		readonly endIndex: number
		readonly mentionBegin?: number
		readonly mentionEnd?: number
		readonly mention?: string
	}[]
}

/** Stanford CoreNLP, where `CORENLP_HOME` names its folder and Java is at hand. Offsets are Java's: UTF-16. */
export const corenlp: Loader = async () => {
	const home = process.env.CORENLP_HOME
	const lack = !home ? 'no CORENLP_HOME' : spawnSync('java', ['-version']).status !== 0 ? 'no Java' : ''
	if (!home || lack) {
		process.stderr.write(`CoreNLP: ${lack}, skipped\n`)
		return null
	}
	const known = new Map<string, Found>()
	const prepare = (texts: readonly string[]): void => {
		for (const [index, found] of ask(home, texts).entries()) known.set(texts[index]!, found)
	}
	return {
		name: 'CoreNLP',
		jobs: ['sentences', 'tags', 'names', 'quotes'],
		lacks: ['upos'],
		extract(article) {
			if (!known.has(article.text)) prepare([article.text])
			return corenlpRecords(article, known.get(article.text)!)
		},
		prepare,
	}
}

function ask(home: string, texts: readonly string[]): Found[] {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-corenlp-'))
	try {
		const files = texts.map((_, index) => join(folder, `${index}.txt`))
		for (const [index, text] of texts.entries()) writeFileSync(files[index]!, text)
		writeFileSync(join(folder, 'files'), files.join('\n'))
		const annotators = 'tokenize,pos,lemma,ner,depparse,coref,quote'
		const input = ['-fileList', join(folder, 'files'), '-outputFormat', 'json', '-outputDirectory', folder]
		const pipeline = 'edu.stanford.nlp.pipeline.StanfordCoreNLP'
		const options = ['-Xmx6g', '-cp', join(home, '*'), pipeline, '-annotators', annotators, ...input]
		const child = spawnSync('java', options, {encoding: 'utf8', maxBuffer: 2 ** 30})
		if (child.status !== 0) throw new Error(`CoreNLP: ${child.stderr.slice(-500)}`)
		return files.map((file) => JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Found)
	} finally {
		rmSync(folder, {recursive: true})
	}
}

/** What CoreNLP found, in our records. */
function corenlpRecords(article: ArticleInput, {sentences, quotes = []}: Found): Extraction {
	const {text} = article
	const tokens = sentences.flatMap((sentence) => sentence.tokens)
	const heads: number[] = []
	const relations: string[] = []
	for (const sentence of sentences) {
		const first = heads.length
		for (const {dep, governor, dependent} of sentence.basicDependencies) {
			heads[first + dependent - 1] = governor === 0 ? -1 : first + governor - 1
			relations[first + dependent - 1] = dep.toLowerCase()
		}
		for (let row = first; row < first + sentence.tokens.length; row++) {
			heads[row] ??= -1
			relations[row] ??= 'dep'
		}
	}
	return recordsOf(article, {
		sentences: sentences.map(({tokens: own}) => ({
			start: own[0]!.characterOffsetBegin,
			end: own.at(-1)!.characterOffsetEnd,
		})),
		tokens: {
			start: tokens.map(({characterOffsetBegin}) => characterOffsetBegin),
			end: tokens.map(({characterOffsetEnd}) => characterOffsetEnd),
			upos: tokens.map(() => '_'),
			xpos: tokens.map(({pos}) => pos),
			lemma: tokens.map(({lemma}) => lemma),
			head: heads,
			deprel: relations,
		},
		entities: sentences.flatMap(({entitymentions}) =>
			entitymentions.flatMap(({characterOffsetBegin, characterOffsetEnd, ner}) => {
				const type = names[ner]
				return type ? nameRecord(text, {start: characterOffsetBegin, end: characterOffsetEnd}, type) : []
			}),
		),
		facts: quotes.map(({beginIndex, endIndex, mentionBegin, mentionEnd}) => {
			const first = tokens[mentionBegin ?? -1]
			const last = tokens[mentionEnd ?? -1]
			const source = first && last ? {start: first.characterOffsetBegin, end: last.characterOffsetEnd} : null
			return quoteRecord(text, {start: beginIndex, end: endIndex}, source)
		}),
	})
}

const names: Readonly<Record<string, EntityRecord['type']>> = {
	PERSON: 'person',
	LOCATION: 'place',
	CITY: 'place',
	COUNTRY: 'place',
	STATE_OR_PROVINCE: 'place',
	ORGANIZATION: 'organization',
	NATIONALITY: 'group',
	RELIGION: 'group',
	IDEOLOGY: 'group',
	MISC: 'work',
}
