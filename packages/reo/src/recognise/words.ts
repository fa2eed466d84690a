/*
 * Words whose letters do not tell their language, and words that hold sentences together. Each list begins and
 * ends with a space, so that a word is found whole.
 */

/** English words that are built like Māori ones, by how often spoken English (SUBTLEX-US) and interfaces have them. */
export const BUILT_LIKE_MAORI =
  ' animate are arena aware engine euro europe hire home hue image initiate make memo menu mini minute more mute name nature nine none note operate orange piano pie pine pipe potato pure range rate ratio remote rotate route routine terminate tie time tire tomato tone tongue too tune unite we were where white who wine wipe wire '

/** Words of both languages, mostly English where they stand alone, as a button or a label does. */
export const RATHER_ENGLISH = ' a area here hero hi hope kiwi mine no one re take to u wiki '

/** Words of both languages, mostly Māori where they stand alone, and abbreviations that are built like Māori words. */
export const RATHER_MAORI = ' ai api e he i kite mate me o papa rare rite tango ui uri '

/** Māori words at home in New Zealand English, where they make no sentence bilingual. */
export const AT_HOME_IN_ENGLISH =
  ' aotearoa aroha hapu hui iwi kai kaupapa korero mahi mana maori marae reo tamariki taonga te waka whanau '

/** Articles, prepositions and other particles, which a borrowed word or a name does not bring along. */
export const MAORI_PARTICLES = ' ana e etahi he hei hoki i ka kaore kei ki kia ko kua me mo na nei nga o ra ranei taku tau te tenei tetahi tou '

export const ENGLISH_PARTICLES =
  ' and are as at be by can for from has have how in is it not of on or please that the this to was we what when will with you your '

export function isIn(list: string, word: string): boolean {
  return list.includes(` ${word} `)
}
