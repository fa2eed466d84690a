// Runs in the report itself: narrows its examples down. Without it everything is shown.
const filter = /** @type {HTMLElement} */ (document.querySelector('[data-filter]'))
const query = /** @type {HTMLInputElement} */ (filter.querySelector('[type="search"]'))
const errorsOnly = /** @type {HTMLInputElement} */ (filter.querySelector('[type="checkbox"]'))

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

/** @param {string | undefined} text */
const fold = (text = '') => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function apply() {
  const wanted = fold(query.value.trim())
  let shown = 0
  for (const row of all('[data-story]')) {
    row.hidden = !fold(row.dataset.story).includes(wanted) || (errorsOnly.checked && 'clean' in row.dataset)
    if (!row.hidden) shown += 1
  }
  for (const error of all('[data-error]')) error.hidden = !fold(error.dataset.error).includes(wanted)
  for (const part of all('[data-part]')) part.hidden = !part.querySelector('[data-story]:not([hidden])')
  for (const number of all('[data-count]')) number.textContent = String(shown)
}

filter.hidden = false
filter.addEventListener('input', apply)
