import { answerFile, type FileAsked } from './package-messages'

// Files from elsewhere are read here and nowhere else: the page ends this thread when it takes too long.
addEventListener('message', (event: MessageEvent<FileAsked>) => {
  void answerFile(event.data).then((answer) =>
    postMessage(answer, { transfer: answer.kind === 'written' ? [answer.bytes.buffer] : [] }),
  )
})
