import {extract, loadModels} from 'newsfacts/browser'

self.onmessage = async ({data}) => postMessage(await loadModels('/models/').then(() => extract(data)))
