import {createReadStream, readdirSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'

/** What the page may do: run and ask for its own files alone. WebAssembly is compiled from bytes in its own code. */
export const policy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ')

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
}

/**
 * Serves the files that are in a folder now, to this machine alone: for local use. Port 0 takes a free one.
 * Ends with a message where the port is taken.
 */
export async function serveFolder(folder, port) {
	const files = new Map(
		readdirSync(folder, {recursive: true, withFileTypes: true})
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(folder.length).replaceAll('\\', '/'), path]),
	)
	const server = createServer(({url = '/', method}, response) => {
		const asked = url.split('?')[0]
		const path = files.get(asked === '/' ? '/index.html' : asked)
		if (!path || (method !== 'GET' && method !== 'HEAD')) {
			response.writeHead(path ? 405 : 404, {'content-type': 'text/plain'}).end(path ? 'GET only\n' : 'no such file\n')
			return
		}
		response.writeHead(200, {
			'content-type': types[extname(path)] ?? 'application/octet-stream',
			'content-length': statSync(path).size,
			'content-security-policy': `${policy}; frame-ancestors 'none'`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-cache',
		})
		if (method === 'HEAD') response.end()
		else createReadStream(path).pipe(response)
	})
	await new Promise((resolve, reject) =>
		server.once('listening', resolve).once('error', reject).listen(port, '127.0.0.1'),
	)
	return {address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()}
}
