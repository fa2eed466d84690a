/** The branches of a bank: from and to, both included. */
export type BranchRange = readonly [from: number, to: number]

/** How the accounts of a bank are checked: by the letters of Inland Revenue's specification, `AB` being A or B by the base. */
export type BankAlgorithm = 'AB' | 'D' | 'E' | 'F' | 'G' | 'X'

/** A bank as its accounts need it. */
export interface Bank {
  /** How its accounts are checked. Default `AB`. */
  algorithm?: BankAlgorithm
  /** Its branches. */
  branches: readonly BranchRange[]
}

/**
 * Banks by their two digits, with their branches. Banks and branches are added from time to time (04 and 10 were), so
 * what is not here is warned of, never refused. Bank 88, which one library lists and no specification, is not here.
 */
export const BANKS: Readonly<Record<string, Bank>> = {
  '01': { branches: [[1, 999], [1100, 1199], [1800, 1899]] },
  '02': { branches: [[1, 999], [1200, 1299]] },
  '03': { branches: [[1, 999], [1300, 1399], [1500, 1599], [1700, 1799], [1900, 1999]] },
  '04': { branches: [[2020, 2024]] },
  '06': { branches: [[1, 999], [1400, 1499]] },
  '08': { algorithm: 'D', branches: [[6500, 6599]] },
  '09': { algorithm: 'E', branches: [[0, 0]] },
  '10': { branches: [[5165, 5169]] },
  '11': { branches: [[5000, 6499], [6600, 8999]] },
  '12': { branches: [[3000, 3299], [3400, 3499], [3600, 3699]] },
  '13': { branches: [[4900, 4999]] },
  '14': { branches: [[4700, 4799]] },
  '15': { branches: [[3900, 3999]] },
  '16': { branches: [[4400, 4499]] },
  '17': { branches: [[3300, 3399]] },
  '18': { branches: [[3500, 3599]] },
  '19': { branches: [[4600, 4649]] },
  '20': { branches: [[4100, 4199]] },
  '21': { branches: [[4800, 4899]] },
  '22': { branches: [[4000, 4049]] },
  '23': { branches: [[3700, 3799]] },
  '24': { branches: [[4300, 4349]] },
  '25': { algorithm: 'F', branches: [[2500, 2599]] },
  '26': { algorithm: 'G', branches: [[2600, 2699]] },
  '27': { branches: [[3800, 3849]] },
  '28': { algorithm: 'G', branches: [[2100, 2149]] },
  '29': { algorithm: 'G', branches: [[2150, 2299]] },
  '30': { branches: [[2900, 2949]] },
  '31': { algorithm: 'X', branches: [[2800, 2849]] },
  '33': { algorithm: 'F', branches: [[6700, 6799]] },
  '35': { branches: [[2400, 2499]] },
  '38': { branches: [[9000, 9499]] },
}
