export { AllWords } from './AllWords'
export { Maturity, MaturityTable } from './Maturity'
export { ReportWord } from './ReportWord'
export { WordsOf } from './WordsOf'
