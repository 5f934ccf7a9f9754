import {readCorrected} from '../corrections/gold.js'
import {onlyJudged} from '../corrections/only-judged.js'
import {readJsonl, recordsHave} from '../gold/jsonl.js'
import type {Pair, Part, Score} from '../score.js'
import type {GoldFile, Task} from '../task.js'
import {annotatedSchema} from './annotated.js'
import type {RecordArticle} from './record-article.js'
import {recordedSchema} from './recorded.js'

/** One layer of articles with all their facts: a task that reads either form of such gold. */
export const layer = (part: Part, score: (pairs: Iterable<Pair<RecordArticle>>) => Score): Task<RecordArticle> => ({
	part,
	accepts: isRecords,
	read: (file) => readRecords(file).filter(({annotated}) => annotated?.includes(part) ?? true),
	article: ({id, published, text, input}) => input ?? {...(id && {id}), published, text},
	documents: ({id}) => [id],
	score: (pairs) => score(withoutUnjudged(part, pairs)),
})

function* withoutUnjudged(part: Part, pairs: Iterable<Pair<RecordArticle>>): Generator<Pair<RecordArticle>> {
	for (const {gold, found} of pairs)
		yield {gold, found: gold.corrections ? onlyJudged(part, gold.corrections, found) : found}
}

const isRecords = (file: GoldFile): boolean =>
	/^(?:annotations|corpus|newsfacts)\//.test(file.path) && (isAnnotated(file) || isRecorded(file))

const isAnnotated = (file: GoldFile): boolean => recordsHave(file, 'text', 'quotes', 'quantities', 'dates')

const isRecorded = (file: GoldFile): boolean => recordsHave(file, 'article', 'facts')

/** Whether a file holds corrections, as the page exports them. */
export const isCorrected = (file: {text: string}): boolean => recordsHave(file, 'corrections', 'article')

/** Articles with facts, in the annotators' form, in our record format, or as corrections of single records. */
export const readRecords = (file: GoldFile): RecordArticle[] =>
	isCorrected(file) ? readCorrected(file) : readJsonl(file, isAnnotated(file) ? annotatedSchema : recordedSchema)
