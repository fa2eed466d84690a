import './reorua.js'

// For the pages that show the kit: they are opened from a disk as well, where a module would not be loaded.
for (const code of document.querySelectorAll<HTMLElement>('.kit-code')) {
  const button = document.createElement('button')
  const told = document.createElement('span')
  button.type = 'button'
  button.className = 'reo-button'
  button.dataset.variant = 'secondary'
  button.dataset.size = 'small'
  button.textContent = 'Copy HTML'
  told.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    told.textContent = ''
    // Where a browser lets nobody copy, what is to be copied is marked.
    const mark = () => getSelection()?.selectAllChildren(code.querySelector('code')!)
    void navigator.clipboard?.writeText(code.querySelector('code')!.textContent).then(() => void (told.textContent = 'Copied'), mark)
    if (!navigator.clipboard) mark()
  })
  const bar = document.createElement('div')
  bar.className = 'kit-copy'
  bar.append(button, told)
  code.before(bar)
}
