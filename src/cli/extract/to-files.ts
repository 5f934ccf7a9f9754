import {emitOne} from '../../batch/emit-one.js'
import type {Done} from '../../batch/task.js'
import {separateFormats} from '../../batch/written.js'
import type {EmitOptions, Sheet} from '../../emit/emitter.js'
import {emitters} from '../../emit/index.js'
import {asLine} from '../../emit/json.js'
import {openSheet} from '../../emit/open-sheet.js'
import type {Extraction} from '../../facts/extraction.js'
import {factKinds} from '../../facts/fact.js'
import {exitCodes} from '../exit.js'
import {type Job, readItems} from './job.js'
import {type Output, openOutput} from './output.js'
import {noteMessages} from './progress.js'
import {repliesOf} from './replies-of.js'

/** Extracts to standard output, a file, or a folder with a file for each table: what stood there stays until all is done. */
export async function runToFiles(job: Job): Promise<number> {
	const {paths, flags, settings, progress, configPath} = job
	const {format} = settings
	const options: EmitOptions = {
		kinds: settings.kinds,
		width: process.stdout.columns ?? 120,
		bom: settings.bom,
		compact: settings.compact,
		brief: settings.brief,
	}
	const sheets = emitters[format](options)
	const former = emitters[format]({...options, kinds: factKinds}).map(({file}) => file)
	const output = await openOutput(flags.out, sheets, {inputs: [...paths, configPath], former, format})
	try {
		const writer = await openWriter(sheets, output)
		const separate = separateFormats.find((name) => name === format)
		const written = separate ? ({as: separate, ...options} as const) : ({as: 'record'} as const)
		const items = readItems(job, output.paths)
		for await (const reply of repliesOf(job, items, written)) {
			const error = 'error' in reply ? reply.error : separate ? await writer.texts(reply) : await writer.record(reply)
			if (error) {
				progress.fail(`${error.place}: ${error.reason}; ${error.cure}`)
				await output.writeError(error)
				if (settings.inlineErrors) await output.write(sheets[0]!, asLine(error))
			} else if ('texts' in reply) {
				noteMessages(reply.place, reply.messages, progress)
				progress.add(reply.facts)
			}
		}
		await writer.end()
	} catch (error) {
		await output.drop()
		throw error
	}
	return end(job, output)
}

async function end({flags, settings, progress, interrupt}: Job, output: Output): Promise<number> {
	if (interrupt.exitCode !== null && output.replaces) {
		await output.drop()
		progress.finish([])
		progress.say(`interrupted: ${flags.out} is as it was before; a folder can be gone on with: --out results/`)
		return interrupt.exitCode
	}
	await output.close()
	progress.finish(output.places)
	return interrupt.exitCode ?? (progress.failures > 0 && !settings.inlineErrors ? exitCodes.failed : exitCodes.ok)
}

type Failed = {readonly place: string; readonly reason: string; readonly cure: string} | null

/** Writes what belongs to an article into each sheet; returns the error of one that can't be written. */
interface Writer {
	/** Texts that a thread made. */
	texts(reply: Done): Promise<Failed>
	/** A record, of which the sheets are made here: what they say of it depends on those before it. */
	record(reply: Done): Promise<Failed>
	end(): Promise<void>
}

async function openWriter(sheets: readonly Sheet[], output: Output): Promise<Writer> {
	const opened = await Promise.all(sheets.map(async (sheet) => ({sheet, ...(await openSheet(sheet))})))
	for (const {sheet, start} of opened) await output.write(sheet, start)
	let index = 0
	return {
		async texts({texts}) {
			for (const [at, {sheet}] of opened.entries()) await output.write(sheet, texts[at]!)
			return null
		},
		async record({place, texts}) {
			const extraction = JSON.parse(texts[0]!) as Extraction
			const emitted = emitOne(
				{place, extraction},
				opened.map(({add}) => add),
				index,
			)
			if ('error' in emitted) return emitted.error
			for (const [at, {sheet}] of opened.entries()) {
				await output.write(sheet, emitted.bodies[at]!)
				await output.writeFiles(sheet.files?.(extraction) ?? [])
			}
			index++
			return null
		},
		async end() {
			for (const {sheet, end} of opened) await output.write(sheet, end())
		},
	}
}
