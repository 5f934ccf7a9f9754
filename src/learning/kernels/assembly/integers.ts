export {gate} from './gate'
export {embed, grow, join, recode, rectify, round} from './layer'
export {product} from './product'
