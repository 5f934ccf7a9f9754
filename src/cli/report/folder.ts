import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {codeOf} from '../../ingest/files/system-error.js'
import type {ReportFile} from '../../report/data-file.js'
import {generator, unfinishedPage} from '../../report/site.js'
import {usageError} from '../exit.js'
import {cannotWrite, makeFolder} from '../write-text.js'

/** The folder that a report is written to. */
export interface ReportFolder {
	write(file: ReportFile): Promise<void>
	/** Removes what a former report has left there and this one hasn't written. */
	close(): Promise<void>
}

/** The folders of a report, with the names of the files that it writes there. */
const own: Readonly<Record<string, RegExp>> = {
	data: /^(?:overview|[a-z]{1,20}-\d{1,7})\.js$/,
	articles: /^\d{5,9}\.html$/,
}

/**
 * Throws an ExitError where the report would lie among files of another origin. A folder that isn't there, is empty or holds a
 * report, whole or cut, is well.
 */
export async function expectReportFolder(out: string): Promise<void> {
	const names = await readdir(out).catch((error: unknown) => {
		if (codeOf(error) === 'ENOENT') return []
		if (codeOf(error) === 'ENOTDIR') throw usageError(`cannot write ${out}: it is a file; name a folder with --out`)
		throw cannotWrite(out, error)
	})
	if (names.length === 0 || (await isReport(out))) return
	throw usageError(
		`cannot write ${out}: it holds files that are no report, such as ${names.sort()[0]}; name an empty or a new folder with --out`,
	)
}

async function isReport(folder: string): Promise<boolean> {
	const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
	return page.slice(0, headLength).includes(generator)
}

/** Characters of a page that its head has at least begun in. */
const headLength = 500

/** Opens the folder: until the report is whole its first page says that it isn't. */
export async function openReportFolder(out: string): Promise<ReportFolder> {
	const written = new Set<string>()
	const guarded = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
		try {
			return await work()
		} catch (error) {
			throw error instanceof Error && 'code' in error ? cannotWrite(path, error) : error
		}
	}
	const write = async ({path, text}: ReportFile): Promise<void> => {
		const target = join(out, path)
		await guarded(target, () => writeFile(target, text))
		written.add(path)
	}
	await guarded(out, async () => {
		await makeFolder(out)
		for (const folder of Object.keys(own)) await mkdir(join(out, folder), {recursive: true})
	})
	await write(unfinishedPage)
	return {
		write,
		async close() {
			for (const [folder, names] of Object.entries(own))
				for (const name of await readdir(join(out, folder)))
					if (names.test(name) && !written.has(`${folder}/${name}`)) await rm(join(out, folder, name), {force: true})
		},
	}
}
