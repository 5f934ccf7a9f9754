import {licence, script, style} from '#report'
import {colourStyle} from '../view/colours.js'
import type {ReportFile} from './data-file.js'

/** By which a report is known, in the head of its first page. */
export const generator = '<meta name="generator" content="newsfacts report">'

// `self` alone is nothing to Firefox where a page is opened from a disk.
const policy = `default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'`

const notice = `/*! uPlot draws its plots. ${licence.trim().replaceAll('*/', '* /')} */\n`

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\0/g, '\ufffd')

const head = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${generator}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
`

/** The first page with its script and style; the page last. */
export function* siteFiles(title: string | null, articles: number): Generator<ReportFile> {
	yield {path: 'report.css', text: `${banner}\n${notice}${style}${colourStyle()}`}
	yield {path: 'report.js', text: `${banner}\n${notice}${script}`}
	yield {
		path: 'index.html',
		text: `${head(`${title ?? `${articles} article${articles === 1 ? '' : 's'}`} – newsfacts`)}<link rel="stylesheet" href="report.css">
<script src="report.js" defer></script>
</head>
<body>
<noscript><p>This report needs JavaScript to draw what lies in its folder data.</p></noscript>
</body>
</html>
`,
	}
}

/** What stands in place of the first page while the others are written. */
export const unfinishedPage: ReportFile = {
	path: 'index.html',
	text: `${head('A report that is not finished – newsfacts')}</head>
<body>
<p>This report is being written, or its run was cut: run the command again.</p>
</body>
</html>
`,
}

/** How the script and the style sheet of a report begin. */
export const banner = '/* Written by newsfacts report. */'
