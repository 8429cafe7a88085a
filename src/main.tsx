import './app/theme.css'
import { start } from './app/start'

void start(document.getElementById('app'))
