import {bare, json, type Maker, request, shot} from './shot.js'

/** Requests that aren't asked as they should be. */
export const heads: readonly Maker[] = [
	(chance) =>
		shot(
			'content type',
			request(
				'{"text":"It rained."}',
				chance.pick([
					null,
					'image/png',
					'application/xml',
					'json',
					';',
					'application/json-patch+json',
					'x'.repeat(3000),
				]),
			),
			[415],
		),
	(chance) =>
		shot(
			'method',
			request('{}', json, {method: chance.pick(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET', 'PROPFIND'])}),
			[405, 400],
		),
	(chance) =>
		shot(
			'method of a service',
			bare(chance.pick(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']), chance.pick(['/live', '/metrics'])),
			[405],
		),
	(chance) =>
		shot(
			'path',
			bare(
				'GET',
				chance.pick([
					'/',
					'//',
					'/v1',
					'/v1/extract/',
					'/../../etc/passwd',
					'/%2e%2e/etc/passwd',
					'/%00',
					'/%zz',
					'/live/..',
					'/LIVE',
					`/${'a'.repeat(5000)}`,
					'/v1/extract;x',
					'/\\..\\',
				]),
			),
			[404, 400],
		),
	(chance) =>
		shot(
			'query',
			request('It rained.', 'text/plain', {
				path: `/v1/extract?${chance.pick(['publshed=2026', 'published=soon', 'published=%zz', '__proto__=1', 'published=2026-99-99', `${'q'.repeat(4000)}=1`])}`,
			}),
			[400],
		),
	(chance) =>
		shot(
			'another name',
			bare('GET', '/live', {
				host: chance.pick(['evil.example', '169.254.169.254', 'localhost.evil.example', 'localhost@evil.example']),
			}),
			[403, 400],
		),
	(chance) =>
		shot(
			'no name',
			bare('GET', '/live', {host: chance.pick(['', 'a b', '[::1', 'localhost:port', ':::', '\x80'])}),
			[403, 400],
		),
	(chance) =>
		shot(
			'another origin',
			request('It rained.', 'text/plain', {
				headers: [
					`origin: ${chance.pick(['https://evil.example', 'null', 'file://', '', 'http://localhost.evil.example'])}`,
				],
			}),
			[403],
		),
	(chance) =>
		shot(
			'a whole address',
			bare('GET', chance.pick(['http://evil.example/live', 'http://localhost/live', 'ftp://x/', 'http://[', '*'])),
			[200, 400, 403, 404],
		),
	(chance) =>
		shot('long head', bare('GET', '/live', {headers: [`x-long: ${'h'.repeat(16_500 + chance.below(60_000))}`]}), [431]),
	(chance) =>
		shot(
			'many heads',
			bare('GET', '/live', {headers: Array.from({length: 300 + chance.below(300)}, (_, at) => `x-${at}: 1`)}),
			[200],
		),
	(chance) =>
		shot(
			'odd head',
			bare('GET', '/live', {headers: [chance.pick(['x y: 1', 'x: a\x00b', ': 1', 'x: \x01', 'noname'])]}),
			[400],
		),
	(chance) =>
		shot(
			'length',
			bare('POST', '/v1/extract', {
				headers: [
					`content-type: ${json}`,
					`content-length: ${chance.pick(['-5', 'abc', '1e3', '5, 6', '99999999999999999999'])}`,
				],
			}),
			[400, 413],
		),
	() =>
		shot(
			'length and chunks',
			bare('POST', '/v1/extract', {
				headers: [`content-type: ${json}`, 'content-length: 5', 'transfer-encoding: chunked'],
			}),
			[400],
		),
	(chance) =>
		shot(
			'broken chunks',
			`${bare('POST', '/v1/extract', {headers: [`content-type: ${json}`, 'transfer-encoding: chunked']})}${chance.pick(['zz\r\n{}\r\n', '-1\r\n\r\n', 'ffffffffffffffffff\r\nx'])}`,
			[400],
		),
	() => shot('expectation', request('{}', json, {headers: ['expect: wonders']}), [417]),
	() => shot('continue', request('{"text":"It rained."}', json, {headers: ['expect: 100-continue']}), [100, 200, 429]),
	() => shot('upgrade', bare('GET', '/live', {headers: ['connection: upgrade', 'upgrade: websocket']}), [200, 400]),
	(chance) => shot('tunnel', bare('CONNECT', chance.pick(['localhost:80', 'evil.example:443'])), [0, 404, 405]),
	(chance) =>
		shot(
			'no HTTP',
			chance.pick([
				'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
				'hello\r\n\r\n',
				'GET\r\n\r\n',
				'GET / HTTP/9.9\r\n\r\n',
				'GET  / HTTP/1.1\r\nhost: x\r\n\r\n',
				'\r\n\r\n\r\nx\r\n\r\n',
				'\x00'.repeat(50),
				'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
			]),
			[400, 403, 404, 505, 0],
		),
]
