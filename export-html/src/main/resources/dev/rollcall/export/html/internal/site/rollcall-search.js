// Searches the calls of this folder. Asks for search.json and for nothing else; writes text, never markup.
(() => {
  'use strict'
  const LIMIT = 50
  const SNIPPET = 160
  const form = document.getElementById('rc-form')
  const query = document.getElementById('rc-query')
  const status = document.getElementById('rc-status')
  const results = document.getElementById('rc-results')
  const all = document.getElementById('rc-all')
  let entries = []

  // Character by character, so that a place in the plain text is the same place in the original.
  const plain = text => Array.from(text, c => {
    const base = c.normalize('NFD')[0].toLowerCase()
    return base.length === c.length ? base : c
  }).join('')

  const element = (name, className, text) => {
    const made = document.createElement(name)
    made.className = className
    if (text) made.textContent = text
    return made
  }

  const prepare = list => list.map(e => ({ ...e, text: e.text.replace(/\n+/g, ' · ') })).map(e => ({ ...e, plainName: plain(e.name + ' ' + e.people), plainText: plain(e.text), plainCall: plain(e.call + ' ' + e.date) }))

  // Every word must occur; a team's name counts more than what it said.
  const score = (entry, words) => {
    let sum = 0
    for (const word of words) {
      const name = entry.plainName.includes(word) ? 8 : 0
      const text = Math.min(entry.plainText.split(word).length - 1, 4)
      const call = entry.plainCall.includes(word) ? 2 : 0
      if (name + text + call === 0) return 0
      sum += name + text + call
    }
    return sum
  }

  const snippet = (entry, words) => {
    const places = words.map(w => entry.plainText.indexOf(w)).filter(i => i >= 0)
    const middle = places.length ? Math.min(...places) : 0
    const blank = entry.text.lastIndexOf(' ', Math.max(0, middle - SNIPPET / 2))
    const start = blank + 1
    const end = Math.min(entry.text.length, start + SNIPPET * 2)
    const found = element('p', 'rc-excerpt', start > 0 ? '… ' : '')
    for (let i = start; i < end;) {
      const word = words.find(w => entry.plainText.startsWith(w, i))
      if (word) found.append(element('mark', 'rc-highlight', entry.text.slice(i, i + word.length)))
      else found.append(entry.text[i])
      i += word ? word.length : 1
    }
    if (end < entry.text.length) found.append(' …')
    found.normalize()
    return found
  }

  const result = (entry, words) => {
    const shown = element('article', 'rc-entry')
    const heading = element('h2', 'rc-subject')
    const link = element('a', '', entry.name)
    link.href = entry.url
    heading.append(link)
    shown.append(heading, element('p', 'rc-report', [entry.call + ' ' + entry.date, entry.people].filter(Boolean).join(' · ')))
    if (entry.text) shown.append(snippet(entry, words))
    return shown
  }

  const search = () => {
    const words = plain(query.value).split(/\s+/).filter(Boolean)
    history.replaceState(null, '', words.length ? '?q=' + encodeURIComponent(query.value) : location.pathname)
    all.hidden = words.length > 0
    results.replaceChildren()
    status.textContent = ''
    if (!words.length) return
    const found = entries.map(entry => ({ entry, points: score(entry, words) })).filter(f => f.points > 0)
      .sort((a, b) => b.points - a.points || b.entry.date.localeCompare(a.entry.date))
    status.textContent = found.length ? status.dataset.found + ' ' + found.length : status.dataset.none
    results.append(...found.slice(0, LIMIT).map(f => result(f.entry, words)))
  }

  // Opened as a file the page may not read its data; then it searches what it lists itself.
  const listed = () => Array.from(all.querySelectorAll('.rc-inline a'), a => ({
    url: a.getAttribute('href'),
    name: a.textContent,
    call: a.closest('article').querySelector('h3').textContent,
    date: '',
    people: '',
    text: ''
  }))

  const start = list => {
    entries = prepare(list)
    form.hidden = false
    query.value = new URLSearchParams(location.search).get('q') || ''
    form.addEventListener('submit', event => event.preventDefault())
    query.addEventListener('input', search)
    if (query.value) search()
  }

  fetch('search.json').then(answer => answer.ok ? answer.json() : listed(), listed).then(start)
})()
