// Prints what a page in MDX that holds the fragment, as it is, renders to. usage: node mdx.mjs FRAGMENT.html
import fs from 'node:fs'
import { evaluate } from '@mdx-js/mdx'
import * as runtime from 'react/jsx-runtime'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'

console.error = () => {} // React warns of attributes in HTML's spelling, and writes them as they are
const fragment = fs.readFileSync(process.argv[2], 'utf8')
const page = `# Before\n\n${fragment}\n\nAfter *it*\n`
const { default: Content } = await evaluate(page, { ...runtime, remarkPlugins: [remarkGfm] })
process.stdout.write(renderToStaticMarkup(createElement(Content)))
