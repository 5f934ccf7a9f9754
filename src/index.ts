/**
 * Facts of an article: `extract`, and `createEngine` for words of your own.
 *
 * @module newsfacts
 */

export type {EngineOptions, OwnLexicon, StatementChoice} from './engine.js'
export {createEngine, type Engine, type ExtractionOf, type ExtractOptions, extract, type Kinds} from './extract.js'
export type {Argument} from './facts/argument.js'
export type {Claim} from './facts/base.js'
export type {DateFact} from './facts/date/schema.js'
export type {EntityRecord} from './facts/entity.js'
export type {EventFact} from './facts/event/schema.js'
export type {Extraction} from './facts/extraction.js'
export type {Fact, FactKind} from './facts/fact.js'
export type {QuantityFact} from './facts/quantity/schema.js'
export type {QuoteFact} from './facts/quote/schema.js'
export type {RelationFact} from './facts/relation/schema.js'
export type {RoleFact} from './facts/role/schema.js'
export type {StatementFact} from './facts/statement/schema.js'
export type {WordsByClass} from './lexicon/own-words.js'
export type {Article, ArticleInput, Block, BlockType} from './model/article/article.js'
export type {EntityType} from './model/entity.js'
export type {Message} from './model/message.js'
export type {Span, TextSpan} from './model/span.js'
export type {WordClass} from './model/word-class.js'
export type {OwnEventType, OwnEventTypes} from './own-events.js'
