import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { beforeScripts } from './beforeScripts.tsx'

export default defineConfig({ plugins: [react(), beforeScripts()] })
