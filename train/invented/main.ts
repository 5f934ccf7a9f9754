import {readFileSync} from 'node:fs'
import {parseArticles} from './read-articles.js'

// npm run invented -- FILE …: says what doesn't fit in files of invented articles.

let count = 0
for (const file of process.argv.slice(2)) {
	const {articles, faults} = parseArticles(readFileSync(file, 'utf8'))
	for (const {article, line, message} of faults) console.log(`${file}:${line} (${article}): ${message}`)
	const sum = (of: (article: (typeof articles)[number]) => number): number =>
		articles.reduce((total, article) => total + of(article), 0)
	console.log(
		`${file}: ${articles.length} articles, ${sum(({quotes}) => quotes.length)} quotes, ${sum(({quantities}) => quantities.length)} quantities, ${sum(({dates}) => dates.length)} dates, ${sum(({statements}) => statements.length)} statements, ${sum(({relations}) => relations?.length ?? 0)} relations, ${sum(({events}) => events?.length ?? 0)} events, ${sum(({key}) => key?.length ?? 0)} key; ${faults.length} faults`,
	)
	count += faults.length
}
process.exitCode = count ? 1 : 0
