import {z} from 'zod'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Pair} from '#src/evaluate/score.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import {pairsWithin} from '../formats/spans.js'
import {flattenText, scoreSentenceCases, scoreSentenceEnds} from './sentences.js'

const caseSchema = z.object({text: z.string(), expected: z.array(z.string()).min(1)})

type SentenceCaseGold = z.infer<typeof caseSchema>

/** Short texts with the sentences they must be cut into: golden rules. */
export const sentenceCases: Task<SentenceCaseGold> = {
	part: 'sentences',
	accepts: (file) => file.path.startsWith('sentences/') && recordsHave(file, 'text', 'expected'),
	read: (file) => readJsonl(file, caseSchema),
	article: ({text}) => ({text}),
	score: (pairs) => scoreSentenceCases(cases(pairs)),
}

function* cases(pairs: Iterable<Pair<SentenceCaseGold>>) {
	for (const {gold, found} of pairs)
		yield {...gold, found: found.sentences.map(({start, end}) => gold.text.slice(start, end))}
}

const textSchema = z
	.object({id: z.string(), text: z.string(), sents: z.array(z.tuple([z.int(), z.int()])).min(1)})
	.superRefine(({text, sents}, context) => pairsWithin(text, sents, context, ['sents']))
	.transform(({id, text, sents}) => ({id, text, sentences: sents.map(([start, end]) => ({start, end}))}))

type CutGold = z.infer<typeof textSchema>

/** Ends of sentences in running text, with its paragraphs. */
export const sentenceEnds: Task<CutGold> = {
	part: 'sentences',
	accepts: isRunning,
	read: (file) => readJsonl(file, textSchema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score: (pairs) => scoreSentenceEnds(ends(pairs)),
}

/** The same without paragraphs: blank lines made a space; its figures are `flat.*`. */
export const flatSentenceEnds: Task<CutGold> = {
	...sentenceEnds,
	read: (file) => sentenceEnds.read(file).map((gold) => ({...gold, ...flattenText(gold.text, gold.sentences)})),
	score(pairs) {
		const score = scoreSentenceEnds(ends(pairs))
		const flat = ({kind, ...rest}: (typeof score.differences)[number]) => ({...rest, kind: `${kind} (flat)`})
		return {
			...score,
			figures: score.figures.map(({metric, value}) => ({metric: `flat.${metric}`, value})),
			differences: score.differences.map(flat),
		}
	},
}

function isRunning(file: GoldFile): boolean {
	return file.path.startsWith('sentences/') && recordsHave(file, 'text', 'sents')
}

function* ends(pairs: Iterable<Pair<CutGold>>) {
	for (const {gold, found} of pairs) yield {text: gold.text, gold: gold.sentences, ours: found.sentences}
}
