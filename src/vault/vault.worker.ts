import { answerKeys, type KeysAsked } from './keys-messages'

// The only thread in which the bytes of a vault's key exist. It answers one question and is ended.
addEventListener('message', (event: MessageEvent<KeysAsked>) => {
  void answerKeys(event.data).then((answer) => postMessage(answer))
})
