import type { HistoryEntry } from '../../../domain/history/history-entry'

// Lines to copy: the same in every language.

export const CHECK_FILES = 'sha256sum -c MANIFEST.txt'

export const CHECK_WORDS =
  "openssl dgst -sha256 -binary note.json | base64 | tr '/+' '_-' | tr -d '='"

export const CHECK_CHAIN = `python3 - <<'END'
import base64, hashlib, json
before = ''
for step in json.load(open('history.json', encoding='utf-8')):
    hash, sig = step.pop('hash'), step.pop('sig')
    text = json.dumps(step, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
    print(step['seq'], step['prev'] == before and digest.decode().rstrip('=') == hash)
    before = hash
END`

/** Checks the signature of one step with OpenSSL 3: the key gets the twelve bytes that say what it is. */
export const checkSignature = ({ hash, sig, by }: HistoryEntry): string =>
  `printf 'skillednote-history\\n%s\\n' '${hash}' > message
printf '%s==' '${sig}' | tr '_-' '/+' | base64 -d > signature
(printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; printf '%s=' '${by.ed25519}' | tr '_-' '/+' | base64 -d) > key.der
openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in message -sigfile signature`
