import {parentPort, workerData} from 'node:worker_threads'
import type {EngineOptions} from '../engine.js'
import {createEngine} from '../extract.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article.js'
import {type ReadOneOptions, readOne} from './outcome.js'

const {engine: engineOptions, options} = workerData as {engine: EngineOptions; options: ReadOneOptions}
const engine = createEngine(engineOptions)

parentPort?.on('message', (item: Ingested | ArticleInput) => parentPort?.postMessage(readOne(engine, item, options)))
