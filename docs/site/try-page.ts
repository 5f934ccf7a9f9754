import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {isFull, placeOf, renewed, stepsOf} from './tried.js'

/** What a page says that isn't so, a line each, and the page as it must be for its printed lines to be right. */
export interface Trial {
	readonly faults: readonly string[]
	readonly renewed: string
}

/** Follows a page as a reader does, in a folder of its own: writes its files, runs its commands, compares what they print. */
export function tryPage(root: string, file: string, markdown: string): Trial {
	const folder = mkdtempSync(join(tmpdir(), 'newsfacts-docs-'))
	try {
		return followed(prepare(root, folder, placeOf(markdown)), file, markdown)
	} finally {
		rmSync(folder, {recursive: true, force: true})
	}
}

interface Shell {
	readonly folder: string
	readonly path: string
}

// `newsfacts` is a command, and a package that programs find.
function prepare(root: string, folder: string, place: string | null): Shell {
	const [bin, work] = [join(folder, 'bin'), join(folder, 'work')]
	for (const one of [bin, join(work, 'node_modules')]) mkdirSync(one, {recursive: true})
	writeFileSync(join(bin, 'newsfacts'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`)
	chmodSync(join(bin, 'newsfacts'), 0o755)
	symlinkSync(root, join(work, 'node_modules/newsfacts'))
	if (place === 'in the repository')
		for (const name of ['corpus', 'fixtures', 'examples', 'models']) symlinkSync(join(root, name), join(work, name))
	return {folder: work, path: `${bin}:${dirname(process.execPath)}:${process.env.PATH}`}
}

function followed({folder, path}: Shell, file: string, markdown: string): Trial {
	const faults: string[] = []
	const lines = markdown.split('\n')
	// From the last to the first, so that places stay right.
	const changes: {at: number; lines: readonly string[]; whole: boolean}[] = []
	let printed: string[] = []
	for (const step of stepsOf(markdown)) {
		const place = `${file}:${step.line}`
		if (step.do === 'write') {
			mkdirSync(dirname(join(folder, step.file)), {recursive: true})
			writeFileSync(join(folder, step.file), step.text)
		} else if (step.do === 'run') {
			const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', step.script], {
				cwd: folder,
				encoding: 'utf8',
				timeout: 300_000,
				env: {...process.env, PATH: path},
			})
			printed = `${stdout}\n${stderr}`.split('\n')
			if (status !== step.code) faults.push(`${place}: ended with ${status}: ${stderr.trim() || stdout.trim()}`)
		} else {
			const missing = step.lines.filter((line) => !printed.includes(line))
			faults.push(...missing.map((line) => `${place}: not printed: ${line}`))
			const shown = step.whole ? printed.filter(isFull) : renewed(step.lines, printed)
			if (step.whole && missing.length === 0 && shown.join('\n') !== step.lines.join('\n'))
				faults.push(`${place}: is not all that is printed`)
			if (shown.join('\n') !== step.lines.join('\n'))
				changes.unshift({at: step.line - 1, lines: shown, whole: step.whole})
		}
	}
	for (const {at, lines: now, whole} of changes) {
		const end = lines.indexOf('```', at)
		lines.splice(at, end - at, ...(whole ? now : withBlanks(lines.slice(at, end), now)))
	}
	return {faults, renewed: lines.join('\n')}
}

// Empty lines of a block stay where they are.
function withBlanks(block: readonly string[], now: readonly string[]): string[] {
	const rest = [...now]
	return block.map((line) => (line === '' ? line : (rest.shift() ?? line)))
}
