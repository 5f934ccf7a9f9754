import {realpath, stat} from 'node:fs/promises'
import {createEngine} from '../../extract.js'
import {explain} from '../../ingest/files/system-error.js'
import {isMissingPackage, loadOptional} from '../../model/optional-package.js'
import {engineOptions, readConfig} from '../config/read.js'
import {exitCodes, usageError} from '../exit.js'
import type {McpFlags} from '../options/flags.js'
import {inWords, openForCommand} from '../options/open-facts.js'
import {version} from '../version.js'
import {addQueryTool} from './query-tool.js'
import {addFileTool, addTextTool} from './reading-tools.js'

const instructions =
	'newsfacts reads English news and gives facts: who said what, how many of what, when, who holds which post, who did what ' +
	'to whom. Each fact has the exact words that it rests on, with their place in the text: cite those.'

/** `newsfacts mcp`: serves an assistant until it hangs up. Returns the exit code. */
export async function runMcp(flags: McpFlags): Promise<number> {
	const {McpServer, StdioServerTransport} = await loadSdk()
	const engine = createEngine(engineOptions(await readConfig(flags.config)))
	const root = flags.root === undefined ? null : await openRoot(flags.root)
	const database = flags.db === undefined ? null : await openForCommand(flags.db, {readOnly: true})
	try {
		const server = new McpServer({name: 'newsfacts', version}, {instructions})
		addTextTool(server, engine)
		if (root !== null) addFileTool(server, engine, root)
		if (database) addQueryTool(server, database)
		const closed = new Promise<void>((resolve) => {
			server.server.onclose = resolve
			process.stdin.once('end', resolve).once('close', resolve)
			process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
		})
		await server.connect(new StdioServerTransport())
		await closed
		await server.close()
		return exitCodes.ok
	} catch (error) {
		throw inWords(error)
	} finally {
		database?.close()
	}
}

async function loadSdk() {
	try {
		return await loadOptional('@modelcontextprotocol/sdk', 'serving assistants', async () => {
			const {McpServer} = await import('@modelcontextprotocol/sdk/server/mcp.js')
			const {StdioServerTransport} = await import('@modelcontextprotocol/sdk/server/stdio.js')
			return {McpServer, StdioServerTransport}
		})
	} catch (error) {
		throw isMissingPackage(error) ? usageError(error.message) : error
	}
}

async function openRoot(path: string): Promise<string> {
	try {
		const root = await realpath(path)
		if ((await stat(root)).isDirectory()) return root
	} catch (error) {
		const {reason, cure} = explain(path, error)
		throw usageError(`--root: ${path}: ${reason}; ${cure}`)
	}
	throw usageError(`--root: ${path} is no folder; name the folder whose files may be read`)
}
