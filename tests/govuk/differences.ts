import type { Rule } from './compare.ts'

/** What a mapping asks where a fixture has no question; see `noQuestion`. */
const question = { open: /^group "2026"/, text: /^text "2026"/ }

/** Fixtures whose table has one cell and no caption. */
const ONE_CELL = {
  rowheader: ['firstCellIsHeader with classes', 'firstCellIsHeader with html', 'firstCellIsHeader with html as text', 'firstCellIsHeader with rowspan and colspan', 'firstCellIsHeader with attributes'],
  cell: ['rows with classes', 'rows with rowspan and colspan', 'rows with attributes'],
}

/** Fixtures in which an answer has several links. */
const SEVERAL_LINKS = ['with actions', 'extreme', 'translated', 'with some actions', 'overridden-widths', 'as a summary card with actions plus summary list actions', 'as a summary card extreme']

/** Where ours is meant to differ from GOV.UK's, and why. Each rule has to be needed, and RESULTS.md lists where it is. */
export const differences: readonly Rule[] = [
  {
    reason: 'A field that is wrong says so itself (aria-invalid), as GOV.UK’s leaves to the text of its error. Somebody who goes from field to field hears which ones to come back to.',
    in: ['character-count', 'checkboxes', 'file-upload', 'input', 'password-input', 'radios', 'select', 'textarea'],
    ours: [{ replace: /, invalid=true/, by: '' }],
  },
  {
    reason: 'What is written on the field (“Choose a file”) is a second label of it, by the library’s words in both languages: who speaks to the computer can say either, and the browser’s own words are in the language of the browser.',
    in: ['file-upload'],
    ours: [{ replace: / Choose (a file|files)"/, by: '"' }, { leaveOut: /^text "Choose (a file|files)"/ }],
  },
  {
    reason: 'What was added, removed or has failed is told politely, in a place that is there and empty before. GOV.UK’s makes one when it has run its script.',
    in: ['file-upload'],
    ours: [{ leaveOut: /^status, live=polite/ }],
  },
  {
    reason: 'The control stays the browser’s own file input, named by its label alone; GOV.UK’s script puts a button in its place, and its words for the state of the input into the name.',
    in: ['file-upload'],
    govuk: [{ replace: /^button "(Upload a file|Upload files), No file chosen, Choose file or drop file"(.*), type=button/, by: 'button "$1"$2, holds "No file chosen", type=file' }, { replace: /^button "(Llwythwch ffeil i fyny), Dim ffeil wedi'i dewis, Dewiswch ffeil neu ollwng ffeil", type=button/, by: 'button "$1", holds "No file chosen", type=file' }],
  },
  {
    reason: 'Each part of a date that is wrong says so itself, and is described by the error as well as the whole date is. Not every screen reader says the description of a group, and an error on the day alone is otherwise known to those alone who see the red line.',
    in: ['date-input'],
    ours: [{ replace: /^(textbox "\w+"), described as "Error: [^"]*"(.*), invalid=true/, by: '$1$2' }],
  },
  {
    reason: 'Fields that answer one question together always have a question. The types ask for it, because without it a screen reader reads answers to nothing. The mapping asks one, and everything else is compared.',
    in: ['checkboxes', 'date-input', 'radios'],
    ours: [{ open: question.open }, { leaveOut: question.text }],
  },
  {
    reason: 'What belongs to an answer is a group with the name of the answer, so that somebody who comes to a field hears to which answer it belongs.',
    in: ['checkboxes', 'radios'],
    ours: [{ open: /^group "(Email|Phone|Text message)"/ }],
  },
  {
    reason: 'Where the field that belongs to “Email” is called “Email” as well, its label stands behind the answer in GOV.UK’s and is taken for the answer’s own, which is not told twice. In ours it stands in the group.',
    in: ['radios'],
    only: ['with conditional item checked'],
    ours: [{ leaveOut: /^text "Email"/ }],
  },
  {
    reason: 'The error of a field that belongs to an answer begins with the word that every error begins with, which GOV.UK’s fixture leaves out, and is a paragraph.',
    in: ['checkboxes', 'radios'],
    only: ['with optional form-group classes showing group error'],
    govuk: [{ replace: /, described as "Problem with input"/, by: ', described as "Error: Problem with input"' }, { replace: /^text "Phone number Problem with input"|^text "Problem with input"/, by: 'text "Error: Problem with input"' }],
    ours: [{ open: /^paragraph$/ }],
  },
  {
    reason: 'Where GOV.UK’s checkboxes have no question, the hint describes every one of them anew. In ours it describes the question, and is heard once.',
    in: ['checkboxes'],
    only: ['multiple hints'],
    govuk: [{ replace: /, described as "If you have dual nationality, select all options that are relevant to you\."/, by: '' }, { replace: /"If you have dual nationality, [^"]* you\. /, by: '"' }],
  },
  {
    reason: 'A Checkbox that stands alone is read first, and what helps to choose it after it, as in a list of answers. It describes the checkbox in both.',
    in: ['checkboxes'],
    only: ["with single option set 'aria-describedby' on input, and describedBy"],
    govuk: [{ leaveOut: /^text "Please accept the terms and conditions"/ }],
    ours: [{ leaveOut: /^text "Please accept the terms and conditions"/ }],
  },
  {
    reason: 'A table always has a caption, which names it and the region in which a wide one scrolls. The mapping gives one.',
    in: ['table'],
    ours: [{ replace: /^table "2026"/, by: 'table' }, { leaveOut: /^caption\n\s+text "2026"/ }],
  },
  ...(['rowheader', 'cell'] as const).map((cell) => ({
    reason: `A table is a table however little is in it, and its ${cell === 'cell' ? 'one cell' : 'one header'} is no layout, which Chromium takes it for without a caption.`,
    in: ['table'],
    only: ONE_CELL[cell],
    govuk: [
      { replace: /^LayoutTable$/, by: 'table' },
      { replace: /^LayoutTableRow$/, by: 'row' },
      { replace: /^LayoutTableCell/, by: cell },
    ],
  })),
  {
    reason: 'The words for the parts of a date are the library’s own, in both languages; names in the form’s data never become words.',
    in: ['date-input'],
    only: ['with translations', 'with nested name'],
    govuk: [
      { replace: /"(Dydd|Day\[dd\])"/, by: '"Day"' },
      { replace: /"(Mis|Month\[mm\])"/, by: '"Month"' },
      { replace: /"(Blwyddyn|Year\[yyyy\])"/, by: '"Year"' },
    ],
  },
  {
    reason: 'The words of the button that shows a password are the library’s own, in both languages.',
    in: ['password-input'],
    only: ['with translations'],
    govuk: [{ replace: /"Datgelu cyfrinair"/, by: '"Show password"' }],
  },
  {
    reason: 'The word before an error is the library’s own, in both languages, and cannot be left out: in colours alone an error is no error.',
    in: ['error-message'],
    govuk: [{ replace: /"Gwall: /, by: '"' }],
    ours: [{ replace: /"Error: (Gwall: )?/, by: '"' }],
  },
  {
    reason: 'The heading over the errors is the library’s own, in both languages: everywhere the same, so that it is known again.',
    in: ['error-summary'],
    only: ['html as titleText', 'title html'],
    govuk: [{ leaveOut: /^heading "Alert,/ }],
    ours: [{ leaveOut: /^heading "There is a problem"/ }],
  },
  {
    reason: 'Without errors there is no summary, so a form can always render it.',
    in: ['error-summary'],
    only: ['autofocus disabled', 'autofocus explicitly enabled'],
    govuk: [{ leaveOut: /^alert, live=assertive\n\s+heading "There is a problem", level=2\n$/ }],
  },
  {
    reason: 'A link that looks like a button stays a link: it opens in a new tab, and Space does not press it. GOV.UK’s scripts make Space press it and call it a button.',
    in: ['button', 'panel'],
    govuk: [{ replace: /^button (".*", href=)/, by: 'link $1' }],
  },
  {
    reason: 'The breadcrumbs are named by words of the library, in both languages, that are an element out of sight: an attribute could not say its language.',
    in: ['breadcrumbs'],
    govuk: [{ replace: /^navigation "(Breadcrumb|Briwsion bara)"/, by: 'navigation' }],
    ours: [{ replace: /^navigation "You are here"/, by: 'navigation' }, { leaveOut: /^text "You are here"/ }],
  },
  {
    reason: 'A panel of tabs is a stop for Tab, so that the keyboard reaches what is in it although it holds no control; and the tabs have a name together, heard when they are entered.',
    in: ['tabs'],
    ours: [{ replace: /^(tabpanel .*), stop=Tab/, by: '$1' }, { replace: /^tablist "(Contents|Custom title for Contents)"/, by: 'tablist' }, { leaveOut: /^text "(Contents|Custom title for Contents)"/ }],
  },
  {
    reason: 'What it says of the limit and of what is left is the library’s own, in both languages.',
    in: ['character-count'],
    only: ['with custom textarea description', 'with translations'],
    govuk: [{ replace: /"Gallwch ddefnyddio hyd at 10 nod"/, by: '"You can enter up to 10 characters"' }, { replace: /"10 characters to go"/, by: '"You have 10 characters remaining"' }],
  },
  {
    reason: 'What stands between two white spaces is one word, as a server can count it in any language: “end-to-end” is one. GOV.UK’s asks the browser, for which it is three.',
    in: ['character-count'],
    only: ["with count type 'words' and value", "with count type 'words' and error message"],
    govuk: [{ replace: /"You have 1 word remaining"/, by: '"You have 3 words remaining"' }, { replace: /"You have 18 words too many"/, by: '"You have 16 words too many"' }],
  },
  {
    reason: 'Where an answer has several links, each says what it does and then the question, in its own words; and one that changes the answer says so by the library’s words. GOV.UK’s say what they are given, and a link called “Buy” alone says nothing of what.',
    in: ['summary-list'],
    only: SEVERAL_LINKS,
    govuk: [{ replace: /^link "Golygu/, by: 'link "Change' }, { replace: /^link "(\S+)[^"]*"/, by: 'link "$1 …"' }],
    ours: [{ replace: /^link "Golygu/, by: 'link "Change' }, { replace: /^link "(\S+)[^"]*"/, by: 'link "$1 …"' }],
  },
  {
    reason: 'The link beside an answer changes it, and says what it changes: “Change” and the question, in both languages, by the library’s words. GOV.UK’s says what it is given.',
    in: ['summary-list'],
    govuk: [{ replace: /^link "(Go to GOV\.UK|Edit name|Edit|First action)"/, by: 'link' }],
    ours: [{ replace: /^link "Change Name"/, by: 'link' }],
  },
  {
    reason: 'The header is a landmark itself, which GOV.UK leaves to the page around it, and its link says where it leads.',
    in: ['header'],
    ours: [{ open: /^banner/ }, { replace: / home page"/, by: '"' }],
  },
  {
    reason: 'The footer is a landmark itself, and carries what the Web Usability Standard 1.4 asks of a New Zealand government site and the name of the organisation, instead of the licence and the copyright of the Crown in the United Kingdom.',
    in: ['footer'],
    govuk: [
      { leaveOut: /^text "(All content is available under the|, except where otherwise stated|Mae’r holl gynnwys|, ac eithrio lle nodir)/ },
      { leaveOut: /^link "[^"]*", href=https:\/\/www\.nationalarchives\.gov\.uk\// },
    ],
    ours: [{ open: /^contentinfo/ }, { leaveOut: /^listitem\n\s+link "(Contact us|Privacy|Copyright|Govt\.nz)"/ }, { leaveOut: /^list\n$/ }, { leaveOut: /^paragraph\n\s+text "2026"/ }],
  },
  {
    reason: 'There are links in every footer, so there is always a heading over them.',
    in: ['footer'],
    only: [
      'default',
      'with custom HTML content licence and copyright notice',
      'with custom text content licence and copyright notice',
      'with no content licence',
      'attributes',
      'classes',
      'with container classes',
      'with HTML passed as text content',
      'with empty navigation',
    ],
    govuk: [{ leaveOut: /^heading "Support links", level=2\n$/ }],
    ours: [{ leaveOut: /^heading "Support links", level=2\n$/ }],
  },
  {
    reason: 'The heading over the links of the footer is the library’s own, in both languages.',
    in: ['footer'],
    only: ['with meta'],
    govuk: [{ replace: /^heading "Items"/, by: 'heading "Support links"' }],
  },
]
