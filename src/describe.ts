export {describe} from './facts/describe/describe.js'
