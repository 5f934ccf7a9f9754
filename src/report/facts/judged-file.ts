import {judgedFact} from '../../facts/corrections/fields.js'
import type {Extraction} from '../../facts/extraction.js'
import {packRecord} from '../../view/pack-record.js'
import {dataFile, type ReportFile} from '../data-file.js'
import type {JudgedArticleData} from '../report-data.js'

/** What it takes to correct the facts of an article: a file that is read with the first of them. */
export function judgedFile(number: number, {article, facts, entities}: Extraction): ReportFile {
	const {text, ...record} = article
	const data: JudgedArticleData = {
		record,
		text,
		names: [...new Set(entities.map(({name}) => name))],
		facts: facts.map((fact) => [fact.id, packRecord(judgedFact(fact))]),
	}
	return dataFile(`judged-${number + 1}`, data)
}
