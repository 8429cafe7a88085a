import './app/theme.css'
import { isFramedByAnother } from './app/framed'
import { sayPlainly } from './app/plain-words'
import { start } from './app/start'

// The privacy page counts all requests since the page was started; a browser stops at 250 by itself.
performance.setResourceTimingBufferSize(5000)

const root = document.getElementById('app')
// What somebody else's page lays over ours must not get a press or a passphrase.
if (isFramedByAnother()) sayPlainly(root, 'framed')
else start(root).catch(() => sayPlainly(root, 'broken'))
