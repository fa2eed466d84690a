// Ten thousand names as a combobox of streets and places would hold them: four in ten with a macron, some with hyphens,
// apostrophes and double vowels. The same ones every time.

const places = [
  'Aorangi', 'Aotea', 'Horowhenua', 'Hāwera', 'Kaikōura', 'Kāpiti', 'Kerikeri', 'Mangawhai', 'Māpua', 'Māori', 'Motueka', 'Ngāmotu', 'Ngāruawāhia',
  'Ōamaru', 'Ōpōtiki', 'Ōtaki', 'Ōtautahi', 'Ōtepoti', 'Paekākāriki', 'Pātea', 'Pito-one', 'Porirua', 'Rāpaki', 'Rotorua', 'Taupō', 'Tauranga',
  'Te Aroha', 'Te Ika-a-Māui', 'Te Whanganui-a-Tara', 'Tūrangi', 'Waikato', 'Waipā', 'Wairoa', 'Whakatāne', 'Whangārei', 'Whanganui', 'Wānaka', 'Manaakitanga',
  'Blenheim', 'Cambridge', 'Queen', 'Greenwood', "Hawke's Bay", 'King', 'Nelson', "O'Brien", 'Saint Mary', 'Victoria', 'Wellington', 'Woodville',
]
const kinds = ['Road', 'Street', 'Terrace', 'Avenue', 'Place', 'School', 'Marae', 'Library', 'Bridge', 'Park']

/** @param {number} count */
export function names(count) {
  return Array.from({ length: count }, (_, i) => {
    const first = places[i % places.length]
    const second = places[(i * 7 + Math.floor(i / places.length)) % places.length]
    return `${first} ${second} ${kinds[Math.floor(i / 11) % kinds.length]} ${i}`
  })
}
