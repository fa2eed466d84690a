import type { Language } from '../index.js'
import type { Call } from '../table.test-data.js'

/** Chains that rise at every step in Māori order; English order differs in some. */
const rising: string[][] = [
  ['nui', 'ngā'], ['noho', 'ngaru'], ['nūpepa', 'ngahere'], ['wiri', 'whare'], ['wūru', 'whā'], ['ana', 'anō', 'anga'],
  ['kinaki', 'kino', 'kingi', 'kīngi'], ['keke', 'kēkē', 'kete'], ['mata', 'mātā', 'matua', 'mātua'], ['ae', 'āe', 'aha'],
  ['ahi', 'ahu', 'āhua', 'ana'], ['nama', 'niho', 'nōhea', 'noho', 'nui', 'nga', 'ngā', 'ngahau', 'Ngāi Tahu', 'ngaru', 'Ngāti Porou', 'ngeru'],
  ['ohiro', 'otaota', 'Ōtautahi', 'ōwhiro'], ['maori', 'Māori'], ['Nelson', 'Ngāruawāhia'], ['Winton', 'Wyndham', 'Whakatāne'],
  ['Hastings', 'Hāwera', 'Hokitika'], ['whai', 'whaingā', 'whāinga'], ['tau', 'tāu', 'taua'], ['puna', 'puoro', 'pūoro', 'Te Whanganui-a-Tara'],
]

const mixed = ['Whakatāne', 'Ōamaru', 'zoo', 'Ngāruawāhia', 'Éclair', '1 Queen Street', 'Wyndham', '😀', 'Łódź', 'Nūhaka', '', 'o’Brien', 'Ōtaki', '\ud800']

const headings: [text: string, mi: string, en: string][] = [
  ['Ngāruawāhia', 'Ng', 'N'], ['whare', 'Wh', 'W'], ['WHARE', 'Wh', 'W'], ['Ōtaki', 'O', 'O'], ['O\u0304taki', 'O', 'O'], ['Zealand', 'Z', 'Z'],
  ['Élan', 'E', 'E'], ['“Wairoa”', 'W', 'W'], ['42', '#', '#'], ['', '#', '#'], ['…', '#', '#'],
]

/** Alphabetical order. */
export const orderCalls: Call[] = [
  ...rising.flatMap((chain) => chain.slice(1).flatMap((word, index): Call[] => [
    ['rises', 'compare', ['mi', chain[index]!, word], -1],
    ['falls', 'compare', ['mi', word, chain[index]!], 1],
  ])),
  ['composed and decomposed are one', 'compare', ['mi', 'Māori'.normalize('NFD'), 'Māori'], 0],
  ['what is no text is empty', 'compare', ['mi', undefined as unknown as string, ''], 0],
  ['an unknown language is English', 'compare', ['zz' as Language, 'nga', 'nz'], -1],
  ['a mixed list', 'sort', ['mi', mixed], ['', '\ud800', '😀', '1 Queen Street', 'Éclair', 'Łódź', 'Nūhaka', 'Ngāruawāhia', 'Ōamaru', 'o’Brien', 'Ōtaki', 'Wyndham', 'Whakatāne', 'zoo']],
  ['a mixed list', 'sort', ['en', mixed], ['', '\ud800', '😀', '1 Queen Street', 'Éclair', 'Łódź', 'Ngāruawāhia', 'Nūhaka', 'Ōamaru', 'o’Brien', 'Ōtaki', 'Whakatāne', 'Wyndham', 'zoo']],
  ...headings.flatMap(([text, mi, en]): Call[] => [['a heading', 'indexLetter', ['mi', text], mi], ['a heading', 'indexLetter', ['en', text], en]]),
  ['groups', 'groupByIndexLetter', ['mi', ['whare', 'wai', 'nui', 'ngā']], [{ letter: 'N', items: ['nui'] }, { letter: 'Ng', items: ['ngā'] }, { letter: 'W', items: ['wai'] }, { letter: 'Wh', items: ['whare'] }]],
]
