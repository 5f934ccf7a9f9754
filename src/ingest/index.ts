/**
 * Files and texts of many formats, made into articles.
 *
 * @module newsfacts/ingest
 */

export type {Article} from '../model/article/article.js'
export type {Message} from '../model/message.js'
export type {ByteOptions} from './byte-source.js'
export type {Limits, OwnLimits} from './containers/limits.js'
export {type Decoded, type DecodeOptions, decode, type EncodingSource} from './decoding/decode.js'
export type {FileWatch} from './files/file-watch.js'
export {type ReadOptions, readArticles} from './files/folder.js'
export type {FoundFile, MetadataFile} from './files/found-file.js'
export {readCsv} from './formats/csv.js'
export {readDocx} from './formats/docx.js'
export {readEpub} from './formats/epub.js'
export {readFeed} from './formats/feed.js'
export {readHtml} from './formats/html.js'
export {readJson} from './formats/json.js'
export {readJsonLines} from './formats/json-lines.js'
export {readMarkdown} from './formats/markdown.js'
export {readNewsml} from './formats/newsml.js'
export {readNewsmlG2} from './formats/newsml-g2.js'
export {readNinjs} from './formats/ninjs.js'
export {readNitf} from './formats/nitf.js'
export {readPdf} from './formats/pdf.js'
export {readText} from './formats/text.js'
export {type FormatName, formatNames} from './formats.js'
export type {FieldMap, FieldName, Hints, Ingested, Origin, ReadArticle, ReadError} from './ingested.js'
export {toIsoDate} from './records/iso-date.js'
