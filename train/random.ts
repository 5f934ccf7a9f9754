export {randomFrom, shuffle} from './learning/random.js'
