import './app/theme.css'
import { isFramedByAnother } from './app/framed'
import { sayPlainly } from './app/plain-words'
import { start } from './app/start'

const root = document.getElementById('app')
// What somebody else's page lays over ours must not get a press or a passphrase.
if (isFramedByAnother()) sayPlainly(root, 'framed')
else start(root).catch(() => sayPlainly(root, 'broken'))
