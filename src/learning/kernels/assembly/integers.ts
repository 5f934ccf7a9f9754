export {chart} from './chart'
export {gate} from './gate'
export {embed, grow, join, pack, recode, rectify, round} from './layer'
export {product} from './product'
