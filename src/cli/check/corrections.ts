import {sayRecord, sayValue} from '../../evaluate/corrections/say.js'
import {type Judgement, judgeCorrections} from '../../evaluate/corrections/verdicts.js'
import type {ArticleCorrections} from '../../facts/corrections/correction.js'
import type {Extraction} from '../../facts/extraction.js'

/** What differs between an article's corrections and what is found in it, in lines that a person reads; none where all hold. */
export const differencesFrom = ({records}: ArticleCorrections, extraction: Extraction): string[][] =>
	judgeCorrections(records, extraction)
		.filter(({holds}) => !holds)
		.map(describe)

function describe({correction, wanted, found, fields}: Judgement): string[] {
	const {start, end} = correction.record.evidence
	const {verdict} = correction
	const name = (line: string): string => line.replace(' “', ` ${start}–${end} “`)
	if (!wanted) return [`  + still there  ${name(sayRecord(correction.record))}`]
	if (!found) return [`  - ${verdict === 'right' ? 'gone         ' : 'missing      '}${name(sayRecord(wanted))}`]
	const lines = fields.map(
		({field, wanted: a, found: b}) =>
			`      ${field}: ${verdict === 'right' ? 'was' : 'should be'} ${sayValue(a)}, is ${sayValue(b)}`,
	)
	return [`  ~ ${verdict === 'right' ? 'changed      ' : 'wrong        '}${name(sayRecord(wanted))}`, ...lines]
}
