import { answerExchange, type Does, type ExchangeAsked, type Progress } from './exchange-messages'

// Files from elsewhere are read here and nowhere else: the page ends this thread when it takes too long.
addEventListener('message', ({ data }: MessageEvent<ExchangeAsked<Does>>) => {
  const report = (done: number, of: number) =>
    postMessage({ kind: 'progress', done, of } satisfies Progress)
  void answerExchange(data, report).then((answer) => postMessage(answer))
})
