import type {Pool, PoolClient} from 'pg'
import {checkKeys, expectString, fault, typeError} from '../../model/expected.js'
import {loadOptional} from '../../model/optional-package.js'
import {explainPostgres, isPassing} from './postgres-error.js'
import {type Rows, rowsOf} from './rows.js'
import {type Sink, type SinkEvents, sinkError} from './sink.js'
import {type Column, creation, differencesOf} from './tables.js'

/** Tables `articles`, `facts` and `errors` of a database; made where they are missing. Throws a SinkError where it can't be used. */
export async function openPostgres(url: string, connections: number, events: SinkEvents = {}): Promise<Sink> {
	expectString(url, '`url`', "write 'postgres://user@host/news'")
	if (!Number.isInteger(connections) || connections < 1)
		throw typeError(fault('`connections`', 'a whole number from 1', connections, 'write 4'))
	checkKeys(events, ['onLost', 'onBack'], 'the events')
	const {default: pg} = await loadOptional('pg', 'PostgreSQL', () => import('pg'))
	const shown = withoutPassword(url)
	let pool: Pool
	try {
		pool = new pg.Pool({
			connectionString: url.trim(),
			max: connections,
			connectionTimeoutMillis: patience,
			application_name: 'newsfacts',
			keepAlive: true,
		})
	} catch (error) {
		throw explainPostgres(shown, error)
	}
	// A connection that breaks while it is idle: the next write finds out.
	pool.on('error', () => {})
	try {
		await prepare(pool, shown)
	} catch (error) {
		await pool.end()
		throw explainPostgres(shown, error)
	}
	let away = false
	return {
		shown,
		written: {as: 'record'},
		has: async () => false,
		async write({id, replies}, signal) {
			const rows = rowsOf(id, replies)
			for (let tries = 0; ; tries++) {
				try {
					await inTransaction(pool, (client) => writeRows(client, rows))
					if (away) events.onBack?.()
					away = false
					return
				} catch (error) {
					if (!isPassing(error) || signal.aborted) throw explainPostgres(shown, error)
					const said = explainPostgres(shown, error)
					// Two batches that touch the same rows, for example: the second try goes through.
					if (tries > 2 && !away) {
						away = true
						events.onLost?.(said.message)
					}
					await pause(Math.min(100 * 2 ** tries, longestPause), signal)
				}
			}
		},
		close: () => pool.end(),
	}
}

/** Milliseconds. */
const patience = 5000
const longestPause = 5000

/** Whether an address is one of PostgreSQL. */
export const isPostgres = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address.trim())

function withoutPassword(url: string): string {
	try {
		const parsed = new URL(url)
		if (parsed.password) parsed.password = '***'
		parsed.searchParams.delete('password')
		return parsed.href
	} catch {
		return 'PostgreSQL'
	}
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const end = (): void => {
			clearTimeout(timer)
			signal.removeEventListener('abort', end)
			resolve()
		}
		const timer = setTimeout(end, milliseconds)
		signal.addEventListener('abort', end)
	})

// Workers that start at the same time make the tables one after another.
async function prepare(pool: Pool, shown: string): Promise<void> {
	await inTransaction(pool, async (client) => {
		const {rows: settings} = await client.query<{encoding: string; schema: string | null; locked: string}>(
			"SELECT current_setting('server_encoding') AS encoding, current_schema() AS schema, current_setting('transaction_read_only') AS locked",
		)
		const {encoding = '', schema = null, locked = ''} = settings[0] ?? {}
		if (locked === 'on') throw Object.assign(new Error('read only'), {code: '25006'})
		if (encoding !== 'UTF8')
			throw sinkError(
				shown,
				`its encoding is ${encoding}`,
				'news needs UTF8: createdb --encoding UTF8 --template template0',
			)
		if (schema === null) throw sinkError(shown, 'no schema of its search path is there', 'create it: CREATE SCHEMA …')
		await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`newsfacts ${schema}`])
		const {rows} = await client.query<Column>(
			"SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = $1 AND table_name IN ('articles', 'facts', 'errors')",
			[schema],
		)
		const differences = differencesOf(rows)
		if (differences.length > 0)
			throw sinkError(
				shown,
				`the tables in schema ${schema} are others than ours: ${differences.slice(0, 4).join(', ')}`,
				'name another database, or another schema: ?options=-csearch_path%3Dnews, after CREATE SCHEMA news',
			)
		if (new Set(rows.map(({table_name}) => table_name)).size < 3)
			for (const statement of creation()) await client.query(statement)
	})
}

async function inTransaction(pool: Pool, act: (client: PoolClient) => Promise<void>): Promise<void> {
	const client = await pool.connect()
	// Without a listener a connection that breaks would end the process.
	const ignore = (): void => {}
	client.on('error', ignore)
	let broken: Error | undefined
	try {
		await client.query('BEGIN')
		await act(client)
		await client.query('COMMIT')
	} catch (error) {
		await client.query('ROLLBACK').catch((fault: Error) => {
			broken = fault
		})
		throw error
	} finally {
		client.off('error', ignore)
		client.release(broken)
	}
}

/**
 * Sets what a batch says of its articles: facts that an earlier version of newsfacts, or an earlier text at the same place,
 * had left are removed. Rows are taken in the order of their keys, so that two batches never wait for each other.
 */
async function writeRows(client: PoolClient, {articles, facts, errors, places, movable}: Rows): Promise<void> {
	await client.query('DELETE FROM errors WHERE place = ANY($1)', [places])
	await client.query(
		`DELETE FROM articles a USING jsonb_to_recordset($1::jsonb) AS n(id text, hash text, place text)
		WHERE a.place = n.place AND a.id = n.id AND a.hash <> n.hash AND a.place = ANY($2)`,
		[articles, movable],
	)
	await client.query(
		`INSERT INTO articles SELECT * FROM jsonb_populate_recordset(NULL::articles, $1::jsonb) ORDER BY id, hash
		ON CONFLICT (id, hash) DO UPDATE SET place = excluded.place, title = excluded.title, published = excluded.published,
			updated = excluded.updated, authors = excluded.authors, url = excluded.url, source = excluded.source,
			language = excluded.language, entities = excluded.entities, messages = excluded.messages`,
		[articles],
	)
	await client.query(
		`DELETE FROM facts f USING jsonb_to_recordset($1::jsonb) AS n(id text, hash text)
		WHERE f.article = n.id AND f.hash = n.hash
			AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS k(id text) WHERE k.id = f.id)`,
		[articles, facts],
	)
	await client.query(
		`INSERT INTO facts SELECT * FROM jsonb_populate_recordset(NULL::facts, $1::jsonb) ORDER BY id
		ON CONFLICT (id) DO UPDATE SET claim_by = excluded.claim_by, claim_mode = excluded.claim_mode,
			polarity = excluded.polarity, modality = excluded.modality, evidence = excluded.evidence,
			confidence = excluded.confidence, salience = excluded.salience, record = excluded.record
		WHERE facts.record IS DISTINCT FROM excluded.record`,
		[facts],
	)
	await client.query(
		`INSERT INTO errors SELECT * FROM jsonb_populate_recordset(NULL::errors, $1::jsonb) ORDER BY place, reason
		ON CONFLICT (place, reason) DO UPDATE SET batch = excluded.batch`,
		[errors],
	)
}
