import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Extraction} from '../../src/index.js'
import {openReport} from '../../src/report/index.js'

/** Writes the report on articles below a folder. */
export function writeReport(folder: string, title: string, articles: readonly Extraction[]): void {
	const report = openReport({title})
	for (const article of articles) report.add(article)
	const linked = report.link()
	for (const {path, text} of [...articles.flatMap((article) => [...linked.write(article)]), ...linked.finish()]) {
		mkdirSync(dirname(join(folder, path)), {recursive: true})
		writeFileSync(join(folder, path), text)
	}
}
